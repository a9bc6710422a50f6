import { Role, usageOf } from './roles';
import { follow, type Reading, type WordGraph } from './word-graph';

/** More parts than this are no word that anyone writes, and would take long to try. */
const mostParts = 5;
/** A word as long as this may end a compound though the dictionary does not say so: rijks-gecertificeerd, bodem-saneerder. */
const longEnd = 8;
/** So long are words of which the first may begin a compound of two though the dictionary does not say so: maai-beurten. */
const looseFirst = 4;
const looseSecond = 4;
const links = ['s', 'e', 'en', 'n'];

interface Part {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

interface Asked {
  /** The role of the last part. */
  readonly trailing: number;
  readonly capital: boolean;
  readonly loose: boolean;
  /** Parts that are words by themselves are used at least so much. */
  readonly usage: number;
}

/**
 * Is the word a compound that the dictionary allows? As Hunspell: a first part, parts between, a last part, with no
 * forbidden joint and no part twice in a row; or a row of parts that a compound rule names.
 * @param capital whether the text has a capital at the beginning, which some last parts ask for
 */
export function isCompound(graph: WordGraph, word: string, capital: boolean, usage = 0): boolean {
  const first = { trailing: Role.end, capital, loose: false, usage };
  return hasParts(graph, word, first, null, 1) || followsRule(graph, word, 0, graph.compoundRules, 0);
}

/** Is it one of which long words take part of which the dictionary says nothing? No dictionary knows everything that people join. */
export function isLooseCompound(graph: WordGraph, word: string, capital: boolean): boolean {
  // A name begins no such compound.
  return (
    word === word.toLowerCase() &&
    hasParts(graph, word, { trailing: Role.end, capital, loose: true, usage: 0 }, null, 1)
  );
}

/** Could more parts follow, so that together they make a compound? */
export function beginsCompound(graph: WordGraph, word: string): boolean {
  return (
    hasParts(graph, word, { trailing: Role.middle, capital: false, loose: false, usage: 0 }, null, 1) ||
    leads(graph, word)
  );
}

/** Is this a listed first part? */
export function leads(graph: WordGraph, word: string): boolean {
  return mayBegin(graph, follow(graph, 0, word));
}

function mayBegin(graph: WordGraph, node: number): boolean {
  return node >= 0 && graph.readings(node).some(({ roles }) => (roles & (Role.begin | Role.middle)) !== 0);
}

function hasParts(graph: WordGraph, word: string, asked: Asked, previous: Part | null, count: number): boolean {
  const { trailing, capital, loose, usage } = asked;
  const start = previous === null ? 0 : previous.end;
  const leading = previous === null ? Role.begin : Role.middle;
  let node = 0;
  for (let end = start + 1; end <= word.length; end++) {
    node = graph.step(node, word.charCodeAt(end - 1));
    if (node < 0) return false;
    const last = end === word.length;
    if (last && previous === null) return false;
    for (const reading of graph.readings(node)) {
      const role = last ? trailing : leading;
      const isLooseFirst = loose && previous === null && !last && mayLead(graph, word, end, node, reading.roles);
      const isLooseEnd = loose && last && mayEnd(reading.roles, end - start);
      if ((reading.roles & role) === 0 && !isLooseFirst && !isLooseEnd) continue;
      if ((reading.roles & Role.alone) !== 0 && usageOf(reading.roles) < usage) continue;
      if (last && (reading.roles & Role.capitalInCompound) !== 0 && !capital) continue;
      if (!last && (count === mostParts || !mayPartAt(word, end))) continue;
      const part = { start, end, reading };
      if (previous !== null && !mayMeet(graph, word, previous, part)) continue;
      if (last || hasParts(graph, word, asked, part, count + 1)) return true;
    }
  }
  return false;
}

function mayEnd(roles: number, length: number): boolean {
  if ((roles & Role.looseEnd) !== 0) return true;
  return length >= longEnd && (roles & (Role.alone | Role.keepCase)) === Role.alone;
}

/** A word that joins with a link (verkeers-, huisartsen-) does not join without one; nor does a quality: vriendelijke-. */
function mayLead(graph: WordGraph, word: string, end: number, node: number, roles: number): boolean {
  if ((roles & Role.looseBegin) !== 0) return true;
  if ((roles & (Role.alone | Role.keepCase)) !== Role.alone) return false;
  if (end < looseFirst || word.length - end < looseSecond || /[e-]/.test(word.charAt(end - 1))) return false;
  return !links.some((link) => mayBegin(graph, follow(graph, node, link)));
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
