import { escapeText } from 'entities/escape';
import { Parser } from 'htmlparser2';
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

/** Elements that begin on a line of their own, and after which a new line begins. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'html li main nav ol p pre section table tbody tfoot thead tr ul'
  ).split(' '),
);
/** What these hold is never shown as text. */
const UNSEEN: ReadonlySet<string> = new Set('head noscript script style template title xml'.split(' '));
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/**
 * Reads a body. HTML is read as mail clients write it, broken or not: it is parsed by position and never built into a tree, so the depth of the
 * markup does not matter.
 */
export function readSource(body: MailBody): SourceText {
  if (body.format === 'text') {
    return { text: body.content, sourceAt: (offset) => offset, range: (start, end) => ({ start, end }) };
  }
  const { text, starts, ends } = readHtml(body.content);
  const sourceAt = (offset: number): number => starts[offset] ?? ends[ends.length - 1] ?? 0;
  return {
    text,
    sourceAt,
    range: (start, end) => ({
      start: sourceAt(start),
      end: end > start ? (ends[end - 1] ?? sourceAt(end)) : sourceAt(start),
    }),
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

interface PlacedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function readHtml(html: string): PlacedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = '\n';
  let unseen = 0;
  let preformatted = 0;

  const put = (text: string, start: number, end: number): void => {
    for (let i = 0; i < text.length; i++) {
      starts.push(start);
      ends.push(end);
    }
    parts.push(text);
    last = text.charAt(text.length - 1);
  };
  /** A space at the end of a line is not shown. */
  const dropSpace = (): void => {
    if (last !== ' ') return;
    parts.pop();
    starts.pop();
    ends.pop();
    const before = parts[parts.length - 1] ?? '\n';
    last = before.charAt(before.length - 1);
  };
  const breakLine = (at: number): void => {
    dropSpace();
    put('\n', at, at);
  };
  const beginLine = (at: number): void => {
    dropSpace();
    if (last !== '\n') put('\n', at, at);
  };

  const at = (): number => Math.min(parser.startIndex, html.length);

  const parser: Parser = new Parser(
    {
      onopentag(name) {
        if (UNSEEN.has(name)) unseen++;
        if (unseen > 0) return;
        if (name === 'pre') preformatted++;
        if (name === 'br') breakLine(at());
        else if (BLOCKS.has(name)) beginLine(at());
      },
      onclosetag(name) {
        if (UNSEEN.has(name)) unseen--;
        if (unseen > 0) return;
        if (name === 'pre') preformatted--;
        if (BLOCKS.has(name)) beginLine(at());
        else if (CELLS.has(name) && last !== '\n') {
          dropSpace();
          put('\t', at(), at());
        }
      },
      ontext(data) {
        if (unseen > 0) return;
        const { startIndex } = parser;
        // In markup that breaks off the parser may count past the end.
        const end = Math.min(parser.endIndex + 1, html.length);
        const isEntity = data.length !== end - startIndex;
        if (isEntity) {
          put(data, Math.min(startIndex, end), end);
          return;
        }
        for (let i = 0; i < data.length; i++) {
          const character = data.charAt(i);
          const start = startIndex + i;
          if (preformatted > 0 || !isFoldable(character)) put(character, start, start + 1);
          else if (last !== '\n' && last !== ' ' && last !== '\t') put(' ', start, start + 1);
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return { text: parts.join(''), starts, ends };
}

/** White space that HTML folds; a hard space is not. */
function isFoldable(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r' || character === '\f';
}
