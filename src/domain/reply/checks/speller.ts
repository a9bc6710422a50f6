export interface Misspelling {
  /**
   * `unknown`: no such word. `split`: one word, written as two. `doubled`: the same word twice. `confused`: a word that
   * exists, but cannot be meant here.
   */
  readonly kind: 'unknown' | 'split' | 'doubled' | 'confused';
  /** What is written: one word, or words beside each other. */
  readonly word: string;
  /** Offset in the text that was checked, in UTF-16 units. */
  readonly offset: number;
  /** Best first; none for an unknown word when none were asked for. */
  readonly suggestions: readonly string[];
}

export interface SpellingOptions {
  /** Words that count as right: the cluster's own list, names that occur in the thread or on a knowledge card. */
  readonly words: readonly string[];
  /** Suggestions cost far more than checking, so the send check goes without. */
  readonly suggest: boolean;
}

/** The spelling checker, handed in by the place where the checks run. Never throws. */
export interface Speller {
  check(text: string, options: SpellingOptions): readonly Misspelling[];
}
