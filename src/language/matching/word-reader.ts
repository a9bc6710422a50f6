import { stemDutch } from '../stemming/stem-dutch';
import { RELATED_WORDS } from './related-words';
import { STOP_WORDS } from './stop-words';

/** A word of a text: as written, its stem, and the stems of words that mean much the same. */
export interface MatchedWord {
  readonly word: string;
  readonly stem: string;
  readonly related: readonly string[];
}

const SHORTEST = 3;
/** What stands before a colon or under a closing tells who asks, and not what. */
const SIGNATURE =
  /^(met )?(vriendelijke|hartelijke) groet|^(groet(en|jes)?|mvg|hoogachtend|kind regards|best regards|regards|mit freundlichen)/i;

/** Reads the words that tell what a text is about. */
export function createWordReader(): { read(text: string): readonly MatchedWord[] } {
  const groups = new Map<string, Set<string>>();
  for (const line of RELATED_WORDS) {
    const stems = line.split(' ').filter(tells).map(stem);
    for (const one of stems) {
      const group = groups.get(one) ?? new Set<string>();
      for (const other of stems) if (other !== one) group.add(other);
      groups.set(one, group);
    }
  }
  return {
    read(text) {
      return withoutSignature(text)
        .split(/[^A-Za-zÀ-ÖØ-öø-ÿ]+/)
        .filter(tells)
        .map((word) => ({ word, stem: stem(word), related: [...(groups.get(stem(word)) ?? [])] }));
    },
  };
}

function withoutSignature(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && SIGNATURE.test(line.trim()));
  return (end < 0 ? lines : lines.slice(0, end)).join('\n');
}

function tells(word: string): boolean {
  return word.length >= SHORTEST && !STOP_WORDS.has(word.toLowerCase());
}

/** Plurals that the stemmer leaves apart from their singular: terrassen, bedrijven, subsidies. */
function stem(word: string): string {
  const plain = stemDutch(word);
  return plain.replace(/ss$/, 's').replace(/v$/, 'f').replace(/z$/, 's');
}
