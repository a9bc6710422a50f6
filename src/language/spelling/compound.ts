import { Role } from './roles';
import type { Reading, WordGraph } from './word-graph';

/** More parts than this are no word that anyone writes, and would take long to try. */
const mostParts = 5;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

/**
 * Is the word a compound that the dictionary allows? As Hunspell: a first part, parts between, a last part, with no
 * forbidden joint and no part twice in a row; or a row of parts that a compound rule names.
 * @param capital whether the text has a capital at the beginning, which some last parts ask for
 */
export function isCompound(graph: WordGraph, word: string, capital: boolean): boolean {
  return hasParts(graph, word, Role.end, null, 1, capital) || followsRule(graph, word, 0, graph.compoundRules, 0);
}

/** Could more parts follow, so that together they make a compound? */
export function beginsCompound(graph: WordGraph, word: string): boolean {
  return hasParts(graph, word, Role.middle, null, 1, false) || leads(graph, word);
}

/** Is this a listed first part? */
export function leads(graph: WordGraph, word: string): boolean {
  let node = 0;
  for (let i = 0; i < word.length && node >= 0; i++) node = graph.step(node, word.charCodeAt(i));
  return node >= 0 && graph.readings(node).some(({ roles }) => (roles & (Role.begin | Role.middle)) !== 0);
}

function hasParts(
  graph: WordGraph,
  word: string,
  trailing: number,
  previous: Part | null,
  count: number,
  capital: boolean,
): boolean {
  const start = previous === null ? 0 : previous.end;
  const leading = previous === null ? Role.begin : Role.middle;
  let node = 0;
  for (let end = start + 1; end <= word.length; end++) {
    node = graph.step(node, word.charCodeAt(end - 1));
    if (node < 0) return false;
    const last = end === word.length;
    if (last && previous === null) return false;
    for (const reading of graph.readings(node)) {
      if ((reading.roles & (last ? trailing : leading)) === 0) continue;
      if (last && (reading.roles & Role.capitalInCompound) !== 0 && !capital) continue;
      if (!last && (count === mostParts || !mayPartAt(word, end))) continue;
      const part = { start, end, reading };
      if (previous !== null && !mayMeet(graph, word, previous, part)) continue;
      if (last || hasParts(graph, word, trailing, part, count + 1, capital)) return true;
    }
  }
  return false;
}

/** Not beside a capital or a figure, unless a hyphen is there; and not between i and j, which are one letter. */
function mayPartAt(word: string, at: number): boolean {
  const before = word.charAt(at - 1);
  const after = word.charAt(at);
  if (before === '-' || after === '-') return true;
  if (before === 'i' && after === 'j') return false;
  return before !== before.toUpperCase() && after !== after.toUpperCase();
}

function mayMeet({ joints }: WordGraph, word: string, before: Part, after: Part): boolean {
  const same = after.end - after.start === before.end - before.start;
  if (same && word.slice(before.start, before.end) === word.slice(after.start, after.end)) return false;
  return !joints.some(
    (joint) =>
      (joint.beforeFlag & before.reading.jointFlags) === joint.beforeFlag &&
      (joint.afterFlag & after.reading.jointFlags) === joint.afterFlag &&
      word.startsWith(joint.after, before.end) &&
      before.end >= joint.before.length &&
      word.startsWith(joint.before, before.end - joint.before.length),
  );
}

function followsRule(
  graph: WordGraph,
  word: string,
  start: number,
  rules: ReadonlyArray<readonly number[]>,
  index: number,
): boolean {
  let node = 0;
  for (let end = start + 1; end <= word.length; end++) {
    node = graph.step(node, word.charCodeAt(end - 1));
    if (node < 0) return false;
    const last = end === word.length;
    for (const { ruleFlags, roles } of graph.readings(node)) {
      if (ruleFlags === 0 || (!last && (roles & Role.bare) === 0)) continue;
      const open = rules.filter((rule) => ((rule[index] ?? 0) & ruleFlags) !== 0);
      if (last ? open.some((rule) => rule.length === index + 1) : open.length > 0) {
        if (last || followsRule(graph, word, end, open, index + 1)) return true;
      }
    }
  }
  return false;
}
