import type { SourceText } from '../../mail/html';

/** One line of a body as a reader sees it, with what plain-text quoting put before it taken off. */
export interface ChainLine {
  readonly text: string;
  /** Where the line begins in the visible text of the body, and where its own text begins and ends. */
  readonly begin: number;
  readonly start: number;
  readonly end: number;
  /** How many ">" stand before it. */
  readonly depth: number;
}

/** Lines with plain spaces and apostrophes, blank ones included; one character stays one character. */
export function chainLines(source: SourceText): readonly ChainLine[] {
  const lines: ChainLine[] = [];
  let at = 0;
  for (const raw of plain(source.text).split('\n')) {
    let from = 0;
    let depth = 0;
    for (; from < raw.length; from++) {
      const character = raw.charAt(from);
      if (character === '>') depth += 1;
      else if (character !== ' ') break;
    }
    lines.push({ text: raw.slice(from).trim(), begin: at, start: at + from, end: at + raw.length, depth });
    at += raw.length + 1;
  }
  return lines;
}

/** Hard and narrow spaces and marks without width as a space, typographic quotes as plain ones. */
function plain(text: string): string {
  return text
    .replace(/[\u00A0\u202F\u2007\u200B-\u200F\uFEFF\u2028\u2029\t\r]/g, ' ')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D\u201E]/g, '"');
}
