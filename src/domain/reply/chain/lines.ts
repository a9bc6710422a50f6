/** One line of a body as a reader sees it, with what plain-text quoting put before it taken off. */
export interface ChainLine {
  /** Plain spaces and apostrophes, and none of the characters that cannot be seen. */
  readonly text: string;
  /** Where the line begins in the visible text of the body, and where its own text begins and ends. */
  readonly begin: number;
  readonly start: number;
  readonly end: number;
  /** How many ">" stand before it. */
  readonly depth: number;
}

/** Characters that have no width, and that mail programs put at will between others. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/;

/** The lines of a text, blank ones included. */
export function chainLines(text: string): readonly ChainLine[] {
  const lines: ChainLine[] = [];
  for (let begin = 0; begin <= text.length;) {
    const feed = text.indexOf('\n', begin);
    const end = feed < 0 ? text.length : feed;
    let start = begin;
    let depth = 0;
    for (; start < end; start++) {
      const character = text.charAt(start);
      if (character === '>') depth += 1;
      else if (!isBlank(character)) break;
    }
    if (depth === 3 && text.slice(start, end).trim().slice(-3) === '>>>') {
      // No quoting, but how GroupWise begins a quoted mail.
      start = text.indexOf('>', begin);
      depth = 0;
    }
    lines.push({ text: plain(text.slice(start, end)), begin, start, end, depth });
    begin = end + 1;
  }
  return lines;
}

/** The place in the text of a body of the character at this column of a line. */
export function placeInLine({ start, end }: ChainLine, column: number, text: string): number {
  let place = start;
  for (let seen = 0; place < end; place++) {
    if (UNSEEN.test(text.charAt(place))) continue;
    if (seen === column) break;
    seen += 1;
  }
  return place;
}

/** The lines for which this holds; with what stands below one that announces it. */
export function linesWith(
  lines: readonly string[],
  holds: (line: string, index: number, lines: readonly string[]) => boolean,
): readonly string[] {
  let isAnnounced = false;
  return lines.filter((line, index) => {
    const isFound = holds(line, index, lines);
    if (!isFound && !isAnnounced) return false;
    isAnnounced = isFound ? /[-:=>]\s?$/.test(line) : isAnnounced && line.trim() === '';
    return true;
  });
}

/** A text without such characters at its begin and its end. A regular expression would try every stretch of them in the text. */
export function withoutEdges(text: string, edge: RegExp): string {
  let start = 0;
  let end = text.length;
  while (start < end && edge.test(text.charAt(start))) start++;
  while (end > start && edge.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** A text without the characters that have no width. */
export function withoutUnseen(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '');
}

/** Whether nothing of it can be seen. */
export function isBlank(character: string): boolean {
  return character <= ' ' || (character > '~' && /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/.test(character));
}

/** Words as they are compared: any space is a space, typographic quotes are plain, what has no width is gone. */
function plain(text: string): string {
  const trimmed = text.trim();
  if (!/[^!-~ ]/.test(trimmed)) return trimmed;
  return withoutUnseen(trimmed)
    .replace(/[\u00A0\u202F\u2000-\u200A\u3000\u2028\u2029\t\r]/g, ' ')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D\u201E]/g, '"')
    .replace(/\uFF1A/g, ':')
    .trim();
}
