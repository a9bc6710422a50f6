import { Parser } from 'htmlparser2';
import type { MailBody } from '../../../domain/mail/message';

const BLOCKS = new Set(['p', 'div', 'br', 'tr', 'li', 'hr', 'table', 'h1', 'h2', 'h3', 'blockquote']);
const UNSEEN = new Set(['style', 'script', 'head', 'title']);

/** The words of a body, with a line break where the HTML begins a new block. Good for previews and for text answers. */
export function textOf(body: MailBody): string {
  if (body.format === 'text') return body.content;
  let text = '';
  let unseen = 0;
  const parser = new Parser({
    onopentag(name) {
      if (UNSEEN.has(name)) unseen += 1;
      if (BLOCKS.has(name)) text += '\n';
    },
    ontext(piece) {
      if (unseen === 0) text += piece.replace(/[\r\n\t ]+/g, ' ');
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1;
    },
  });
  parser.end(body.content);
  return text
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Exchange keeps the first 255 characters on one line. */
export function previewOf(body: MailBody): string {
  return textOf(body)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .slice(0, 255);
}
