import { beginsCompound, isCompound, isLooseCompound, leads } from './compound';
import { Role } from './roles';
import { isSlip, isSlipOfListed } from './slip';
import { follow, type WordGraph } from './word-graph';

/** Is this word right, as it is written? Knows what a capital at the beginning and capitals throughout may stand for. */
export function isRight(graph: WordGraph, written: string): boolean {
  const word = normalise(written);
  const lower = word.toLowerCase();
  if (word === lower) return accepts(graph, word, false, false) === true;

  const exact = accepts(graph, word, false, true);
  if (exact !== null) return exact;
  const upper = word.toUpperCase();
  if (word === upper) return isRightInCapitals(graph, word, lower);
  // Omgevingswet as omgevingswet, IJmuiden; not Ijmuiden, not omgevingsWet.
  const initials = lower.startsWith('ij') ? 2 : initialLength(word);
  if (word !== upper.slice(0, initials) + lower.slice(initials)) return false;
  return accepts(graph, lower, true, true) === true;
}

/** Is this the beginning of a compound, as in beleids- en adviesmedewerkers? With or without the hyphen. */
export function leadsCompound(graph: WordGraph, written: string): boolean {
  const word = normalise(written);
  const bare = word.replace(/-$/, '');
  return [word, bare, word.toLowerCase(), bare.toLowerCase()].some((form) => beginsCompound(graph, form));
}

/** Does the dictionary list this, with its hyphen, as the beginning of other words? Takes a first capital. */
export function leadsWord(graph: WordGraph, written: string): boolean {
  return [written, written.toLowerCase()].some((form) => leads(graph, form));
}

/** Words as the dictionary has them: one apostrophe, ij as two letters, accents on their letters. */
export function normalise(written: string): string {
  return written
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/ĳ/g, 'ij')
    .replace(/Ĳ/g, 'IJ')
    .replace(/[‐‑]/g, '-')
    .replace(/\u00ad/g, '')
    .normalize('NFC');
}

/** Right, wrong by decree (false), or unknown. */
function accepts(graph: WordGraph, word: string, lowered: boolean, capital: boolean): boolean | null {
  const node = follow(graph, 0, word);
  if (node >= 0) {
    const readings = graph.readings(node);
    if (readings.some(({ roles }) => (roles & Role.forbidden) !== 0)) return false;
    const kept = lowered ? Role.keepCase : 0;
    if (readings.some(({ roles }) => (roles & Role.alone) !== 0 && (roles & kept) === 0)) return true;
  }
  return isTrustedCompound(graph, word, capital) ? true : null;
}

/** The less a compound has to speak for it, the likelier it is a slip for a word that lies near. */
function isTrustedCompound(graph: WordGraph, word: string, capital: boolean): boolean {
  if (isCompound(graph, word, capital, 1)) return !isSlip(graph, word);
  if (isCompound(graph, word, capital)) return !isSlipOfListed(graph, word, false);
  return isLooseCompound(graph, word, capital) && !isSlipOfListed(graph, word, true);
}

/** GEMEENTE, AMSTERDAM, D'66: every way to write it with fewer capitals may make it right. */
function isRightInCapitals(graph: WordGraph, word: string, lower: string): boolean {
  const initials = lower.startsWith('ij') ? 2 : 1;
  const afterApostrophe = lower.replace(
    /(^|['-])(.)/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
  const titled = word.slice(0, initials) + lower.slice(initials);
  const verdicts = [lower, titled, afterApostrophe].map((form) => accepts(graph, form, true, true));
  return verdicts.indexOf(false) < 0 && verdicts.indexOf(true) >= 0;
}

/** 's-Gravenhage at the beginning of a sentence keeps its small s: the first letter is the one with the capital. */
function initialLength(word: string): number {
  return word.startsWith("'") ? 2 : 1;
}
