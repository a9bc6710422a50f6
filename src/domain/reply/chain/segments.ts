import type { MailBody } from '../../mail/message';
import type { SourceRange } from './chain';
import { Extents } from './extent';
import { attributionAt } from './attribution';
import type { Boundary } from './boundary';
import { headersAt } from './header';
import { type ChainLine, placeInLine, withoutUnseen } from './lines';
import { withLinkedAddresses } from './linked-people';
import { Reading } from './reading';
import { withoutAll } from './seams';

/** One quoted mail as it was found, before anybody judged it. */
export interface QuotedMail {
  /** Null for the new text on top. */
  readonly boundary: Boundary | null;
  /** Index of the mail in which this one is quoted; -1 for the new text. */
  readonly inside: number;
  /** Its own stretches of source, without those of mails quoted in it. */
  readonly ranges: readonly SourceRange[];
  /** What its writer wrote, without the header. */
  readonly text: string;
}

/** Takes a body apart: the new text first, then each quoted mail in the order in which they begin. */
export function quotedMails(body: MailBody): readonly QuotedMail[] {
  return mailsIn(new Reading(body));
}

/** As `quotedMails`, of a body that was read already. */
export function mailsIn(reading: Reading): readonly QuotedMail[] {
  const boundaries = findBoundaries(reading.lines).map((boundary) => withLinkedAddresses(reading, boundary));
  const extents = new Extents(reading, boundaries);
  const whole: Whole[] = [
    { boundary: null, inside: -1, ranges: [{ start: 0, end: reading.body.content.length }], holes: [] },
  ];
  boundaries.forEach((boundary, index) => {
    const ranges = extents.of(index);
    const start = ranges[0]?.start;
    if (start === undefined) return;
    const inside = innermost(whole, start);
    const around = whole[inside];
    const own = within(ranges, around?.ranges ?? []);
    around?.holes.push(...own);
    whole.push({ boundary, inside, ranges: own, holes: [] });
  });
  return whole.map(({ boundary, inside, ranges, holes }) => {
    const own = withoutAll(
      ranges,
      [...holes].sort((a, b) => a.start - b.start),
    );
    return { boundary, inside, ranges: own, text: textWithin(reading, own, boundary) };
  });
}

interface Whole {
  readonly boundary: Boundary | null;
  readonly inside: number;
  readonly ranges: readonly SourceRange[];
  /** The stretches of mails quoted in it. */
  readonly holes: SourceRange[];
}

function findBoundaries(lines: readonly ChainLine[]): readonly Boundary[] {
  const found: Boundary[] = [];
  for (let at = 0; at < lines.length; at++) {
    const headers = headersAt(lines, at);
    const attribution = headers.length > 0 ? null : attributionAt(lines, at);
    const all = attribution === null ? headers : [attribution];
    found.push(...all);
    at = all[all.length - 1]?.last ?? at;
  }
  return found;
}

/** The mail in which this place lies: the last one found, or one in which that is quoted. */
function innermost(mails: readonly Whole[], place: number): number {
  let at = mails.length - 1;
  while (at > 0 && !mails[at]?.ranges.some(({ start, end }) => place >= start && place < end)) {
    at = mails[at]?.inside ?? 0;
  }
  return at;
}

/** What of these stretches lies within those; both are sorted. */
function within(ranges: readonly SourceRange[], bounds: readonly SourceRange[]): readonly SourceRange[] {
  const found: SourceRange[] = [];
  let next = 0;
  for (const { start, end } of ranges) {
    while (next < bounds.length && (bounds[next]?.end ?? 0) <= start) next++;
    const bound = bounds[next];
    if (bound && start >= bound.start) found.push({ start, end: Math.min(end, bound.end) });
  }
  return found;
}

/** The visible words of these stretches below the header. */
function textWithin(reading: Reading, ranges: readonly SourceRange[], boundary: Boundary | null): string {
  const { source, lines } = reading;
  const last = lines[boundary?.last ?? -1];
  const column = boundary?.endColumn ?? null;
  const below = last === undefined ? 0 : column === null ? last.end : placeInLine(last, column, source.text);
  const parts = ranges
    .map(({ start, end }) => source.text.slice(Math.max(below, reading.placeOf(start)), reading.placeOf(end)))
    .filter((part) => part.trim() !== '');
  return withoutUnseen(parts.join('\n')).trim();
}
