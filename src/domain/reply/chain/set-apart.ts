import type { MarkupElement } from '../../mail/open-elements';
import type { SourceRange } from './chain';
import type { Reading } from './reading';
import type { QuotedMail } from './segments';
import type { Unseen } from './unseen';

/** How somebody ends a mail: what comes below is a signature, in the colours of a firm. */
const CLOSING =
  /^[^\w\n]{0,20}(?:met (?:\S{1,30} ){0,2}groet|(?:\S{1,30} ){0,2}groet(?:en|jes)?\b|m\.?v\.?g|hoogachtend|(?:kind|best|warm) regards|regards|mit \S{1,30} grüßen|cordialement|bien à vous)/im;
const FEWEST_WORDS = 3;

/**
 * Whether whole lines stand in a colour of their own between others, as colleagues answer in somebody else's mail. Links have a colour of their own
 * anyhow, and what is nearly all in one colour is how somebody writes.
 */
export function hasLinesSetApart(reading: Reading, unseen: Unseen, { boundary, ranges }: QuotedMail): boolean {
  const { coloured } = unseen;
  if (coloured.length === 0) return false;
  const below = reading.lines[boundary?.last ?? -1]?.end ?? 0;
  return ranges.some((range) => {
    const from = Math.max(below, reading.placeOf(range.start));
    const text = reading.source.text.slice(from, reading.placeOf(range.end));
    const closing = CLOSING.exec(text);
    const end = from + (closing ? closing.index : text.length);
    const found = within(coloured, range)
      .map((element) => linesOf(reading, element))
      .filter((one): one is Stretch => one !== null);
    const letters = found.reduce((sum, { words }) => sum + words.length, 0);
    if (letters * 2 > text.trim().length) return false;
    return found.some(({ start, until, words }) => {
      const isBetween = reading.inkFrom(from) < start && reading.inkFrom(until) < from + text.length && until <= end;
      return isBetween && (words.match(/[A-Za-zÀ-ÿ]{2,}/g) ?? []).length >= FEWEST_WORDS;
    });
  });
}

interface Stretch {
  readonly start: number;
  readonly until: number;
  readonly words: string;
}

/** Those of the elements that lie in the range; both in the order of the source. */
function within(elements: readonly MarkupElement[], { start, end }: SourceRange): readonly MarkupElement[] {
  const found: MarkupElement[] = [];
  for (let at = firstFrom(elements, start); ; at++) {
    const element = elements[at];
    if (!element || element.start >= end) return found;
    if (element.end <= end) found.push(element);
  }
}

function firstFrom(elements: readonly MarkupElement[], start: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lines that an element fills; null when other words stand in them. */
function linesOf(reading: Reading, { openEnd, closeStart }: MarkupElement): Stretch | null {
  const { text } = reading.source;
  const start = reading.inkFrom(reading.placeOf(openEnd));
  const until = reading.placeOf(closeStart);
  if (start >= until) return null;
  const above = text.slice(reading.inkBefore(start) + 1, start);
  const below = text.slice(until - 1, reading.inkFrom(until));
  const isWhole = above.indexOf('\n') >= 0 && (below.indexOf('\n') >= 0 || until === text.length);
  return isWhole ? { start, until, words: text.slice(start, until).trim() } : null;
}
