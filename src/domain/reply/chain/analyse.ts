import type { MailAddress } from '../../mail/address';
import type { MailBody } from '../../mail/message';
import type { ChainAnalysis, ChainContext, ChainSegment, JudgementReason } from './chain';
import { judgeMails } from './judge';
import { Nets } from './nets';
import { Participants } from './participants';
import { quotedBy } from './quoted-by';
import { Reading } from './reading';
import { mailsIn, type QuotedMail } from './segments';
import { straddlingTags, withSeamComments } from './seams';

/**
 * Takes a reply apart into the new text and the mails quoted in it, and judges of each whether it may leave. HTML and plain text, broken or not;
 * never throws, and takes time in proportion to the length.
 */
export function analyseChain(body: MailBody, context: ChainContext): ChainAnalysis {
  const reading = new Reading(body);
  const found = mailsIn(reading);
  const participants = new Participants(context, found);
  const judgements = judgeMails(found, participants);
  const mails = withSeamComments(reading, found, judgements);
  const nets = new Nets(reading, mails, judgements, context, participants);
  /** Per mail, whether a net caught something in it. */
  const isAsked: boolean[] = [];
  const alike = new Map<string, number>();
  const segments = judgements.map((judgement, index): ChainSegment => {
    const mail = mails[index] ?? NO_MAIL;
    const { boundary, ranges, text } = mail;
    // A mail of which nothing says who got it was judged as the one in which it is quoted, so it is asked with that one.
    const isFollower = boundary?.kind === 'attribution' && judgement.verdict === 'cut' && isAsked[mail.inside] === true;
    const caught = nets.caught(index) ?? (isFollower ? 'noRecipients' : null);
    isAsked.push(caught !== null);
    return {
      key: keyOf(mail, caught ?? judgement.reason, alike),
      role: judgement.role,
      verdict: caught === null ? judgement.verdict : 'ask',
      reason: caught ?? judgement.reason,
      from: boundary?.senders[0] ?? null,
      to: boundary?.to ?? [],
      cc: boundary?.cc ?? [],
      date: boundary?.date ?? '',
      subject: boundary?.subject ?? '',
      introduction: boundary?.kind ?? null,
      quotedBy: boundary === null ? null : quotedBy(body, mail),
      ranges,
      text,
    };
  });
  return { segments, straddling: straddlingTags(reading, mails) };
}

const NO_MAIL: QuotedMail = { boundary: null, inside: -1, ranges: [], text: '' };

/**
 * What the header says, and which of several alike it is; of the new text what it is asked about, so that leaving one thing in it as it is decides
 * nothing on the next.
 */
function keyOf({ boundary, text }: QuotedMail, reason: JudgementReason, alike: Map<string, number>): string {
  const people = (list: readonly MailAddress[]): string => list.map(({ name, address }) => address || name).join(',');
  const about =
    boundary === null
      ? `new|${reason}`
      : [
          people(boundary.senders),
          people(boundary.to),
          boundary.date,
          boundary.subject,
          text.replace(/\s+/g, ' ').slice(0, 400),
        ].join('|');
  const before = alike.get(about) ?? 0;
  alike.set(about, before + 1);
  return before === 0 ? about : `${about}|${before}`;
}
