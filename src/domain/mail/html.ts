import { escapeText } from 'entities/escape';
import { type Markup, readMarkup } from './markup';
import type { MailBody } from './message';

/** The words of a mail body as a reader sees them, and where each of them stands in the source. Offsets count UTF-16 units. */
export interface SourceText {
  /** Lines are parted by a line feed, cells of a table by a tab; white space is folded as a browser folds it. */
  readonly text: string;
  /** Where the character at this place of the text begins in the source; at the end of the text: where the last one ends. */
  readonly sourceAt: (offset: number) => number;
  /** The stretch of source that shows this stretch of text. */
  readonly range: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/**
 * Reads a body. HTML is read as mail clients write it, broken or not: it is parsed by position and never built into a tree, so the depth of the
 * markup does not matter.
 */
export function readSource(body: MailBody): SourceText {
  if (body.format === 'text') {
    return { text: body.content, sourceAt: (offset) => offset, range: (start, end) => ({ start, end }) };
  }
  return sourceOf(readMarkup(body.content));
}

/** The text of HTML that was read already. */
export function sourceOf({ text, places }: Markup): SourceText {
  return {
    text,
    sourceAt: (offset) => places.startOf(offset),
    range(start, end) {
      const from = places.startOf(start);
      return { start: from, end: end > start ? places.endOf(end - 1) : from };
    },
  };
}

/** The text of a body, for reading and comparing. */
export function textOfBody(body: MailBody): string {
  return readSource(body).text;
}

/** Plain text as it stands in HTML. Line breaks are left as they are. */
export function escapeHtml(text: string): string {
  return escapeText(text);
}
