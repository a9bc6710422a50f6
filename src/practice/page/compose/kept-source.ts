import { readMarkup } from '../../../domain/mail/markup';
import type { MarkupElement } from '../../../domain/mail/open-elements';
import { assembled, closingTag, openingTag, written } from './write-html';

const MARK = 'data-place-in-source';

/**
 * Keeps the source of a mail that is edited in a page. Whatever nobody touched comes out byte for byte as it went in, comments and odd spelling
 * included; only what was typed, and the tags round it that changed, are written from the page.
 */
export class KeptSource {
  private readonly elements: readonly MarkupElement[];
  /** The stretch of source that the page shows. */
  private readonly shown: { readonly start: number; readonly end: number };
  private readonly places = new WeakMap<Node, MarkupElement>();
  /** What an element held when it was shown. */
  private readonly children = new WeakMap<Node, readonly ChildNode[]>();
  private readonly changed = new Set<Node>();
  private readonly retagged = new Set<Node>();
  private body: HTMLElement | null = null;

  constructor(private readonly source: string) {
    this.elements = readMarkup(source).elements;
    const element = (name: string): MarkupElement | undefined => this.elements.find((each) => each.name === name);
    const around = element('body') ?? element('html');
    const start = element('body')?.openEnd ?? element('head')?.end ?? around?.openEnd ?? 0;
    this.shown = { start, end: Math.max(start, around?.closeStart ?? source.length) };
  }

  /** The source with a mark in each element, by which `adopt` finds its place again. */
  marked(): string {
    const parts: string[] = [];
    let from = 0;
    this.elements.forEach(({ name, start, openEnd }, index) => {
      const at = start + 1 + name.length;
      if (at >= openEnd || this.source.slice(start + 1, at).toLowerCase() !== name) return;
      parts.push(this.source.slice(from, at), ` ${MARK}="${index}"`);
      from = at;
    });
    return parts.join('') + this.source.slice(from);
  }

  /** Remembers what the page shows of the marked source, and takes the marks away. */
  adopt(body: HTMLElement): void {
    this.body = body;
    this.children.set(body, [...body.childNodes]);
    for (const element of body.querySelectorAll(`[${MARK}]`)) {
      const place = this.elements[Number(element.getAttribute(MARK))];
      element.removeAttribute(MARK);
      if (place === undefined) continue;
      this.places.set(element, place);
      this.children.set(element, [...element.childNodes]);
    }
  }

  /** Takes note of what was edited. Without this `html` is what it was. */
  note(records: readonly MutationRecord[]): void {
    for (const { type, target } of records) {
      if (type === 'attributes') this.retagged.add(target);
      for (let node: Node | null = target; node !== null && !this.changed.has(node); node = node.parentNode) {
        this.changed.add(node);
      }
    }
  }

  /** The whole mail as it stands now. */
  html(): string {
    const { body, source } = this;
    if (body === null || !this.changed.has(body)) return source;
    const { start, end } = this.shown;
    return source.slice(0, start) + this.inside(body, start, end) + source.slice(end);
  }

  private write(node: ChildNode): string {
    const place = this.places.get(node);
    if (place === undefined || !isElement(node)) return written(node, (child) => this.write(child));
    if (!this.changed.has(node)) return this.source.slice(place.start, place.end);
    const opening = this.retagged.has(node) ? openingTag(node) : this.source.slice(place.start, place.openEnd);
    const closing = place.isClosed ? this.source.slice(place.closeStart, place.end) : closingTag(node);
    return assembled(node, opening, this.inside(node, place.openEnd, place.closeStart), closing);
  }

  /** What an element holds, of which the source once was that from `start` to `end`. */
  private inside(element: Node, start: number, end: number): string {
    const before = this.children.get(element) ?? [];
    const now = [...element.childNodes];
    if (!this.isInOrder(before, start, end)) return now.map((child) => this.write(child)).join('');
    const isSame = (a: ChildNode | undefined, b: ChildNode | undefined): boolean =>
      a === b && a !== undefined && (isElement(a) || !this.changed.has(a));

    let head = 0;
    while (isSame(before[head], now[head])) head += 1;
    // Texts between two elements have no places of their own: they are kept together or not at all.
    if (isText(before[head])) while (isText(before[head - 1])) head -= 1;
    let tail = 0;
    const most = Math.min(before.length, now.length) - head;
    while (tail < most && isSame(before.at(-1 - tail), now.at(-1 - tail))) tail += 1;
    if (isText(before.at(-1 - tail))) while (tail > 0 && isText(before.at(-tail))) tail -= 1;

    const last = before.length - tail;
    const headEnd = this.edgeAfter(before, head, start, end);
    const tailStart = tail === 0 ? end : Math.max(headEnd, this.edgeBefore(before, last, start));
    return (
      this.stretch(before.slice(0, head), start, headEnd) +
      now
        .slice(head, now.length - tail)
        .map((child) => this.write(child))
        .join('') +
      this.stretch(before.slice(last), tailStart, end)
    );
  }

  /** Where the source of the first `count` children ends: at the next element, or before the text that follows. */
  private edgeAfter(children: readonly ChildNode[], count: number, start: number, end: number): number {
    const next = children[count];
    if (next === undefined) return end;
    if (isElement(next)) return this.places.get(next)?.start ?? end;
    return this.edgeBefore(children, count, start);
  }

  /** Where the source of the children from `index` on begins: behind the element before them. */
  private edgeBefore(children: readonly ChildNode[], index: number, start: number): number {
    const previous = children[index - 1];
    const first = children[index];
    if (isText(previous)) return (isElement(first) ? this.places.get(first)?.start : undefined) ?? start;
    return previous === undefined ? start : (this.places.get(previous)?.end ?? start);
  }

  /** Elements as they are written now, with the source between them. */
  private stretch(children: readonly ChildNode[], start: number, end: number): string {
    let from = start;
    const parts = children.flatMap((child) => {
      const place = this.places.get(child);
      if (place === undefined) return [];
      const gap = this.source.slice(from, place.start);
      from = place.end;
      return [gap, this.write(child)];
    });
    return parts.join('') + this.source.slice(from, end);
  }

  /** Whether the source has these elements one after the other: a browser moves some to where they may stand. */
  private isInOrder(children: readonly ChildNode[], start: number, end: number): boolean {
    let from = start;
    return children.filter(isElement).every((child) => {
      const place = this.places.get(child);
      if (place === undefined || place.start < from || place.end > end) return false;
      from = place.end;
      return true;
    });
  }
}

function isElement(node: ChildNode | undefined): node is Element {
  return node?.nodeType === 1;
}

function isText(node: ChildNode | undefined): boolean {
  return node !== undefined && !isElement(node);
}
