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
