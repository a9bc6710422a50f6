import type { Random } from '../random';
import type { Entrepreneur } from './people';

const count = new Intl.NumberFormat('nl-NL');

/** The text with what its placeholders stand for: see `Topic`. */
export function filledIn(text: string, { street, firm }: Entrepreneur, random: Random): string {
  return text
    .replace(/\{(\d+)-(\d+)\}/g, (_all, least, most) => roundly(random.between(Number(least), Number(most))))
    .replace(/@/g, street)
    .replace(/&/g, firm);
}

/** Nobody counts square metres one by one. */
function roundly(number: number): string {
  return count.format(number < 100 ? number : Math.round(number / 10) * 10);
}
