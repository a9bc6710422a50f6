import { stemDutch } from '../stemming/stem-dutch';
import { STOP_WORDS } from './stop-words';
import { SUBJECTS } from './subjects';

/** A word of a text, with what it is compared by. */
export interface MatchedWord {
  readonly word: string;
  readonly stem: string;
  /** The subjects that the word names, as it stands or as a part of a compound. */
  readonly names: readonly string[];
  /** The subjects at which it hints. */
  readonly hints: readonly string[];
}

interface Meaning {
  readonly names: string[];
  readonly hints: string[];
}

const SHORTEST = 3;
/** No language has longer ones that say something. */
const LONGEST = 60;
/** Where somebody is, and not what the question is about: Hoofdstraat, Industrieweg. */
const STREET = /^[A-ZÀ-Þ].{2,30}(straat|weg|laan|plein|kade|gracht|singel|dijk|steeg|dreef)$/;
/** Shorter words stand in others by chance. */
const SHORTEST_PART = 4;
/** In shorter stems a double vowel tells words apart: kaas, kas. */
const SHORTEST_DOUBLE = 6;
const SHORTEST_DIMINUTIVE = 6;
/** What is left of a compound besides a part of it. */
const SHORTEST_REST = 3;

/** The meanings of all known stems; read on first use, because that takes some tens of milliseconds. */
let opened: ReadonlyMap<string, Meaning> | null = null;

/** Reads the words that tell what a text is about. */
export function createWordReader(): { read(text: string): readonly MatchedWord[] } {
  opened ??= readSubjects(SUBJECTS);
  const meanings = opened;
  const known = new Map<string, Meaning>();
  const meaningOf = (stem: string): Meaning => {
    const found = known.get(stem) ?? meanings.get(stem) ?? meaningOfParts(stem, meanings);
    known.set(stem, found);
    return found;
  };
  return {
    read: (text) =>
      wordsOf(text).map((word) => {
        const stem = stemOf(word);
        return { word, stem, ...meaningOf(stem) };
      }),
  };
}

function readSubjects(subjects: readonly string[]): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const line of subjects) {
    const [names = '', hints = ''] = line.split('|');
    // What was counted of a subject outlives a version in which others stand before it.
    const id = `#${names.split(' ')[0] ?? ''}`;
    const note = (kind: keyof Meaning, words: string): void => {
      for (const stem of new Set(wordsOf(words).map(stemOf))) {
        const meaning = meanings.get(stem) ?? { names: [], hints: [] };
        meanings.set(stem, meaning);
        if (meaning.names.indexOf(id) < 0) meaning[kind].push(id);
      }
    };
    note('names', names);
    note('hints', hints);
  }
  return meanings;
}

/** A compound means what its longest known head and its longest known first part mean: "evenementenvergunning", "zaterdagmarkt". */
function meaningOfParts(stem: string, meanings: ReadonlyMap<string, Meaning>): Meaning {
  const longest = (partOf: (length: number) => string): Meaning | undefined => {
    for (let length = stem.length - SHORTEST_REST; length >= SHORTEST_PART; length--) {
      const meaning = meanings.get(partOf(length));
      if (meaning !== undefined) return meaning;
    }
    return undefined;
  };
  const parts = [longest((length) => stem.slice(-length)), longest((length) => stem.slice(0, length))];
  const all = (kind: keyof Meaning): string[] => [...new Set(parts.flatMap((part) => part?.[kind] ?? []))];
  return { names: all('names'), hints: all('hints') };
}

/** The words that tell something, without those of every mail. "B&B" is one word. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/[^A-Za-zÀ-ÖØ-öø-\u017f&]+/)
    .filter((word) => word.length >= SHORTEST && word.length <= LONGEST)
    .filter((word) => !STOP_WORDS.has(word.toLowerCase()) && !STREET.test(word));
}

/**
 * Meet in one stem what the stemmer leaves apart: the singular and plural of terras, standplaats, bedrijf and subsidie, and the parts of compounds
 * with their verb (parkeervak, parkeren). Two rounds, because an ending may stand behind an ending.
 */
function stemOf(word: string): string {
  const plain = word.toLowerCase().replace(/ß/g, 'ss');
  const stem = oneRound(oneRound(withoutDiminutive(plain)));
  return stem.length < SHORTEST_DOUBLE ? stem : stem.replace(/([aeou])\1/g, '$1');
}

/** Bordje, tafeltjes, kraampje and stalletje are board, tables, stall and stall. */
function withoutDiminutive(word: string): string {
  if (word.length < SHORTEST_DIMINUTIVE) return word;
  return word
    .replace(/([bdfgklmnprst])\1etjes?$/, '$1')
    .replace(/mpjes?$/, 'm')
    .replace(/([aeiouylrnw])tjes?$/, '$1')
    .replace(/([bcdfghkmprstvxz])jes?$/, '$1');
}

function oneRound(word: string): string {
  return stemDutch(word.replace(/(.{2}(?:ie|[aouéy]))s$/, '$1'))
    .replace(/ss$/, 's')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
