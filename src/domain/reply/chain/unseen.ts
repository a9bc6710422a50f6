import type { MarkupElement } from '../../mail/open-elements';
import { type Attribute, attributesOf } from './attributes';
import { type Colour, isUnreadable, isVivid, readColour, UNTOLD } from './colour';
import { declare, type Declarations, type Look, lookOf, readDeclarations } from './look';
import type { Reading } from './reading';
import type { SourceRange } from './chain';
import { StyleRules } from './style-rules';
import { toldAttributes } from './told-attributes';

/** How the words of one element look, with what it takes from the elements round it. */
interface Shown {
  readonly isGone: boolean;
  readonly isTiny: boolean;
  readonly colour: Colour;
  readonly ground: Colour;
}

const ON_PAPER: Shown = { isGone: false, isTiny: false, colour: 0, ground: 0xffffff };
/** An element of which words cannot be seen. */
export interface UnseenStretch {
  readonly element: MarkupElement;
  readonly words: string;
  /** Nothing in it can be seen. */
  readonly isWhole: boolean;
}

/** An attribute in which somebody says something: its place in the source, and the words. */
export interface ToldWords extends SourceRange {
  readonly words: string;
}

/** What a tag says of its element, and the attributes of it that tell something. */
interface Tag {
  readonly look: Look;
  readonly told: readonly Attribute[];
}

const PLAIN: Look = { isGone: false, isTiny: null, colour: null, ground: null };
const NOTHING: Tag = { look: PLAIN, told: [] };

/** Tells of the elements of a mail whether a reader sees the words in them. Takes one pass over the elements. */
export class Unseen {
  private readonly rules: StyleRules;
  private readonly shown: Shown[] = [];
  /** The outermost elements of which the words have a colour that stands out, links left out. */
  readonly coloured: readonly MarkupElement[];
  /** Those of them that are highlighted, or red as the palette of a mail program has it: marked by hand. */
  readonly marked: ReadonlySet<MarkupElement>;
  /** Attributes in which somebody says something. */
  readonly told: readonly ToldWords[];
  /** Mail programs write the same tag over and over. */
  private readonly tags = new Map<string, Tag>();

  constructor(private readonly reading: Reading) {
    this.rules = new StyleRules(reading);
    const coloured: MarkupElement[] = [];
    const marked = new Set<MarkupElement>();
    const words: ToldWords[] = [];
    for (const element of reading.elements) {
      const around = this.shown[element.parent] ?? ON_PAPER;
      const { look, told } = this.tagOf(element);
      const shown = look === PLAIN ? around : shownBy(look, around);
      this.shown.push(shown);
      const isHighlighted = element.name === 'mark' || isHighlight(element.name, shown, around);
      const isColoured = element.name !== 'a' && shown.colour !== around.colour && isVivid(shown.colour);
      if (isHighlighted || isColoured) coloured.push(element);
      if (isHighlighted || (isColoured && PALETTE_REDS.has(shown.colour))) marked.add(element);
      for (const { start, end, value } of told) {
        words.push({ start: element.start + start, end: element.start + end, words: value });
      }
    }
    this.coloured = coloured;
    this.marked = marked;
    this.told = words;
  }

  /** The outermost elements of which words cannot be seen, each with those words. */
  stretches(): readonly UnseenStretch[] {
    const found: UnseenStretch[] = [];
    this.reading.elements.forEach((element, index) => {
      if (!this.isUnseen(index) || this.isUnseen(element.parent)) return;
      found.push({ element, ...this.wordsIn(index) });
    });
    return found;
  }

  private isUnseen(index: number): boolean {
    const shown = this.shown[index];
    return shown !== undefined && (shown.isGone || shown.isTiny || isUnreadable(shown.colour, shown.ground));
  }

  /** Without those of elements in it that can be seen again. */
  private wordsIn(index: number): Pick<UnseenStretch, 'words' | 'isWhole'> {
    const { elements, source } = this.reading;
    const outer = elements[index];
    if (!outer) return { words: '', isWhole: true };
    const parts: string[] = [];
    let from = outer.openEnd;
    let isWhole = true;
    const take = (until: number): void => {
      if (until > from) parts.push(source.text.slice(this.reading.placeOf(from), this.reading.placeOf(until)));
    };
    for (let at = index + 1; at < elements.length; at++) {
      const inner = elements[at];
      if (!inner || inner.start >= outer.closeStart) break;
      if (this.isUnseen(at)) continue;
      isWhole = isWhole && !this.reading.hasInk(inner.openEnd, inner.closeStart);
      take(inner.start);
      from = inner.end;
      at = Math.max(at, this.reading.lastBefore(from));
    }
    take(outer.closeStart);
    return { words: parts.join(' ').trim(), isWhole };
  }

  private tagOf(element: MarkupElement): Tag {
    const { name, start, openEnd } = element;
    const isBare = openEnd - start <= name.length + 2;
    if (isBare && this.rules.isEmpty) return NOTHING;
    const tag = this.reading.openingOf(element);
    const known = this.tags.get(tag);
    if (known) return known;
    const attributes = isBare ? [] : attributesOf(tag);
    const read = { look: this.lookOf(name, attributes), told: toldAttributes(name, attributes) };
    this.tags.set(tag, read);
    return read;
  }

  private lookOf(name: string, attributes: readonly Attribute[]): Look {
    const value = (wanted: string): string | undefined => attributes.find((one) => one.name === wanted)?.value;
    const classes = (value('class') ?? '').split(/\s+/).filter((one) => one !== '');
    const sheets = this.rules.of(name, classes, attributes);
    const style = value('style');
    const look = lookOf(together([...sheets, ...(style === undefined ? [] : [readDeclarations(style)])]));
    const ofAttribute = (wanted: string): Colour | null => readColour((value(wanted) ?? '').toLowerCase());
    const ground = value('background') === undefined ? ofAttribute('bgcolor') : UNTOLD;
    const all = {
      isGone: look.isGone || value('hidden') !== undefined,
      isTiny: look.isTiny,
      colour: look.colour ?? (name === 'font' ? ofAttribute('color') : null),
      ground: look.ground ?? ground,
    };
    return all.isGone || all.isTiny !== null || all.colour !== null || all.ground !== null ? all : PLAIN;
  }
}

/** Blocks have a ground in the colours of a firm; words are highlighted in the line. */
const IN_LINE: ReadonlySet<string> = new Set(['span', 'font', 'b', 'i', 'u', 'em', 'strong']);
/** "Red" and "dark red" of Word and Outlook, of their pages and of other programs. */
const PALETTE_REDS: ReadonlySet<Colour> = new Set([
  0xff0000, 0xc00000, 0xed1c24, 0xe81123, 0xc82613, 0xea4335, 0xcc0000,
]);

function isHighlight(name: string, { colour, ground }: Shown, around: Shown): boolean {
  return ground !== around.ground && colour === around.colour && IN_LINE.has(name) && isVivid(ground);
}

function shownBy(look: Look, around: Shown): Shown {
  return {
    isGone: around.isGone || look.isGone,
    isTiny: look.isTiny ?? around.isTiny,
    colour: look.colour ?? around.colour,
    ground: look.ground ?? around.ground,
  };
}

function together(sheets: readonly Declarations[]): Declarations {
  const all = new Map<string, string>();
  for (const sheet of sheets) declare(all, sheet);
  return all;
}
