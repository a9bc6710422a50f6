import { Cost, usageDiscount } from './edit-costs';
import { EditTable } from './edit-table';
import { Role, usageOf } from './roles';
import { isInUse } from './slip';
import type { WordGraph } from './word-graph';
import { isRight, normalise } from './words';

/** How far from what is written a word may be. */
const furthest = 2.2;
const furthestCompound = 1.4;
/** A compound of more parts is never what a slip of the keys was meant to be. */
const mostParts = 4;
const most = 8;
/** With fewer than this near by, one looks further. */
const few = 5;
/** What costs this much more than the likeliest word was hardly meant. */
const spread = 0.8;
/** What is longer was not typed as a word; looking for one would take long. */
const longestTyped = 40;

/** Words that may have been meant, most likely first. */
export function suggestionsFor(graph: WordGraph, written: string): string[] {
  const typed = normalise(written);
  if (typed.length > longestTyped) return [];
  const found = new Map<string, number>();
  const add = (word: string, cost: number): void => {
    if (cost < (found.get(word) ?? Infinity)) found.set(word, cost);
  };
  for (const form of new Set([typed, typed.toLowerCase()]))
    for (const [word, cost] of [...replaced(graph, form), ...withTrema(graph, form)]) add(word, cost);
  nearWords(graph, typed, furthestCompound, true, add);
  if (found.size < few) nearWords(graph, typed, Math.min(furthest, leastOf(found) + spread), false, add);
  if (found.size === 0) nearWords(graph, typed, furthest, true, add);
  const parted = split(graph, typed);
  for (const words of parted) if (words.split(' ').every((word) => isInUse(graph, word))) add(words, Cost.space);
  if (found.size === 0) for (const words of parted) add(words, furthest);

  const capital = typed.charAt(0) !== typed.charAt(0).toLowerCase();
  const ranked = [...found.keys()].sort((a, b) => (found.get(a) ?? 0) - (found.get(b) ?? 0) || (a < b ? -1 : 1));
  const shown = new Set<string>();
  for (const word of ranked) {
    if (/-$/.test(word) && !/-$/.test(typed)) continue;
    const likeTyped = capital ? capitalised(word) : word;
    if (shown.size < most && likeTyped !== typed && likeTyped.split(' ').every((part) => isRight(graph, part)))
      shown.add(likeTyped);
  }
  return [...shown];
}

function leastOf(found: ReadonlyMap<string, number>): number {
  return Math.min(...found.values());
}

function capitalised(word: string): string {
  return word.startsWith('ij') ? `IJ${word.slice(2)}` : word.charAt(0).toUpperCase() + word.slice(1);
}

/** Two words that lost the space between them. */
function split(graph: WordGraph, typed: string): string[] {
  const found: string[] = [];
  for (let at = 2; at <= typed.length - 2; at++) {
    const words = [typed.slice(0, at), typed.slice(at)];
    if (words.every((word) => /[aeiouyà-ÿ]/i.test(word) && isRight(graph, word))) found.push(words.join(' '));
  }
  return found;
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
        words.push([word, atStart && atEnd ? Cost.known : meant.includes('_') ? Cost.space : Cost.soundAlike]);
      }
    }
  }
  return words;
}

const tremas: Readonly<Record<string, string>> = { e: 'ë', i: 'ï', o: 'ö', u: 'ü' };

/** tweeentwintig as tweeëntwintig: numbers are made by rule, and no walk through the graph comes upon them. */
function withTrema(graph: WordGraph, typed: string): Array<[word: string, cost: number]> {
  const words: Array<[string, number]> = [];
  for (let at = 1; at < typed.length; at++) {
    const trema = tremas[typed.charAt(at)];
    if (trema === undefined || !/[aeiou]/.test(typed.charAt(at - 1))) continue;
    const word = typed.slice(0, at) + trema + typed.slice(at + 1);
    if (isRight(graph, word)) words.push([word, Cost.accent]);
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
  const table = new EditTable(typed.toLowerCase());
  let path = '';

  const visit = (node: number, parts: number): void => {
    const penalty = parts > 1 ? Cost.compound : 0;
    const cost = table.cost(path.length) + penalty;
    let leads = false;
    for (const { roles } of graph.readings(node)) {
      const wanted = parts > 1 ? Role.end : Role.alone;
      if (cost <= limit && (roles & wanted) !== 0 && (roles & (Role.notSuggested | Role.forbidden)) === 0)
        add(path, parts === 1 ? cost - (usageDiscount[usageOf(roles)] as number) : cost);
      if ((roles & (parts > 1 ? Role.middle : Role.begin)) !== 0) leads = true;
    }
    step(node, parts);
    if (compounds && leads && parts < mostParts && table.least(path.length) + Cost.compound <= limit)
      step(0, parts + 1);
  };

  const step = (node: number, parts: number): void => {
    const depth = path.length;
    const left = limit - (parts > 1 ? Cost.compound : 0);
    graph.eachEdge(node, (letter, target) => {
      table.extend(depth, letter);
      if (table.least(depth + 1) > left) return;
      path += String.fromCharCode(letter);
      visit(target, parts);
      path = path.slice(0, -1);
    });
  };
  step(0, 1);
}
