import type { SourceText } from './html';

/** A stretch of a body's source, in UTF-16 units; `end` is not part of it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Only what stands in these stretches of the source, for example the new text of a reply without what is quoted between it. Places stay places
 * in the whole source. Stretches are sorted and apart; a line ends where one does.
 */
export function partOfSource(source: SourceText, stretches: readonly Stretch[]): SourceText {
  /** For each character of the part its place in the whole text. */
  const places: number[] = [];
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    from = firstAtOrAfter(source, start, from);
    const until = firstAtOrAfter(source, end, from);
    if (until === from) continue;
    if (parts.length > 0) {
      parts.push('\n');
      places.push(from);
    }
    parts.push(source.text.slice(from, until));
    for (let at = from; at < until; at++) places.push(at);
    from = until;
  }
  const text = parts.join('');
  const last = places[places.length - 1];
  const placeOf = (offset: number): number => places[offset] ?? (last === undefined ? 0 : last + 1);
  return {
    text,
    sourceAt: (offset) => source.sourceAt(placeOf(offset)),
    range: (start, end) =>
      end > start ? source.range(placeOf(start), placeOf(end - 1) + 1) : source.range(placeOf(start), placeOf(start)),
  };
}

/** The first place in the text, not before `from`, whose source begins at or after `position` of the source. */
export function firstAtOrAfter(source: SourceText, position: number, from: number): number {
  let low = from;
  let high = source.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (source.sourceAt(middle) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
