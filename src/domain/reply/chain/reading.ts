import { type SourceText, sourceOf, readSource } from '../../mail/html';
import { readMarkup } from '../../mail/markup';
import type { MailBody } from '../../mail/message';
import type { MarkupElement } from '../../mail/open-elements';
import { firstAtOrAfter } from '../../mail/part-of-source';
import type { SourceRange } from './chain';
import { chainLines, type ChainLine, isBlank } from './lines';

const PICTURES: ReadonlySet<string> = new Set(['img', 'image', 'svg', 'video', 'object', 'embed', 'v:imagedata']);
const FAR = 500;
/** "<!--[if mso]><![endif]-->" holds nothing. */
const SHORT_CONDITION = 30;
const CONDITIONAL = /^<!(--)?\s*(<!)?\[(if|endif)/i;

/** A body that was read once, for all that is to be found out about the chain in it. */
export class Reading {
  readonly source: SourceText;
  readonly lines: readonly ChainLine[];
  readonly elements: readonly MarkupElement[];
  /** Comments, without the conditions of Word: those are part of what stands around them. */
  readonly comments: readonly SourceRange[];
  /** Conditions of Word with what they hold, where that is no part of the page. */
  readonly conditions: readonly SourceRange[];
  /** Where the pictures begin. */
  private readonly pictures: readonly number[];
  /** For each place in the visible text the next one at which something can be seen. */
  private readonly ink: Int32Array;

  constructor(readonly body: MailBody) {
    const markup = body.format === 'html' ? readMarkup(body.content) : null;
    this.source = markup ? sourceOf(markup) : readSource(body);
    this.elements = markup?.elements ?? [];
    this.pictures = this.elements.filter(({ name }) => PICTURES.has(name)).map(({ start }) => start);
    const isCondition = ({ start }: SourceRange): boolean => CONDITIONAL.test(body.content.slice(start, start + 12));
    const comments = markup?.comments ?? [];
    this.comments = comments.filter((one) => !isCondition(one));
    this.conditions = comments.filter((one) => one.end - one.start > SHORT_CONDITION && isCondition(one));
    const { text } = this.source;
    this.lines = chainLines(text);
    this.ink = new Int32Array(text.length + 1);
    let next = text.length;
    this.ink[next] = next;
    for (let at = next - 1; at >= 0; at--) {
      const character = text.charAt(at);
      if (character !== '>' && !isBlank(character)) next = at;
      this.ink[at] = next;
    }
  }

  /** The first place from here on, in the visible text, at which something can be seen. */
  inkFrom(place: number): number {
    return this.ink[place] ?? this.source.text.length;
  }

  /** The last place before this one, in the visible text, at which something can be seen; -1 when that is none or far off. */
  inkBefore(place: number): number {
    for (let at = place - 1; at >= Math.max(0, place - FAR); at--) if (this.ink[at] === at) return at;
    return -1;
  }

  /** The first place in the visible text whose source begins here or later. */
  placeOf(position: number): number {
    return firstAtOrAfter(this.source, position, 0);
  }

  /** Whether anything can be seen of this stretch of source. */
  hasInk(start: number, end: number): boolean {
    return start < end && this.inkFrom(this.placeOf(start)) < this.placeOf(end);
  }

  /** Whether words or a picture stand in this stretch of source. */
  showsSomething(start: number, end: number): boolean {
    return this.hasInk(start, end) || this.hasPicture(start, end);
  }

  private hasPicture(start: number, end: number): boolean {
    if (this.pictures.length === 0) return false;
    let low = 0;
    let high = this.pictures.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pictures[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return (this.pictures[low] ?? Infinity) < end;
  }

  /** Index of the innermost element around this place in the source; -1 for none. */
  around(position: number): number {
    let at = this.lastBefore(position);
    while (at >= 0 && (this.elements[at]?.end ?? 0) <= position) at = this.elements[at]?.parent ?? -1;
    return at;
  }

  /** Index of the last element that begins before this place in the source; -1 for none. */
  lastBefore(position: number): number {
    let low = 0;
    let high = this.elements.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.elements[middle]?.start ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The visible text of an element, that of elements in it included. */
  wordsOf({ openEnd, closeStart }: MarkupElement): string {
    return this.source.text.slice(this.placeOf(openEnd), this.placeOf(closeStart));
  }

  openingOf({ start, openEnd }: MarkupElement): string {
    return this.body.content.slice(start, openEnd);
  }
}
