import type { CategoryColour } from './card';

/** Outlook's own 25 category colours, `preset0` first. */
const presets = (
  '#e7a1a2 #f9ba89 #f7dd8f #fcfa90 #78d168 #9fdcc9 #c6d2b0 #9db7e8 #b5a1e2 #daaec2 #dad9dc #6b7994 #bfbfbf ' +
  '#6f6f6f #4f4f4f #c11a25 #e2620d #c79930 #b9b300 #368f2b #329b7a #778b45 #2858a5 #5c3fa3 #93446b'
).split(' ');

/** Ground and text of a coloured circle; the text keeps at least 4.5 to 1 against its ground. */
export function circleColours(colour: CategoryColour): { readonly ground: string; readonly text: string } {
  const ground = presets[Number(colour.replace('preset', ''))] ?? '#dad9dc';
  return { ground, text: luminance(ground) > 0.179 ? '#000000' : '#ffffff' };
}

/** Relative luminance as in WCAG 2; above 0.179 black text has the higher contrast. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
