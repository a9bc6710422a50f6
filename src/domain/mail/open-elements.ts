/** An element of HTML by its places in the source. An element that is never closed ends where its surroundings do. */
export interface MarkupElement {
  readonly name: string;
  /** Index of the element around it; -1 for none. */
  readonly parent: number;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  /** Whether it has a closing tag of its own. */
  readonly isClosed: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const VOID = words('area base basefont br col embed frame hr img input link meta param source track wbr');
const IN_LINE = words(
  'a abbr b big cite code del em font i ins label mark nobr q s small span strike strong sub sup tt u ![if',
);
const IN_HEAD = words('base link meta noscript script style template title xml ![if');
const ENDS_PARAGRAPH = words(
  'address article aside blockquote center div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre ' +
    'section table ul',
);
/** What a new element of this name puts an end to, unless one of the second list stands between. */
const ENDS: ReadonlyMap<string, readonly [ended: readonly string[], walls: readonly string[]]> = new Map([
  ['td', [['td', 'th'], ['table']]],
  ['th', [['td', 'th'], ['table']]],
  ['tr', [['tr'], ['table']]],
  ['tbody', [['tbody', 'thead', 'tfoot'], ['table']]],
  ['thead', [['tbody', 'thead', 'tfoot'], ['table']]],
  ['tfoot', [['tbody', 'thead', 'tfoot'], ['table']]],
  ['li', [['li'], ['ul', 'ol']]],
  ['dt', [['dt', 'dd'], ['dl']]],
  ['dd', [['dt', 'dd'], ['dl']]],
  ['option', [['option'], ['select']]],
]);
const PARTS_OF_TABLE = words('caption colgroup tbody td tfoot th thead tr');
/** A closing tag reaches no further out than the cell in which it stands. */
const CELLS: readonly string[] = ['td', 'th', 'table', 'caption'];

/** Whether text runs through it: Outlook's own elements, such as <o:p>, stand in a line as well. */
function isInLine(name: string): boolean {
  return IN_LINE.has(name) || name.indexOf(':') >= 0;
}

type Growing = { -readonly [K in keyof MarkupElement]: MarkupElement[K] };

/**
 * Which elements are open while HTML is read, much as a browser takes it: closing tags may be left out, stand crosswise or close nothing. Every tag
 * takes about the same time, however deep the markup is.
 */
export class OpenElements {
  private readonly all: Growing[] = [];
  /** Open elements, the innermost last. One that was closed crosswise leaves a null. */
  private readonly stack: (Growing | null)[] = [];
  private readonly indexes: number[] = [];
  /** How many of the open elements up to here are blocks. */
  private readonly blocks: number[] = [];
  /** Per name, where in the stack its open elements are. */
  private readonly places = new Map<string, number[]>();

  /** `onClose` is told of every element that ends, closing tag or not. */
  constructor(private readonly onClose: (name: string, at: number) => void) {}

  /** All elements in the order in which they open. */
  get elements(): readonly MarkupElement[] {
    return this.all;
  }

  open(name: string, start: number, openEnd: number): void {
    this.makeRoomFor(name, start);
    const parent = this.indexes[this.indexes.length - 1] ?? -1;
    const element = { name, parent, start, openEnd, closeStart: openEnd, end: openEnd, isClosed: false };
    this.all.push(element);
    if (VOID.has(name)) return;
    const places = this.places.get(name);
    if (places) places.push(this.stack.length);
    else this.places.set(name, [this.stack.length]);
    this.blocks.push((this.blocks[this.blocks.length - 1] ?? 0) + (isInLine(name) ? 0 : 1));
    this.indexes.push(this.all.length - 1);
    this.stack.push(element);
  }

  /** Text or another sign that the head of the page is over, though its closing tag was left out. */
  leaveHead(at: number): void {
    if (this.stack[this.stack.length - 1]?.name === 'head') this.endDownTo(this.stack.length - 1, at);
  }

  /** A closing tag; false when it closes nothing. */
  close(name: string, closeStart: number, end: number): boolean {
    const places = this.places.get(name);
    const place = places?.[places.length - 1] ?? -1;
    const isLast = place === this.stack.length - 1;
    if (place < 0) return false;
    if (!isLast && place < this.innermost(PARTS_OF_TABLE.has(name) ? ['table'] : name === 'table' ? [] : CELLS)) {
      return false;
    }
    const element = this.stack[place];
    if (!element) return false;
    const isCrosswise =
      !isLast && isInLine(name) && (this.blocks[this.blocks.length - 1] ?? 0) > (this.blocks[place] ?? 0);
    if (!isCrosswise) this.endDownTo(place + 1, closeStart);
    element.closeStart = closeStart;
    element.end = end;
    element.isClosed = true;
    places?.pop();
    this.stack[place] = null;
    this.dropClosed();
    this.onClose(name, closeStart);
    return true;
  }

  /** The end of the source. */
  finish(at: number): void {
    this.endDownTo(0, at);
  }

  private makeRoomFor(name: string, at: number): void {
    const around = this.stack[this.stack.length - 1]?.name;
    if (around === 'head' && !IN_HEAD.has(name)) this.leaveHead(at);
    if (around === 'p' && ENDS_PARAGRAPH.has(name)) this.endDownTo(this.stack.length - 1, at);
    const ends = ENDS.get(name);
    if (!ends) return;
    const place = this.innermost(ends[0]);
    if (place > this.innermost(ends[1])) this.endDownTo(place, at);
  }

  private innermost(names: readonly string[]): number {
    let place = -1;
    for (const name of names) {
      const places = this.places.get(name);
      place = Math.max(place, places?.[places.length - 1] ?? -1);
    }
    return place;
  }

  private endDownTo(place: number, at: number): void {
    while (this.stack.length > place) {
      const element = this.stack[this.stack.length - 1];
      if (element) {
        element.closeStart = element.end = Math.max(at, element.openEnd);
        this.places.get(element.name)?.pop();
        this.onClose(element.name, at);
      }
      this.pop();
    }
    this.dropClosed();
  }

  private dropClosed(): void {
    while (this.stack.length > 0 && this.stack[this.stack.length - 1] === null) this.pop();
  }

  private pop(): void {
    this.stack.pop();
    this.indexes.pop();
    this.blocks.pop();
  }
}
