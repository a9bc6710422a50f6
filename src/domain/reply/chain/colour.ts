/** A colour as 0xRRGGBB; or one that nobody can tell here, or that lets everything through. */
export type Colour = number;
export const UNTOLD: Colour = -1;
export const CLEAR: Colour = -2;

/** Names of which mails make words as light as paper, and the most usual others. */
const NAMED: Readonly<Record<string, Colour>> = {
  ...{ white: 0xffffff, snow: 0xfffafa, ivory: 0xfffff0, floralwhite: 0xfffaf0, ghostwhite: 0xf8f8ff },
  ...{ whitesmoke: 0xf5f5f5, mintcream: 0xf5fffa, azure: 0xf0ffff, aliceblue: 0xf0f8ff, seashell: 0xfff5ee },
  ...{ window: 0xffffff, canvas: 0xffffff, windowtext: 0, canvastext: 0, black: 0, red: 0xff0000, blue: 0x0000ff },
  ...{ green: 0x008000, yellow: 0xffff00, gray: 0x808080, grey: 0x808080, silver: 0xc0c0c0, navy: 0x000080 },
  transparent: CLEAR,
};
/** Colours less far apart than this in each of red, green and blue look alike. */
const NEAR = 20;
const FAINT = 0.05;

/** Reads a colour of CSS or of an attribute. Null where it takes that of its surroundings. */
export function readColour(written: string): Colour | null {
  const text = written.replace(/!important/, '').trim();
  if (text === '' || /^(inherit|initial|unset|revert|currentcolor|auto|none)$/.test(text)) return null;
  const hex = /^#?([\da-f]{3,8})$/.exec(text)?.[1];
  if (hex !== undefined && (text.charAt(0) === '#' || hex.length === 6)) return ofHex(hex);
  const made = /^(rgb|hsl)a?\(([^)]{1,80})\)/.exec(text);
  if (made === null) return NAMED[text] ?? UNTOLD;
  const values = (made[2] ?? '').split(/[\s,/]+/).filter((one) => one !== '');
  const [a = 0, b = 0, c = 0] = values.map((one) => parseFloat(one) || 0);
  const alpha = values[3] === undefined ? 1 : parseFloat(values[3]) / (values[3].indexOf('%') > 0 ? 100 : 1);
  if (alpha <= FAINT) return CLEAR;
  if (made[1] === 'hsl') return ofHsl(a, b / 100, c / 100);
  const [red, green, blue] = [a, b, c].map((one, at) => (values[at]?.endsWith('%') ? one * 2.55 : one));
  return joined(red ?? 0, green ?? 0, blue ?? 0);
}

/** Whether words of the one colour cannot be read on the other. */
export function isUnreadable(words: Colour, ground: Colour): boolean {
  if (words === CLEAR) return true;
  if (words < 0 || ground < 0) return false;
  return [16, 8, 0].every((shift) => Math.abs(((words >> shift) & 255) - ((ground >> shift) & 255)) <= NEAR);
}

/** Whether a colour is more than a shade of grey. */
export function isVivid(colour: Colour): boolean {
  const parts = [16, 8, 0].map((shift) => (colour >> shift) & 255);
  return colour > 0 && Math.max(...parts) - Math.min(...parts) >= VIVID;
}

const VIVID = 80;

function ofHex(digits: string): Colour {
  const isShort = digits.length < 5;
  const at = (index: number): string =>
    isShort ? digits.charAt(index).repeat(2) : digits.slice(index * 2, index * 2 + 2);
  const alpha = at(3) === '' ? 1 : parseInt(at(3), 16) / 255;
  return alpha <= FAINT ? CLEAR : parseInt(at(0) + at(1) + at(2), 16);
}

function ofHsl(hue: number, saturation: number, lightness: number): Colour {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const part = (n: number): number => {
    const k = (n + hue / 30) % 12;
    return 255 * (lightness - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return joined(part(0), part(8), part(4));
}

function joined(red: number, green: number, blue: number): Colour {
  const byte = (part: number): number => Math.max(0, Math.min(255, Math.round(part)));
  return (byte(red) << 16) | (byte(green) << 8) | byte(blue);
}
