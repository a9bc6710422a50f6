import type { Token } from '../tokens';

/** One sentence, word by word in small letters, for rules that look at what stands around a word. */
export interface Sentence {
  readonly words: readonly string[];
  /** The word before this one, or the one behind it; empty where none is, or where more than a blank lies between. */
  readonly before: (at: number) => string;
  readonly behind: (at: number) => string;
  /** What stands between this word and the next, or a little of what follows the last. */
  readonly gap: (at: number) => string;
  has(any: ReadonlySet<string>): boolean;
}

/** What should stand instead of the word at a place, or null when nothing is the matter with it. */
export type Rule = (sentence: Sentence, at: number) => string | null;

const tail = 12;

/** @param tokens of the sentence, with offsets in `text` */
export function readSentence(text: string, tokens: readonly Token[]): Sentence {
  const words = tokens.map(({ text: word }) => word.toLowerCase().replace(/^['’‘]+|['’‘]+$/g, ''));
  const gap = (at: number): string => {
    const token = tokens[at];
    if (token === undefined) return '';
    const end = token.offset + token.text.length;
    return text.slice(end, tokens[at + 1]?.offset ?? end + tail);
  };
  // Every rule asks for the neighbours of every word.
  const meetsNext = words.map((_, at) => at + 1 < words.length && isBlank(gap(at)));
  return {
    words,
    gap,
    before: (at) => (meetsNext[at - 1] === true ? (words[at - 1] as string) : ''),
    behind: (at) => (meetsNext[at] === true ? (words[at + 1] as string) : ''),
    has: (any) => words.some((word) => any.has(word)),
  };
}

/** Does the sentence end here? A line break alone may be one that a mail program put in a long line. */
export function closes(gap: string): boolean {
  return /^[ \u00a0]?[.!?]|^$/.test(gap);
}

function isBlank(gap: string): boolean {
  return gap === ' ' || gap === '\u00a0';
}

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
