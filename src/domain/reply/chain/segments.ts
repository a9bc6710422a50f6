import { readSource } from '../../mail/html';
import { partOfSource } from '../../mail/part-of-source';
import type { MailBody } from '../../mail/message';
import type { SourceRange } from './chain';
import { Extents } from './extent';
import { attributionAt, type Boundary, headerAt } from './header';
import { chainLines, type ChainLine } from './lines';
import { outlineOf } from './outline';

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
  const source = readSource(body);
  const lines = chainLines(source);
  const boundaries = findBoundaries(lines);
  const extents = new Extents({ body, source, lines, elements: outlineOf(body) });

  const whole: { readonly boundary: Boundary | null; inside: number; ranges: readonly SourceRange[] }[] = [
    { boundary: null, inside: -1, ranges: [{ start: 0, end: body.content.length }] },
  ];
  boundaries.forEach((boundary, index) => {
    const ranges = extents.of(boundary, boundaries.slice(index + 1));
    const start = ranges[0]?.start;
    if (start === undefined) return;
    const inside = innermost(whole, start);
    whole.push({ boundary, inside, ranges: within(ranges, whole[inside]?.ranges ?? []) });
  });

  const children = new Map<number, SourceRange[]>();
  whole.forEach(({ inside, ranges }, index) => {
    if (index > 0) children.set(inside, [...(children.get(inside) ?? []), ...ranges]);
  });
  return whole.map(({ boundary, inside, ranges }, index) => {
    const own = without(ranges, children.get(index) ?? []);
    const { text } = partOfSource(source, own);
    return { boundary, inside, ranges: own, text: boundary === null ? text : withoutHeader(text, boundary, lines) };
  });
}

function findBoundaries(lines: readonly ChainLine[]): readonly Boundary[] {
  const found: Boundary[] = [];
  for (let at = 0; at < lines.length; at++) {
    const boundary = headerAt(lines, at) ?? attributionAt(lines, at);
    if (boundary === null) continue;
    found.push(boundary);
    at = boundary.last;
  }
  return found;
}

/** The last mail that has this place in one of its stretches: those that began later lie deeper. */
function innermost(mails: readonly { readonly ranges: readonly SourceRange[] }[], place: number): number {
  for (let at = mails.length - 1; at > 0; at--) {
    if (mails[at]?.ranges.some(({ start, end }) => place >= start && place < end)) return at;
  }
  return 0;
}

/** What of these stretches lies within those. */
function within(ranges: readonly SourceRange[], bounds: readonly SourceRange[]): readonly SourceRange[] {
  return ranges
    .map((range) => {
      const bound = bounds.find(({ start, end }) => range.start >= start && range.start < end);
      return bound ? { start: range.start, end: Math.min(range.end, bound.end) } : { start: 0, end: 0 };
    })
    .filter(({ start, end }) => end > start);
}

/** These stretches with holes where those are. */
function without(ranges: readonly SourceRange[], holes: readonly SourceRange[]): readonly SourceRange[] {
  const sorted = [...holes].sort((a, b) => a.start - b.start);
  const left: SourceRange[] = [];
  for (const { start, end } of ranges) {
    let from = start;
    for (const hole of sorted) {
      if (hole.end <= from || hole.start >= end) continue;
      if (hole.start > from) left.push({ start: from, end: hole.start });
      from = Math.max(from, hole.end);
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}

function withoutHeader(text: string, { first, last }: Boundary, lines: readonly ChainLine[]): string {
  const header = lines.slice(first, last + 1).map((line) => line.text);
  const own = text.split('\n');
  const plain = own.map((line) => line.replace(/[\u00A0\u202F\t]/g, ' ').replace(/^[\s>]+|\s+$/g, ''));
  const at = plain.findIndex(
    (line) => line !== '' && header[0] !== undefined && line.slice(-20) === header[0].slice(-20),
  );
  return (at < 0 ? own : own.slice(at + header.length)).join('\n').trim();
}
