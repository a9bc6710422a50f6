import type { Line } from '../line';

/** One sentence of the new text, or one item of a list. */
export interface Sentence {
  /** As written, on one line: a line break within it is a space here. */
  readonly text: string;
  /**
   * The same in small letters, with what stands in quotation marks blanked out: titles and quotes are not the writer's words. Of a sentence without
   * end only the beginning.
   */
  readonly words: string;
  /** Which sentence of the text it is, from 0. */
  readonly index: number;
  /** Place in the new text. */
  readonly start: number;
  readonly end: number;
}

/** A semicolon parts what could be two sentences. */
const END = /[.!?…;]+["')\]]*(?=\s|$)/g;
/** A full stop behind these ends no sentence. */
const ABBREVIATION =
  /(^|[\s("'])([a-z]|[A-Z]|([a-z]\.){1,4}[a-z]|bijv|bv|dhr|hr|mw|mevr|drs|ing|nr|nrs|art|ca|incl|excl|jl|resp|evt|tel|blz|lid|max|min|st|str|mr|ms|dr|prof|z\.g|e\.d|bzw|usw|approx|no)\.$/;
/** A line of plain text that was wrapped goes on with a small letter on the next one. */
const WRAPPED = 40;
/** Longer than this is no sentence that somebody wrote. */
const MOST_WORDS = 600;

/** The sentences of these lines of a text. Every line begins a new one, unless it goes on with the sentence of a wrapped line. */
export function sentencesOf(text: string, lines: readonly Line[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const add = (start: number, end: number): void => {
    const line = text.slice(start, end).replace(/\s/g, ' ');
    const words = withoutQuotes(line.slice(0, MOST_WORDS)).toLowerCase();
    sentences.push({ text: line, words, index: sentences.length, start, end });
  };
  for (const { start, end } of paragraphsOf(lines)) {
    const paragraph = text.slice(start, end);
    let from = 0;
    END.lastIndex = 0;
    for (let match = END.exec(paragraph); match !== null; match = END.exec(paragraph)) {
      const stop = match.index + match[0].length;
      if (match[0].charAt(0) === '.' && !endsSentence(paragraph, from, match.index, stop)) continue;
      add(start + from, start + stop);
      from = stop + (/^\s*/.exec(paragraph.slice(stop, stop + WRAPPED))?.[0].length ?? 0);
    }
    if (from < paragraph.length) add(start + from, start + paragraph.length);
  }
  return sentences;
}

function endsSentence(paragraph: string, from: number, point: number, stop: number): boolean {
  const next = paragraph
    .slice(stop, stop + 3)
    .trim()
    .charAt(0);
  if (next !== '' && next === next.toLowerCase() && next !== next.toUpperCase()) return false;
  return next === '' || !ABBREVIATION.test(paragraph.slice(Math.max(from, point - 12), point + 1));
}

function paragraphsOf(lines: readonly Line[]): readonly { readonly start: number; readonly end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let before = '';
  for (const { text, start } of lines) {
    const last = paragraphs[paragraphs.length - 1];
    const goesOn = before.length > WRAPPED && !/[.!?:;]$/.test(before) && /^[a-zà-ÿ]/.test(text);
    if (last && goesOn) last.end = start + text.length;
    else paragraphs.push({ start, end: start + text.length });
    before = text;
  }
  return paragraphs;
}

const QUOTED = /(^|[\s(:])("[^"]{1,120}"|'[^']{2,120}'(?=[\s.,;:!?)]|$)|[“„][^”“]{1,120}[”“])/g;

/** What stands in quotation marks as spaces, so that every place stays what it is. */
function withoutQuotes(text: string): string {
  return text.replace(QUOTED, (found: string, before: string) => before + ' '.repeat(found.length - before.length));
}
