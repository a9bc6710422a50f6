import type { MailBody } from '../../mail/message';
import type { SourceRange } from './chain';
import type { Reading } from './reading';

/** How mail programs mark what they quote. A blockquote without any of these may be how somebody moved a paragraph to the right. */
const QUOTED = /\btype\s*=\s*["']?cite|\bcite\s*=|gmail_quote|border-left|border-width:\s*(?:0\S*\s+){3}[1-9]/i;
const MOST_WORDS = 20_000;
const FEWEST_WORDS = 3;

/** Quoted text: an element that mail programs quote with, or lines on end behind ">". */
export interface Quotation {
  readonly text: string;
  /** Its lines of some words, as `plainLine` gives them. */
  readonly lines: readonly string[];
  readonly goes: readonly SourceRange[];
}

/** What stands in these stretches as quoted text, by the element round it or a ">" before it. Sorted ranges; in the order of the source. */
export function quotationsIn(reading: Reading, ranges: readonly SourceRange[]): readonly Quotation[] {
  const inElements = quotedInElements(reading, ranges);
  const { body, source } = reading;
  const behindSigns = runsBehindSigns(reading, ranges)
    .filter(({ start }) => !inElements.some(({ goes }) => goes.some((one) => start >= one.start && start < one.end)))
    .map(({ start, end }) =>
      quotation(source.text.slice(reading.placeOf(start), reading.placeOf(end)), [{ start, end: lineEnd(body, end) }]),
    );
  return [...inElements, ...behindSigns]
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => (a.goes[0]?.start ?? 0) - (b.goes[0]?.start ?? 0));
}

function quotation(text: string, goes: readonly SourceRange[]): Quotation {
  const lines = text.split('\n').map(plainLine);
  return {
    text: text.trim(),
    lines: lines.filter((line) => (line.match(/[a-zà-ÿ]{2,}/g) ?? []).length >= FEWEST_WORDS),
    goes,
  };
}

/** Of plain text a line goes with its line break; in HTML that is for the elements to tell. */
function lineEnd({ format, content }: MailBody, end: number): number {
  return format === 'text' && content.charAt(end) === '\n' ? end + 1 : end;
}

function quotedInElements(reading: Reading, ranges: readonly SourceRange[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let next = 0;
  let end = -1;
  for (const element of reading.elements) {
    if (element.name !== 'blockquote' || element.start < end || !QUOTED.test(reading.openingOf(element))) continue;
    end = element.end;
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= element.start) next++;
    const goes = partsOfElement(
      { start: element.start, end: element.end },
      { start: element.openEnd, end: element.closeStart },
      ranges,
      next,
    );
    const words = goes.map(({ start, end: until }) =>
      reading.source.text.slice(reading.placeOf(start), reading.placeOf(until)),
    );
    found.push(quotation(words.join('\n'), goes));
  }
  return found;
}

/** Lines on end that stand behind ">", each run as one stretch of source. */
function runsBehindSigns({ lines, source }: Reading, ranges: readonly SourceRange[]): readonly SourceRange[] {
  const runs: { start: number; end: number }[] = [];
  let isOpen = false;
  let seen = 0;
  let next = 0;
  for (const { text, depth, begin, end } of lines) {
    if (depth === 0) {
      isOpen = isOpen && text === '';
      continue;
    }
    const { start, end: until } = source.range(begin, end);
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= start) next++;
    const own = ranges[next];
    if (!own || start < own.start) {
      isOpen = false;
      continue;
    }
    seen += end - begin;
    if (seen > MOST_WORDS) break;
    const last = runs[runs.length - 1];
    if (isOpen && last && last.start >= own.start) last.end = until;
    else runs.push({ start, end: until });
    isOpen = true;
  }
  return runs;
}

/** An element as far as it lies in these stretches: with its tags when it does so wholly, else what is in it. */
export function partsOfElement(
  whole: SourceRange,
  inner: SourceRange,
  ranges: readonly SourceRange[],
  first = 0,
): readonly SourceRange[] {
  const parts: SourceRange[] = [];
  for (let at = first; at < ranges.length; at++) {
    const range = ranges[at];
    if (!range || range.start >= whole.end) break;
    if (whole.start >= range.start && whole.end <= range.end) return [whole];
    const start = Math.max(inner.start, range.start);
    const end = Math.min(inner.end, range.end);
    if (start < end) parts.push({ start, end });
  }
  return parts;
}

/** A line as it is compared with others. */
export function plainLine(line: string): string {
  return line
    .replace(/^[\s>]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
