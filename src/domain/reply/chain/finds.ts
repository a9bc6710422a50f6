import type { Find, SourceRange } from './chain';
import type { HiddenWords } from './hidden';
import { partsOfElement, type Quotation } from './loose-quotes';

/** Of words that were put in as a tracked change only the marks go: the words are there for everybody to see. */
export function findOfHidden(
  { kind, text, whole, inner, marks }: HiddenWords,
  ranges: readonly SourceRange[],
): Omit<Find, 'key'> {
  const taken = whole === null ? [] : partsOfElement(whole, inner, ranges);
  const goes = kind === 'inserted' ? [...marks].sort((a, b) => a.start - b.start) : taken;
  return { kind, reason: 'hidden', text, goes };
}

export function findOfQuotation({ text, goes }: Quotation): Omit<Find, 'key'> {
  return { kind: 'quote', reason: 'looseQuote', text, goes };
}
