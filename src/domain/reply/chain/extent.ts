import type { SourceText } from '../../mail/html';
import { firstAtOrAfter } from '../../mail/part-of-source';
import type { MailBody } from '../../mail/message';
import type { SourceRange } from './chain';
import type { Boundary } from './header';
import { isSeparator } from './labels';
import type { ChainLine } from './lines';
import type { Outlined } from './outline';

/** A body as it was read once, for finding out how far each quoted mail reaches. */
export interface ReadBody {
  readonly body: MailBody;
  readonly source: SourceText;
  readonly lines: readonly ChainLine[];
  readonly elements: readonly Outlined[];
}

/** Elements that text runs through: a mail does not end where one of them does. */
const FLOWING: ReadonlySet<string> = new Set(
  'a abbr b big center em font h1 h2 h3 h4 h5 h6 i ins label li o:p p small span st1:personname strike strong sub sup th tr tt u'.split(
    ' ',
  ),
);
const ROOTS: ReadonlySet<string> = new Set(['body', 'html']);

/** Where quoted mails reach to; each begins at a boundary. */
export class Extents {
  /** For each place in the visible text the next one at which something can be seen. */
  private readonly ink: Int32Array;

  constructor(private readonly read: ReadBody) {
    const { text } = read.source;
    this.ink = new Int32Array(text.length + 1);
    this.ink[text.length] = text.length;
    for (let at = text.length - 1; at >= 0; at--) {
      this.ink[at] = /[\s>\u00A0\u200B-\u200F\uFEFF]/.test(text.charAt(at)) ? (this.ink[at + 1] ?? at + 1) : at;
    }
  }

  /** The stretches of source of the mail that begins at this boundary. */
  of(boundary: Boundary, following: readonly Boundary[]): readonly SourceRange[] {
    const depth = this.read.lines[boundary.first]?.depth ?? 0;
    const quoted = boundary.kind === 'attribution' && this.depthBelow(boundary) > depth;
    if (depth > 0 || quoted) return this.inLines(boundary, quoted ? depth + 1 : depth, following);
    return this.inElements(boundary, following);
  }

  /** Plain text: what stands behind as many ">" as the header, or more than the attribution. */
  private inLines(boundary: Boundary, depth: number, following: readonly Boundary[]): readonly SourceRange[] {
    const { lines, source } = this.read;
    const ranges: SourceRange[] = [];
    const stop = following.find(({ first }) => (lines[first]?.depth ?? 0) < depth && first > boundary.last);
    let from: number | null = this.separatorAbove(boundary);
    let until = boundary.last;
    const close = (): void => {
      const [first, last] = [lines[from ?? 0], lines[until]];
      if (first && last) ranges.push(source.range(first.begin, last.end));
      from = null;
    };
    for (let at = boundary.last + 1; at < (stop?.first ?? lines.length); at++) {
      const line = lines[at];
      if (line === undefined || line.text === '') continue;
      if (line.depth >= depth) {
        from ??= at;
        until = at;
      } else if (from !== null) close();
    }
    if (from !== null) close();
    return ranges.filter(({ start, end }) => end > start);
  }

  private inElements(boundary: Boundary, following: readonly Boundary[]): readonly SourceRange[] {
    const { elements, lines, source, body } = this.read;
    const first = lines[boundary.first];
    const last = lines[boundary.last];
    if (!first || !last) return [];
    // The line "Doorgestuurd bericht" above it is part of the header.
    const above = this.separatorAbove(boundary);
    const textStart = above < boundary.first ? (lines[above]?.start ?? first.start) : first.start + boundary.column;
    const head = this.smallest(textStart, last.end);
    let start = head.element < 0 ? source.sourceAt(textStart) : (elements[head.element]?.start ?? 0);
    let around = head.around;
    while (around >= 0 && FLOWING.has(elements[around]?.name ?? '')) around = elements[around]?.parent ?? -1;
    const limit = around < 0 ? body.content.length : (elements[around]?.closeStart ?? body.content.length);

    const quotes = boundary.kind === 'attribution' ? this.quotesBehind(last.end, limit, following) : [];
    let end = quotes[0]?.end ?? limit;
    start = this.beginning(start);
    // A wrapper that holds nothing else goes along.
    for (let at = this.around(start); at >= 0; at = elements[at]?.parent ?? -1) {
      const wrapper = elements[at];
      if (!wrapper || ROOTS.has(wrapper.name) || /WordSection|Section1/i.test(this.openingOf(wrapper))) break;
      const isWhole = !this.hasInk(wrapper.openEnd, start) && !this.hasInk(end, wrapper.closeStart);
      if (!isWhole || wrapper.closeStart < end) break;
      start = wrapper.start;
      end = wrapper.end;
    }
    return [{ start, end }, ...quotes.slice(1)].filter((range) => range.end > range.start);
  }

