import { type Colour, readColour, UNTOLD } from './colour';

/** Declarations of CSS, by property, in lower case. */
export type Declarations = ReadonlyMap<string, string>;

/** What an element does to whether its words can be seen. Null: as around it. */
export interface Look {
  /** Nothing in it is shown, whatever the elements in it say. */
  readonly isGone: boolean;
  /** Letters too small to see. */
  readonly isTiny: boolean | null;
  readonly colour: Colour | null;
  readonly ground: Colour | null;
}

/** Reads "color: red; display:none". */
export function readDeclarations(style: string): Declarations {
  const found = new Map<string, string>();
  for (const declaration of withoutComments(style).split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (property !== '')
      found.set(
        property,
        declaration
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return found;
}

/** Adds what is declared later: that counts, unless only what was there is important. */
export function declare(all: Map<string, string>, later: Declarations): void {
  later.forEach((value, property) => {
    const before = all.get(property);
    if (before === undefined || !IMPORTANT.test(before) || IMPORTANT.test(value)) all.set(property, value);
  });
}

const IMPORTANT = /! ?important/;

/** CSS without its comments, and without the signs that hide it from old programs. */
export function withoutComments(css: string): string {
  const parts: string[] = [];
  for (let at = 0; ;) {
    const start = css.indexOf('/*', at);
    const end = start < 0 ? -1 : css.indexOf('*/', start + 2);
    parts.push(css.slice(at, start < 0 ? css.length : start));
    if (start < 0 || end < 0) break;
    at = end + 2;
  }
  return parts.join('').replace(/<!--|-->/g, ' ');
}

export function lookOf(css: Declarations): Look {
  return { isGone: isGone(css), isTiny: tinyIn(css), colour: colourIn(css), ground: groundIn(css) };
}

function isGone(css: Declarations): boolean {
  const value = (property: string): string => css.get(property) ?? '';
  const length = (property: string): number => pixels(value(property)) ?? NaN;
  if (/^none/.test(value('display')) || /^(hidden|collapse)/.test(value('visibility'))) return true;
  if (/^all/.test(value('mso-hide')) || parseFloat(value('opacity')) <= 0.05) return true;
  if (/opacity\(0(?:\.0\d{0,9})?%?\)/.test(value('filter'))) return true;
  const isClipped = /hidden|clip/.test(`${value('overflow')} ${value('overflow-x')} ${value('overflow-y')}`);
  if (isClipped && ['max-height', 'height', 'max-width', 'width'].some((side) => length(side) <= 1)) return true;
  const isPlaced = /^(absolute|fixed)/.test(value('position'));
  if (isPlaced && ['left', 'right', 'top', 'bottom'].some((side) => Math.abs(length(side)) >= FAR && length(side) < 0))
    return true;
  if (/^relative/.test(value('position')) && length('left') <= -FAR) return true;
  if (['text-indent', 'margin-left', 'margin-top'].some((property) => length(property) <= -FAR)) return true;
  if (
    /^rect\((?:[01](?:px)?[\s,]*){4}\)/.test(value('clip')) ||
    /^(inset\((?:[5-9]\d|100)%|circle\(0)/.test(value('clip-path'))
  )
    return true;
  return /scale[xy]?\(0(?:\.0+)?[,)]|translate[xy]?\(-\d{3,}/.test(value('transform'));
}

/** Further than this to the side and nobody sees it. */
const FAR = 100;

function tinyIn(css: Declarations): boolean | null {
  const size = css.get('font-size') ?? /(?:^|\s)(0(?:px|pt)?)[/\s]/.exec(css.get('font') ?? '')?.[1];
  const height = size === undefined ? null : pixels(size);
  return height === null ? (size === undefined ? null : false) : height <= 1.4;
}

/** A length in pixels; null for a word such as "small". Parts of what is around count as their share of 16 pixels. */
function pixels(length: string): number | null {
  const match = /^(-?\d{0,6}\.?\d{0,6})(px|pt|em|rem|ex|ch|%|in|cm|mm|vw|vh)?/.exec(length);
  const number = parseFloat(match?.[1] ?? '');
  return Number.isNaN(number) ? null : number * (PIXELS[match?.[2] ?? 'px'] ?? 1);
}

const PIXELS: Readonly<Record<string, number>> = {
  ...{ px: 1, pt: 1.33, em: 16, rem: 16, ex: 8, ch: 8, '%': 0.16, in: 96, cm: 38, mm: 3.8, vw: 10, vh: 10 },
};

function colourIn(css: Declarations): Colour | null {
  const filled = css.get('-webkit-text-fill-color');
  const written = filled ?? css.get('color');
  return written === undefined ? null : readColour(written);
}

function groundIn(css: Declarations): Colour | null {
  if (/url\(|gradient/.test(`${css.get('background') ?? ''}${css.get('background-image') ?? ''}`)) return UNTOLD;
  const written = css.get('background-color') ?? css.get('background');
  if (written === undefined) return null;
  const colour = readColour(/^(?:#[\da-f]+|(?:rgb|hsl)a?\([^)]*\)|[a-z]+)/.exec(written)?.[0] ?? '');
  return colour !== null && colour < UNTOLD ? null : colour;
}
