import { escapeHtml } from '../../mail/html';
import { type MailAddress } from '../../mail/address';
import type { MailBody } from '../../mail/message';
import { applyEdits } from '../finding';
import { analyseChain } from './analyse';
import type { ChainContext, ChainSegment, Find } from './chain';
import { chainEdits } from './cut';
import type { Decisions } from './decisions';

/**
 * The body of an answer to a question that a colleague forwarded: room to write, and below it only the mails of whoever asks, each with its own header.
 * Nothing that a colleague or anybody else wrote is in it, nor what hides in the head of the page. As HTML, also of plain text. A mail of which only a
 * person can tell whether colleagues wrote in it is left out, unless all that was found can be taken out: it still stands in the forwarded message.
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
    verdict: segment.role === 'entrepreneur' && isSafe(segment) ? 'keep' : 'cut',
  }));
  const decisions: Decisions = new Map(
    segments.reduce<Find[]>((all, { finds }) => [...all, ...finds], []).map(({ key }) => [key, 'cut']),
  );
  const kept = applyEdits(forwarded.content, chainEdits(forwarded, { ...analysis, segments }, decisions));
  const quoted = forwarded.format === 'html' ? kept : escapeHtml(kept.trim()).replace(/\r?\n/g, '<br>\n');
  return {
    format: 'html',
    content: `<html><head>${stylesOf(forwarded)}</head><body><p><br></p>\n${quoted}</body></html>`,
  };
}

/** Of words that were put in as a tracked change only the marks can be taken out: whose the words are, nobody can tell. */
function isSafe({ verdict, finds }: ChainSegment): boolean {
  if (verdict === 'keep') return true;
  return finds.length > 0 && finds.every(({ kind, goes }) => kind !== 'inserted' && goes.length > 0);
}

/** Word keeps how its paragraphs look in the head of the page. */
function stylesOf({ format, content }: MailBody): string {
  if (format === 'text') return '';
  const head = content.slice(0, Math.max(0, content.search(/<body\b/i)));
  const styles = head.match(/<style\b[^>]*>[^<]*(?:<(?!\/style)[^<]*)*<\/style>/gi) ?? [];
  return styles.map(withoutRemarks).join('\n');
}

/** A style sheet without what somebody wrote between its rules. */
function withoutRemarks(sheet: string): string {
  const [before = '', ...others] = sheet.split('/*');
  return others.reduce(
    (kept, part) => (part.indexOf('*/') < 0 ? kept : kept + part.slice(part.indexOf('*/') + 2)),
    before,
  );
}
