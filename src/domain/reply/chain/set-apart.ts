import type { MarkupElement } from '../../mail/open-elements';
import type { SourceRange } from './chain';
import type { Reading } from './reading';
import type { QuotedMail } from './segments';
import type { Unseen } from './unseen';

/** How somebody ends a mail: what comes below is a signature, in the colours of a firm. */
const CLOSING =
  /^[^\w\n]{0,20}(?:met (?:\S{1,30} ){0,2}groet|(?:\S{1,30} ){0,2}groet(?:en|jes)?\b|m\.?v\.?g|hoogachtend|(?:kind|best|warm) regards|regards|mit \S{1,30} grüßen|cordialement|bien à vous|(?:alvast|bij voorbaat) (?:\S{1,30} )?(?:be)?dankt?\b)/im;
const FEWEST_WORDS = 3;
/** Of words that are marked as one marks them by hand, fewer tell enough. */
const FEWEST_MARKED = 2;
/** More of a mail than this in one colour is how somebody writes. */
const MOST_COLOURED = 0.5;
const MOST_MARKED = 0.8;

/**
 * Whether whole lines stand in a colour of their own between others, as colleagues answer in somebody else's mail. Links have a colour of their own
 * anyhow, and below the end of a mail colours are those of a firm.
 */
export function hasLinesSetApart(reading: Reading, unseen: Unseen, mail: QuotedMail): boolean {
  if (unseen.coloured.length === 0) return false;
  return partsOf(reading, mail).some(({ range, from, text }) => {
    const end = from + endOf(text, mail.boundary?.senders[0]?.name ?? '');
    const found = linesOf(reading, within(unseen.coloured, range));
    if (lengthOf(found) > MOST_COLOURED * text.trim().length) return false;
    return found.some(({ start, until, words }) => {
      const isBetween = reading.inkFrom(from) < start && reading.inkFrom(until) < from + text.length && until <= end;
      return isBetween && wordsIn(words) >= FEWEST_WORDS;
    });
  });
}

/** Whether whole lines are highlighted, or red as the palette of a mail program has it, wherever they stand. */
export function hasLinesMarked(reading: Reading, { coloured, marked }: Unseen, mail: QuotedMail): boolean {
  if (marked.size === 0) return false;
  return partsOf(reading, mail).some(({ range, from, text }) => {
    const end = from + endOf(text, mail.boundary?.senders[0]?.name ?? '');
    const found = linesOf(
      reading,
      within(coloured, range).filter((element) => marked.has(element)),
    );
    if (lengthOf(found) > MOST_MARKED * text.trim().length) return false;
    return found.some(({ until, words }) => wordsIn(words) >= (until <= end ? FEWEST_MARKED : FEWEST_WORDS));
  });
}

interface Part {
  readonly range: SourceRange;
  /** Where its text begins in the visible text, below the header. */
  readonly from: number;
  readonly text: string;
}

function partsOf(reading: Reading, { boundary, ranges }: QuotedMail): readonly Part[] {
  const below = reading.lines[boundary?.last ?? -1]?.end ?? 0;
  return ranges.map((range) => {
    const from = Math.max(below, reading.placeOf(range.start));
    return { range, from, text: reading.source.text.slice(from, reading.placeOf(range.end)) };
  });
}

/** Where the text of a mail ends: at its closing formula, or at a line that is no more than the name of whoever wrote it. */
function endOf(text: string, sender: string): number {
  const names = sender
    .toLowerCase()
    .split('|')
    .map((name) => name.trim());
  const called = [...names, (names[0] ?? '').split(' ')[0] ?? ''].filter((name) => name.length > 1);
  const end = CLOSING.exec(text)?.index ?? text.length;
  let at = 0;
  for (const line of text.slice(0, end).split('\n')) {
    if (called.indexOf(line.trim().toLowerCase()) >= 0) return at;
    at += line.length + 1;
  }
  return end;
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { words }) => sum + words.length, 0);
}

function wordsIn(text: string): number {
  return (text.match(/[A-Za-zÀ-ÿ]{2,}/g) ?? []).length;
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

/** The lines that elements fill, alone or with those beside them; not those in which other words stand. */
function linesOf(reading: Reading, elements: readonly MarkupElement[]): readonly Stretch[] {
  const { text } = reading.source;
  const joined: { start: number; until: number }[] = [];
  for (const { openEnd, closeStart } of elements) {
    const start = reading.inkFrom(reading.placeOf(openEnd));
    const until = reading.placeOf(closeStart);
    if (start >= until) continue;
    const last = joined[joined.length - 1];
    const isBeside =
      last !== undefined && reading.inkFrom(last.until) >= start && text.slice(last.until, start).indexOf('\n') < 0;
    if (last && isBeside) last.until = Math.max(last.until, until);
    else joined.push({ start, until });
  }
  return joined
    .filter(({ start, until }) => {
      const before = reading.inkBefore(start);
      const above = text.slice(before + 1, start);
      const below = text.slice(until - 1, reading.inkFrom(until));
      return (before < 0 || above.indexOf('\n') >= 0) && (below.indexOf('\n') >= 0 || until === text.length);
    })
    .map(({ start, until }) => ({ start, until, words: text.slice(start, until).trim() }));
}
