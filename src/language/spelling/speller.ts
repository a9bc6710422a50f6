import { isAccepted } from './checker';
import { ownWords } from './own-words';
import { isForeign, sentencesOf } from './sentences';
import { suggestionsFor } from './suggest';
import { readWordGraph } from './word-graph';

/** A word that is not right. */
export interface Misspelling {
  readonly word: string;
  /** Offset in the text that was checked, in UTF-16 units. */
  readonly offset: number;
  /** Best first; empty when none were asked for. */
  readonly suggestions: readonly string[];
}

export interface SpellingOptions {
  /** Words that count as right on top of the dictionary. */
  readonly words: readonly string[];
  /** Suggestions cost far more than checking. */
  readonly suggest: boolean;
}

export interface Speller {
  /** The words of a plain text that are not right, in order. Never throws. */
  check(text: string, options: SpellingOptions): readonly Misspelling[];
}

/** Opens a speller on what `compileSpeller` wrote. */
export function loadSpeller(data: string): Speller {
  const graph = readWordGraph(data);
  return {
    check(text, { words, suggest }) {
      const own = ownWords(words);
      const misspellings: Misspelling[] = [];
      for (const tokens of sentencesOf(text)) {
        const unknown = tokens.filter((token) => !isAccepted(graph, own, token));
        if (unknown.length === 0 || isForeign(tokens, unknown.length)) continue;
        for (const { text: word, offset } of unknown) {
          const [quote = ''] = /^['’‘]*/.exec(word) ?? [];
          const bare = word.slice(quote.length).replace(/[-'’‘]+$/, '');
          const suggestions = suggest ? suggestionsFor(graph, bare) : [];
          misspellings.push({ word: bare, offset: offset + quote.length, suggestions });
        }
      }
      return misspellings;
    },
  };
}
