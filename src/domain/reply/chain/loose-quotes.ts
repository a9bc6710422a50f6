import type { SourceRange } from './chain';
import type { Reading } from './reading';

/** How mail programs mark what they quote. A blockquote without any of these may be how somebody moved a paragraph to the right. */
const QUOTED = /\btype\s*=\s*["']?cite|\bcite\s*=|gmail_quote|border-left|border-width:\s*(?:0\S*\s+){3}[1-9]/i;
const MOST_WORDS = 20_000;

/** The lines that stand in these stretches as quoted text, by the element round them or a ">" before them: sorted ranges, in the order of the text. */
export function quotedLines(reading: Reading, ranges: readonly SourceRange[], text: string): readonly string[] {
  const lines = text
    .slice(0, MOST_WORDS)
    .split('\n')
    .filter((line) => /^\s*>/.test(line));
  let next = 0;
  let end = -1;
  for (const element of reading.elements) {
    if (element.name !== 'blockquote' || element.start < end || !QUOTED.test(reading.openingOf(element))) continue;
    end = element.end;
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= element.start) next++;
    for (let at = next; (ranges[at]?.start ?? Infinity) < end; at++) {
      const from = Math.max(element.openEnd, ranges[at]?.start ?? 0);
      const until = Math.min(element.closeStart, ranges[at]?.end ?? 0);
      if (from >= until) continue;
      lines.push(...reading.source.text.slice(reading.placeOf(from), reading.placeOf(until)).split('\n'));
    }
  }
  return lines.map(plainLine).filter((line) => (line.match(/[a-zà-ÿ]{2,}/g) ?? []).length >= FEWEST_WORDS);
}

const FEWEST_WORDS = 3;

/** A line as it is compared with others. */
export function plainLine(line: string): string {
  return line
    .replace(/^[\s>]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
