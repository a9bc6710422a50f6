import { Parser } from 'htmlparser2';
import type { MailBody } from '../../mail/message';

/** An element by its places in the source. An element that is never closed ends where its surroundings do. */
export interface Outlined {
  readonly name: string;
  /** Index of the element around it; -1 for none. */
  readonly parent: number;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** The elements of a body in the order in which they open, without building a tree: depth costs nothing. */
export function outlineOf(body: MailBody): readonly Outlined[] {
  if (body.format === 'text') return [];
  const html = body.content;
  const elements: { -readonly [K in keyof Outlined]: Outlined[K] }[] = [];
  const open: number[] = [];
  const parser: Parser = new Parser(
    {
      onopentag(name) {
        const start = Math.min(parser.startIndex, html.length);
        const openEnd = Math.min(parser.endIndex + 1, html.length);
        const parent = open[open.length - 1] ?? -1;
        open.push(elements.length);
        elements.push({ name, parent, start, openEnd, closeStart: html.length, end: html.length });
      },
      onclosetag(name, isImplied) {
        const index = open.pop();
        const element = index === undefined ? undefined : elements[index];
        if (element === undefined || element.name !== name) return;
        const at = Math.min(parser.startIndex, html.length);
        // An element without content, such as <br>, closes with its own opening.
        element.closeStart = isImplied ? Math.max(at, element.openEnd) : at;
        element.end = isImplied ? element.closeStart : Math.min(parser.endIndex + 1, html.length);
      },
    },
    { lowerCaseTags: true },
  );
  parser.end(html);
  return elements;
}