  /** The largest element that shows only this stretch of text, and the element around it. */
  private smallest(textStart: number, textEnd: number): { readonly element: number; readonly around: number } {
    const { elements, source } = this.read;
    let element = -1;
    let around = this.around(source.sourceAt(textStart));
    while (around >= 0) {
      const one = elements[around];
      if (!one || ROOTS.has(one.name)) break;
      const from = firstAtOrAfter(source, one.openEnd, 0);
      const until = firstAtOrAfter(source, one.closeStart, from);
      if ((this.ink[from] ?? 0) < textStart || (this.ink[Math.min(textEnd, until)] ?? until) < until) break;
      element = around;
      around = one.parent;
    }
    return { element, around };
  }

  /** The blockquotes behind an attribution; those after the first hold more of the same mail, with answers between. */
  private quotesBehind(textEnd: number, limit: number, following: readonly Boundary[]): readonly SourceRange[] {
    const { elements, lines, source } = this.read;
    const begin = this.ink[textEnd] ?? textEnd;
    const from = source.sourceAt(textEnd);
    let quote = -1;
    for (let at = this.around(source.sourceAt(begin)); at >= 0; at = elements[at]?.parent ?? -1) {
      const one = elements[at];
      if (!one || one.start < from - 1 || one.end > limit + one.name.length + 3) break;
      if (one.name === 'blockquote') quote = at;
    }
    const found = elements[quote];
    if (!found) return [];
    const more: SourceRange[] = [];
    for (let at = quote + 1; at < elements.length; at++) {
      const one = elements[at];
      if (!one || one.start >= limit) break;
      if (one.start < found.end || one.parent !== found.parent || one.name !== 'blockquote') continue;
      const isParted = following.some(({ first }) => {
        const place = source.sourceAt(lines[first]?.start ?? 0);
        return place > found.end && place < one.end && !more.some((range) => place > range.start && place < range.end);
      });
      if (isParted) break;
      more.push({ start: one.start, end: one.end });
    }
    return [{ start: found.start, end: found.end }, ...more];
  }

  /** A rule or an empty mark above a header belongs to it. */
  private beginning(start: number): number {
    const { body } = this.read;
    const before = body.content.slice(Math.max(0, start - 800), start);
    const mark =
      /(?:<div\b[^>]*appendonsend[^>]*>\s*<\/div>\s*)?(?:<(div|p)\b[^>]*>\s*(?:<span\b[^>]*>\s*)?<hr\b[^>]*>\s*(?:<\/span>\s*)?(?:<o:p><\/o:p>\s*)?<\/\1>|<hr\b[^>]*>)\s*$|<div\b[^>]*appendonsend[^>]*>\s*<\/div>\s*$/i.exec(
        before,
      );
    return mark ? start - mark[0].length : start;
  }

  /** The first line of the boundary, or the separator right above it. */
  private separatorAbove({ first }: Boundary): number {
    const { lines } = this.read;
    let above = first - 1;
    while (above >= 0 && lines[above]?.text === '' && first - above < 4) above--;
    const line = lines[above];
    return line && isSeparator(line.text) && line.depth === lines[first]?.depth ? above : first;
  }

  private depthBelow({ last }: Boundary): number {
    const { lines } = this.read;
    for (let at = last + 1; at < lines.length; at++) {
      const line = lines[at];
      if (line && line.text !== '') return line.depth;
    }
    return 0;
  }

  /** Index of the innermost element around this place in the source; -1 for none. */
  private around(position: number): number {
    const { elements } = this.read;
    let low = 0;
    let high = elements.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((elements[middle]?.start ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    let at = low - 1;
    while (at >= 0 && (elements[at]?.end ?? 0) <= position) at = elements[at]?.parent ?? -1;
    return at;
  }

  private hasInk(start: number, end: number): boolean {
    const { source } = this.read;
    const from = firstAtOrAfter(source, start, 0);
    return (this.ink[from] ?? 0) < firstAtOrAfter(source, end, from);
  }

  private openingOf({ start, openEnd }: Outlined): string {
    return this.read.body.content.slice(start, openEnd);
  }
}
