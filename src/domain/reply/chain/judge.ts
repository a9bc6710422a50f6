import type { MailAddress } from '../../mail/address';
import type { JudgementReason, SegmentRole, Verdict } from './chain';
import type { Participants, Standing } from './participants';
import type { QuotedMail } from './segments';

/** What was decided about one mail, and why. */
export interface Judgement {
  readonly role: SegmentRole;
  readonly verdict: Verdict;
  readonly reason: JudgementReason;
}

const keep = (role: SegmentRole, reason: JudgementReason): Judgement => ({ role, verdict: 'keep', reason });
const cut = (role: SegmentRole, reason: JudgementReason): Judgement => ({ role, verdict: 'cut', reason });
const ask = (role: SegmentRole, reason: JudgementReason): Judgement => ({ role, verdict: 'ask', reason });

/**
 * Judges each mail by who wrote it and who got it. Mail with the entrepreneur in From, To or Cc stays; mail of the municipality or a partner
 * without the entrepreneur goes; whatever cannot be told is asked. Rule book for mailboxes, part G.
 */
export function judgeMails(mails: readonly QuotedMail[], participants: Participants): readonly Judgement[] {
  const judgements: Judgement[] = [];
  /** Per mail, whether the entrepreneur already has it or a mail in which it is quoted. */
  const isKept: boolean[] = [];
  for (const mail of mails) {
    const isBelowKept = isKept[mail.inside] ?? false;
    const judgement = judge(mail, judgements[mail.inside] ?? null, isBelowKept, participants);
    judgements.push(judgement);
    isKept.push(isBelowKept || (judgement.verdict === 'keep' && judgement.role !== 'new'));
  }
  return judgements;
}

function judge(
  { boundary }: QuotedMail,
  outer: Judgement | null,
  isBelowKept: boolean,
  participants: Participants,
): Judgement {
  if (boundary === null) return keep('new', 'new');
  const standings = (people: readonly MailAddress[]): readonly Standing[] =>
    people.map((person) => participants.standing(person));
  const senders = standings(boundary.senders);
  const recipients = standings([...boundary.to, ...boundary.cc]);
  const all = [...senders, ...recipients];
  const has = (standing: Standing): boolean => all.indexOf(standing) >= 0;

  if (senders.indexOf('entrepreneur') >= 0) return keep('entrepreneur', 'fromEntrepreneur');
  if (recipients.indexOf('entrepreneur') >= 0) return keep('toEntrepreneur', 'toEntrepreneur');
  if (senders.length === 0) return ask('unknown', 'noRecipients');
  if (has('name')) return ask('unknown', 'nameOnly');
  if (boundary.kind === 'attribution') return judgeAttribution(senders, outer, isBelowKept);
  if (senders.indexOf('outsider') >= 0)
    return ask('unknown', recipients.indexOf('internal') >= 0 ? 'otherEntrepreneur' : 'outsider');
  if (has('outsider')) return ask('unknown', 'outsider');
  const role = senders.indexOf('partner') >= 0 ? 'partner' : 'internal';
  if (recipients.length === 0) return ask(role, 'noRecipients');
  return isBelowKept ? ask(role, 'underKept') : cut(role, role);
}

/** Nobody is named as its reader: it follows the mail in which it is quoted. */
function judgeAttribution(senders: readonly Standing[], outer: Judgement | null, isBelowKept: boolean): Judgement {
  if (isBelowKept && outer?.verdict === 'keep') return keep('toEntrepreneur', 'toEntrepreneur');
  if (senders.indexOf('outsider') >= 0) return ask('unknown', 'outsider');
  const role = senders.indexOf('partner') >= 0 ? 'partner' : 'internal';
  return outer?.verdict === 'cut' ? cut(role, role) : ask(role, 'noRecipients');
}
