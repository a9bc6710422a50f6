import type { MailAddress } from '../../mail/address';
import type { MailBody } from '../../mail/message';
import type { ChainAnalysis, ChainContext, ChainSegment } from './chain';
import { judgeMails } from './judge';
import { netted } from './nets';
import { Participants } from './participants';
import { quotedBy } from './quoted-by';
import { quotedMails, type QuotedMail } from './segments';

/**
 * Takes a reply apart into the new text and the mails quoted in it, and judges of each whether it may leave. HTML and plain text, broken or not;
 * never throws, and takes time in proportion to the length.
 */
export function analyseChain(body: MailBody, context: ChainContext): ChainAnalysis {
  const mails = quotedMails(body);
  const judgements = judgeMails(mails, new Participants(context, mails));
  const alike = new Map<string, number>();
  return {
    segments: mails.map((mail, index): ChainSegment => {
      const judged = judgements[index] ?? { role: 'unknown', verdict: 'ask', reason: 'noRecipients' };
      const caught = netted(body, mail, judged, context);
      const { boundary, ranges, text } = mail;
      return {
        key: keyOf(mail, alike),
        role: judged.role,
        verdict: caught === null ? judged.verdict : 'ask',
        reason: caught ?? judged.reason,
        from: boundary?.senders[0] ?? null,
        to: boundary?.to ?? [],
        cc: boundary?.cc ?? [],
        date: boundary?.date ?? '',
        subject: boundary?.subject ?? '',
        quotedBy: boundary === null ? null : quotedBy(body, mail),
        ranges,
        text,
      };
    }),
  };
}

/** What the header says, and which of several alike it is. */
function keyOf({ boundary, text }: QuotedMail, alike: Map<string, number>): string {
  const people = (list: readonly MailAddress[]): string => list.map(({ name, address }) => address || name).join(',');
  const about =
    boundary === null
      ? 'new'
      : [people(boundary.senders), people(boundary.to), boundary.date, boundary.subject, text.slice(0, 40)].join('|');
  const before = alike.get(about) ?? 0;
  alike.set(about, before + 1);
  return before === 0 ? about : `${about}|${before}`;
}
