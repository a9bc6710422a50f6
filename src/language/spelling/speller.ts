import { isAccepted } from './checker';
import { type Remark, remarksOn } from './context/remarks';
import { inForeignPhrase, isForeign } from './foreign';
import { ownWords } from './own-words';
import { sentencesOf } from './sentences';
import { suggestionsFor } from './suggest';
import type { Token } from './tokens';
import { readWordGraph } from './word-graph';

/** A word, or words beside each other, that are not right. */
export interface Misspelling {
  /**
   * `unknown`: no such word. `split`: one word, written as two. `doubled`: the same word twice. `confused`: a word that
   * exists, but cannot be meant here.
   */
  readonly kind: 'unknown' | Remark['kind'];
  /** What is written, with the blanks in between. */
  readonly word: string;
  /** Offset in the text that was checked, in UTF-16 units. */
  readonly offset: number;
  /** Best first. For an unknown word only when they were asked for; for the other kinds always one. */
  readonly suggestions: readonly string[];
}

export interface SpellingOptions {
  /** Words that count as right on top of the dictionary. */
  readonly words: readonly string[];
  /** Suggestions for unknown words cost far more than checking. */
  readonly suggest: boolean;
}

export interface Speller {
  /** What is not right in a plain text, in order, without overlap. Never throws. */
  check(text: string, options: SpellingOptions): readonly Misspelling[];
  /** What may have been meant by a word that is unknown, best first. Never throws. */
  suggest(word: string): readonly string[];
}

/** Opens a speller on what `compileSpeller` wrote. */
export function loadSpeller(data: string): Speller {
  const graph = readWordGraph(data);
  return {
    suggest: (word) => suggestionsFor(graph, word),
    check(text, { words, suggest }) {
      const own = ownWords(words);
      const misspellings: Misspelling[] = [];
      for (const tokens of sentencesOf(text)) {
        const isUnknown = tokens.map((token) => !isAccepted(graph, own, token));
        if (isForeign(tokens, isUnknown)) continue;
        const isOther = inForeignPhrase(tokens, isUnknown);
        const remarks = remarksOn(graph, text, tokens);
        let next = 0;
        for (let at = 0; at < tokens.length; at++) {
          const remark = remarks[next];
          if (remark !== undefined && remark.from === at) {
            misspellings.push(remarkedWords(text, tokens, remark));
            at = remark.to - 1;
            next++;
          } else if (isUnknown[at] === true && isOther[at] !== true) {
            const { word, offset } = bareWord(tokens[at] as Token);
            misspellings.push({
              kind: 'unknown',
              word,
              offset,
              suggestions: suggest ? suggestionsFor(graph, word) : [],
            });
          }
        }
      }
      return misspellings;
    },
  };
}

function remarkedWords(text: string, tokens: readonly Token[], { kind, from, to, meant }: Remark): Misspelling {
  const { offset } = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  return { kind, word: text.slice(offset, last.offset + last.text.length), offset, suggestions: [meant] };
}

/** The word without the quotation marks and hyphens at its ends. */
function bareWord({ text, offset }: Token): { readonly word: string; readonly offset: number } {
  const [quote = ''] = /^['’‘]*/.exec(text) ?? [];
  return { word: text.slice(quote.length).replace(/[-'’‘]+$/, ''), offset: offset + quote.length };
}
