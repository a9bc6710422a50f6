import type { SourceText } from '../mail/html';
import type { Finding } from './finding';

/** Words of a reply in the line in which a reader sees them; what is long is cut short with dots. */
export interface Place {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const MOST_WORDS = 120;
const MOST_AROUND = 50;
/** What is left of a word that was cut through; of one that is longer than all there is room for, a part is better than nothing. */
const PART_AT_START = /^\S{0,25} (?=.)/;
const PART_AT_END = /(?:\s\S{0,25})$/;

/** The words at a stretch of the source, with what stands around them. Null for a stretch that shows nothing, or more than a line. */
export function placeIn(source: SourceText, where: NonNullable<Finding['where']>): Place | null {
  const { text } = source;
  const start = offsetOf(source, where.start);
  const end = offsetOf(source, where.end);
  const words = text.slice(start, end).trim();
  if (words === '' || words.length > MOST_WORDS || words.indexOf('\n') >= 0) return null;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(lineStart, start).replace(/^\s+/, '');
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd).replace(/\s+$/, '');
  return {
    before: before.length <= MOST_AROUND ? before : `…${before.slice(-MOST_AROUND).replace(PART_AT_START, '')}`,
    words,
    after: after.length <= MOST_AROUND ? after : `${after.slice(0, MOST_AROUND).replace(PART_AT_END, '')}…`,
  };
}

/** The first place in the text that does not lie before this place in the source. */
function offsetOf({ text, sourceAt }: SourceText, position: number): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sourceAt(middle) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
