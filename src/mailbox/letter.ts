import { escapeHtml } from '../domain/mail/html';
import type { MailBody } from '../domain/mail/message';

/** A plain text as the body of a mail: what an empty line parts becomes a paragraph. */
export function letterBody(text: string): MailBody {
  const paragraphs = text.split('\n\n').map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`);
  return { format: 'html', content: paragraphs.join('\n') };
}
