/** One line of the new text as a reader sees it. */
export interface Line {
  readonly text: string;
  /** Where it begins in the new text. */
  readonly start: number;
}

/** The lines of a text that have something on them, without the spaces around it. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed !== '') lines.push({ text: trimmed, start: start + raw.indexOf(trimmed) });
    start += raw.length + 1;
  }
  return lines;
}

/** Typographic apostrophes and hard spaces as plain ones, one character for one, so that every place stays what it is. */
export function plainCharacters(text: string): string {
  return text.replace(/[\u2018\u2019\u02BC]/g, "'").replace(/[\u00A0\u202F\u2007\t]/g, ' ');
}
