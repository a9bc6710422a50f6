import { escapeHtml } from '../../mail/html';
import { type MailAddress } from '../../mail/address';
import type { MailBody } from '../../mail/message';
import { applyEdits } from '../finding';
import { analyseChain } from './analyse';
import type { ChainContext, ChainSegment } from './chain';
import { chainEdits } from './cut';

/**
 * The body of an answer to a question that a colleague forwarded: room to write, and below it only the mails of whoever asks, each with its own header.
 * Nothing that a colleague or anybody else wrote is in it, nor what hides in the head of the page. As HTML, also of plain text.
 */
export function answerBody(
  forwarded: MailBody,
  asker: MailAddress,
  around: Omit<ChainContext, 'entrepreneurs'>,
): MailBody {
  const analysis = analyseChain(forwarded, { ...around, entrepreneurs: [asker] });
  // What the colleague wrote on top is no new text here, and goes as well.
  const segments = analysis.segments.map((segment): ChainSegment => ({
    ...segment,
    role: segment.role === 'new' ? 'internal' : segment.role,
    verdict: segment.role === 'entrepreneur' ? 'keep' : 'cut',
  }));
  const kept = applyEdits(forwarded.content, chainEdits(forwarded, { ...analysis, segments }, new Map()));
  const quoted = forwarded.format === 'html' ? kept : escapeHtml(kept.trim()).replace(/\r?\n/g, '<br>\n');
  return {
    format: 'html',
    content: `<html><head>${stylesOf(forwarded)}</head><body><p><br></p>\n${quoted}</body></html>`,
  };
}

/** Word keeps how its paragraphs look in the head of the page. */
function stylesOf({ format, content }: MailBody): string {
  if (format === 'text') return '';
  const head = content.slice(0, Math.max(0, content.search(/<body\b/i)));
  return (head.match(/<style\b[^>]*>[^<]*(?:<(?!\/style)[^<]*)*<\/style>/gi) ?? []).join('\n');
}
