import type { Boundary } from './boundary';
import type { SourceRange } from './chain';
import { placeInLine } from './lines';
import type { Reading } from './reading';

/** Elements that text runs through: a mail does not end where one of them does. */
const FLOWING: ReadonlySet<string> = new Set(
  '![if a abbr b big center em font h1 h2 h3 h4 h5 h6 i ins label li o:p p small span st1:personname strike strong sub sup th tr tt u'.split(
    ' ',
  ),
);
const ROOTS: ReadonlySet<string> = new Set(['body', 'html']);
const WORD_PAGE = /WordSection|Section1/i;

const MOST_STEPS = 12;
const MARK = /^<[^>]*appendonsend/i;

/** How far quoted mails reach in HTML, of which the elements tell that. */
export class ElementExtents {
  constructor(
    private readonly read: Reading,
    private readonly boundaries: readonly Boundary[],
  ) {}

  /** The stretches of the mail with this boundary, of which the header begins on this line at the latest; none when it begins no mail. */
  of(index: number, above: number): readonly SourceRange[] {
    const boundary = this.boundaries[index];
    const { elements, lines, source, body } = this.read;
    const first = lines[boundary?.first ?? -1];
    const last = lines[boundary?.last ?? -1];
    if (!boundary || !first || !last) return [];
    // The line "Doorgestuurd bericht" above it is part of the header.
    const textStart =
      above < boundary.first ? (lines[above]?.start ?? first.start) : placeInLine(first, boundary.column, source.text);
    const head = this.headElement(textStart, last.end);
    let around = head.around;
    while (around >= 0 && this.goesOnBehind(around, boundary, last.end)) around = elements[around]?.parent ?? -1;
    const limit = around < 0 ? body.content.length : (elements[around]?.closeStart ?? body.content.length);

    const quotes = boundary.kind === 'attribution' ? this.quotesBehind(index, last.end, limit) : [];
    if (boundary.needsQuote && quotes.length === 0) return [];
    const start = head.element < 0 ? source.sourceAt(textStart) : (elements[head.element]?.start ?? 0);
    return [this.withWrappers(start, quotes[0]?.end ?? limit), ...quotes.slice(1)];
  }

  /** Whether a mail goes on behind an element in which its header stands: text runs through that, or it ends with a header that has other text above. */
  private goesOnBehind(around: number, { kind }: Boundary, headerEnd: number): boolean {
    const element = this.read.elements[around];
    if (!element || FLOWING.has(element.name)) return element !== undefined;
    if (kind === 'attribution' || ROOTS.has(element.name)) return false;
    return this.read.inkFrom(headerEnd) >= this.read.placeOf(element.closeStart);
  }

  /** The largest element that shows only this stretch of text, and the element around it. */
  private headElement(textStart: number, textEnd: number): { readonly element: number; readonly around: number } {
    const { elements, source } = this.read;
    let element = -1;
    let around = this.read.around(source.sourceAt(textStart));
    for (let one = elements[around]; one && !ROOTS.has(one.name); one = elements[around]) {
      const until = this.read.placeOf(one.closeStart);
      if (this.read.showsSomething(one.openEnd, source.sourceAt(textStart))) break;
      if (this.read.inkFrom(Math.min(textEnd, until)) < until) break;
      element = around;
      around = one.parent;
    }
    return { element, around };
  }

  /** With the rule above it, with tags that open right before it, and with wrappers that hold nothing else. */
  private withWrappers(from: number, until: number): SourceRange {
    const { elements } = this.read;
    let start = this.ruleAbove(from);
    let end = until;
    for (let at = this.read.around(start); at >= 0; at = elements[at]?.parent ?? -1) {
      const wrapper = elements[at];
      if (!wrapper || ROOTS.has(wrapper.name) || this.read.showsSomething(wrapper.openEnd, start)) break;
      if (wrapper.end > end) {
        const isPage = WORD_PAGE.test(this.read.openingOf(wrapper));
        if (isPage || wrapper.closeStart < end || this.read.showsSomething(end, wrapper.closeStart)) break;
        end = wrapper.end;
      }
      start = this.ruleAbove(wrapper.start);
    }
    return { start, end };
  }

  /** A rule above a header belongs to it, with what holds nothing but that rule, and so does Outlook's empty mark. */
  private ruleAbove(start: number): number {
    const { elements } = this.read;
    let from = start;
    let at = this.read.lastBefore(start);
    for (let steps = 0; steps < MOST_STEPS; steps++, at--) {
      const one = elements[at];
      if (!one || one.end > from || this.read.showsSomething(one.start, from)) break;
      if (one.name !== 'hr' && !MARK.test(this.read.openingOf(one))) continue;
      let rule = one;
      for (let outer = elements[rule.parent]; outer && outer.end <= from; outer = elements[rule.parent]) {
        if (this.read.hasInk(outer.start, from)) break;
        rule = outer;
      }
      from = rule.start;
    }
    return from;
  }

  /** The blockquotes behind an attribution; those after the first hold more of the same mail, with answers between. */
  private quotesBehind(index: number, textEnd: number, limit: number): readonly SourceRange[] {
    const { elements, source } = this.read;
    const begin = source.sourceAt(this.read.inkFrom(textEnd));
    const from = source.sourceAt(textEnd);
    let quote = -1;
    for (let at = this.read.around(begin); at >= 0; at = elements[at]?.parent ?? -1) {
      const one = elements[at];
      if (!one || one.start < from - 1 || one.start >= limit) break;
      if (one.name === 'blockquote') quote = at;
    }
    const found = elements[quote];
    if (!found) return [];
    const quotes: SourceRange[] = [{ start: found.start, end: found.end }];
    let next = index + 1;
    for (let end = found.end; ;) {
      next = this.firstFrom(end, next);
      const sibling = this.siblingFrom(end, found.parent, limit);
      // Another mail begins before it, or is all of it.
      if (!sibling || this.beginOf(next) <= source.sourceAt(this.read.inkFrom(this.read.placeOf(sibling.openEnd))))
        break;
      quotes.push({ start: sibling.start, end: sibling.end });
      end = sibling.end;
    }
    return quotes;
  }

  /** The first blockquote from here on among the children of this element. */
  private siblingFrom(position: number, parent: number, limit: number): Reading['elements'][number] | null {
    const { elements } = this.read;
    let at = this.read.lastBefore(position) + 1;
    for (let one = elements[at]; one && one.start < limit; one = elements[at]) {
      if (one.parent === parent && one.name === 'blockquote') return one;
      if (one.parent < parent) return null;
      at = Math.max(at, this.read.lastBefore(one.end)) + 1;
    }
    return null;
  }

  /** Where in the source a boundary begins; beyond everything when there is none. */
  private beginOf(index: number): number {
    const line = this.read.lines[this.boundaries[index]?.first ?? -1];
    return line ? this.read.source.sourceAt(line.start) : Infinity;
  }

  /** Index of the first boundary, not before `from`, that begins at or behind this place in the source. */
  private firstFrom(position: number, from: number): number {
    let low = from;
    let high = this.boundaries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.beginOf(middle) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
