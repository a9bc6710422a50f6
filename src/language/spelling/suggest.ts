import { Cost, isMark, substitution } from './edit-costs';
import { Role } from './roles';
import type { WordGraph } from './word-graph';
import { isRight, normalise } from './words';

/** How far from what is written a word may be. */
const furthest = 2.2;
const furthestCompound = 1.2;
/** A compound that the dictionary does not list is a little less likely than a word that it does. */
const compoundPenalty = 0.2;
const most = 8;

/** Words that may have been meant, most likely first. */
export function suggestionsFor(graph: WordGraph, written: string): string[] {
  const typed = normalise(written);
  const found = new Map<string, number>();
  const add = (word: string, cost: number): void => {
    if (cost < (found.get(word) ?? Infinity)) found.set(word, cost);
  };
  for (const [word, cost] of replaced(graph, typed)) add(word, cost);
  nearWords(graph, typed, furthestCompound, true, add);
  if (found.size === 0) nearWords(graph, typed, furthest, false, add);

  const capital = typed.charAt(0) !== typed.charAt(0).toLowerCase();
  const ranked = [...found.keys()].sort((a, b) => (found.get(a) ?? 0) - (found.get(b) ?? 0) || (a < b ? -1 : 1));
  const shown = new Set<string>();
  for (const word of ranked) {
    const likeTyped = capital ? capitalised(word) : word;
    if (shown.size < most && likeTyped !== typed && isRight(graph, likeTyped)) shown.add(likeTyped);
  }
  return [...shown];
}

function capitalised(word: string): string {
  return word.startsWith('ij') ? `IJ${word.slice(2)}` : word.charAt(0).toUpperCase() + word.slice(1);
}

/** What the dictionary's own list of frequent mistakes makes of the word, where that is right. */
function replaced(graph: WordGraph, typed: string): Array<[word: string, cost: number]> {
  const words: Array<[string, number]> = [];
  for (const [pattern, meant] of graph.replacements) {
    const atStart = pattern.charAt(0) === '^';
    const atEnd = pattern.charAt(pattern.length - 1) === '$';
    const mistake = pattern.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
    for (let at = typed.indexOf(mistake); at >= 0; at = typed.indexOf(mistake, at + 1)) {
      if ((atStart && at !== 0) || (atEnd && at + mistake.length !== typed.length)) continue;
      const word = typed.slice(0, at) + meant.replace(/_/g, ' ') + typed.slice(at + mistake.length);
      if (word.split(' ').every((part) => part !== '' && isRight(graph, part))) {
        words.push([word, atStart && atEnd ? 0.1 : Cost.soundAlike]);
      }
    }
  }
  return words;
}

/**
 * Walks the graph beside the typed word (weighted Damerau-Levenshtein, one row of the table for each letter), as far
 * as the cost allows; with `compounds` also from the end of one part into the next.
 */
function nearWords(
  graph: WordGraph,
  typed: string,
  limit: number,
  compounds: boolean,
  add: (word: string, cost: number) => void,
): void {
  const lower = typed.toLowerCase();
  const width = lower.length + 1;
  const first = new Float64Array(width);
  for (let i = 1; i < width; i++) first[i] = (first[i - 1] as number) + dropping(lower, i - 1);
  const rows: Float64Array[] = [first];
  let path = '';

  const walk = (node: number, depth: number, parts: number): void => {
    const row = rows[depth] as Float64Array;
    let best = Infinity;
    for (let i = 0; i < width; i++) best = Math.min(best, row[i] as number);
    if (best + (parts > 1 ? compoundPenalty : 0) > limit) return;
    const cost = (row[width - 1] as number) + (parts > 1 ? compoundPenalty : 0);
    let leads = false;
    for (const { roles } of graph.readings(node)) {
      const wanted = parts > 1 ? Role.end : Role.alone;
      if (cost <= limit && (roles & wanted) !== 0 && (roles & (Role.notSuggested | Role.forbidden)) === 0)
        add(path, cost);
      if ((roles & (parts > 1 ? Role.middle : Role.begin)) !== 0) leads = true;
    }
    step(node, depth, parts);
    if (compounds && leads && parts < 4) step(0, depth, parts + 1);
  };

  const step = (node: number, depth: number, parts: number): void => {
    graph.eachEdge(node, (code, target) => {
      const letter = String.fromCharCode(code);
      const small = letter.toLowerCase();
      rows[depth + 1] = nextRow(rows, depth, lower, small, path, letter === small ? 0 : Cost.capital);
      path += letter;
      walk(target, depth + 1, parts);
      path = path.slice(0, -1);
    });
  };
  step(0, 0, 1);
}

function nextRow(
  rows: readonly Float64Array[],
  depth: number,
  typed: string,
  letter: string,
  path: string,
  capital: number,
): Float64Array {
  const previous = rows[depth] as Float64Array;
  const before = path.charAt(path.length - 1).toLowerCase();
  const row = new Float64Array(previous.length);
  const missing = letter === before ? Cost.doubling : isMark(letter) ? Cost.mark : Cost.missing;
  row[0] = (previous[0] as number) + missing + Cost.first;
  for (let i = 1; i < row.length; i++) {
    const written = typed.charAt(i - 1);
    let cost: number;
    if (written === letter) cost = previous[i - 1] as number;
    else {
      const first = i === 1 && depth === 0 ? Cost.first : 0;
      cost = (previous[i - 1] as number) + substitution(written, letter) + first;
      if (i > 1 && depth > 0 && written === before && typed.charAt(i - 2) === letter) {
        cost = Math.min(cost, ((rows[depth - 1] as Float64Array)[i - 2] as number) + Cost.transposition);
      }
    }
    cost = Math.min(cost, (previous[i] as number) + missing, (row[i - 1] as number) + dropping(typed, i - 1));
    row[i] = cost;
  }
  if (capital > 0 && depth === 0) for (let i = 0; i < row.length; i++) row[i] = (row[i] as number) + capital;
  return row;
}

/** The cost of a typed letter that should not be there. */
function dropping(typed: string, at: number): number {
  const letter = typed.charAt(at);
  if (isMark(letter)) return Cost.mark;
  if (at === 0) return Cost.superfluous + Cost.first;
  return letter === typed.charAt(at - 1) ? Cost.doubling : Cost.superfluous;
}
