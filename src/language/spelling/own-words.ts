import { normalise } from './words';

/** The words that a cluster, or the mail at hand, adds to the dictionary. */
export interface OwnWords {
  has(word: string): boolean;
}

/**
 * Words count as listed, with a capital or in capitals where the list has a small letter, and with a genitive's s.
 * Listed names of more than one word count word by word.
 */
export function ownWords(words: readonly string[]): OwnWords {
  const listed = new Set<string>();
  for (const entry of words) {
    const whole = normalise(entry).trim();
    for (const word of [whole, ...whole.split(/[\s,;()"]+/)]) {
      if (word !== '')
        listed
          .add(word)
          .add(word.toUpperCase())
          .add(word.charAt(0).toUpperCase() + word.slice(1));
    }
  }
  return {
    has: (word) => listed.has(word) || (listed.size > 0 && listed.has(word.replace(/('s|'|s)$/, ''))),
  };
}
