import { escapeHtml, textOfBody } from '../../../domain/mail/html';

/** The number with which office.js asks for, or hands over, plain text; the other that it uses, 3, means HTML. */
const AS_TEXT = 0;

/** A body as the add-in asked for it. */
export function bodyAs(html: string, coercionType: unknown): string {
  return coercionType === AS_TEXT ? textOfBody({ format: 'html', content: html }) : html;
}

/** What an add-in puts into a body, as HTML. */
export function asHtml(content: string, coercionType: unknown): string {
  return coercionType === AS_TEXT ? escapeHtml(content).replace(/\r\n?|\n/g, '<br>') : content;
}

/** Puts HTML before the first thing that the body shows; what stands in front of the body stays there. */
export function prepended(html: string, piece: string): string {
  const body = /<body[^>]*>/i.exec(html);
  const at = body === null ? 0 : body.index + body[0].length;
  return html.slice(0, at) + piece + html.slice(at);
}
