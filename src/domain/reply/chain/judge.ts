import { type MailAddress, sameAddress } from '../../mail/address';
import type { Boundary } from './boundary';
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
  const standings = mails.map(({ boundary }) => ({
    senders: standingsOf(boundary?.senders ?? [], participants),
    recipients: standingsOf([...(boundary?.to ?? []), ...(boundary?.cc ?? [])], participants),
  }));
  const passed = passedOn(mails, standings);
  const judgements: Judgement[] = [];
  /** Per mail, whether the entrepreneur already has it or a mail in which it is quoted. */
  const isKept: boolean[] = [];
  mails.forEach((mail, index) => {
    const isBelowKept = isKept[mail.inside] ?? false;
    const outer = judgements[mail.inside] ?? null;
    const people = withNamesDecided(standings[index] ?? NOBODY, outer, mail, passed[index] ?? null, participants);
    const isKnown = isBelowKept && isKnownTo(mails[mail.inside]?.boundary ?? null, mail, participants);
    const judgement = judge(mail, people, outer, { isBelowKept, isKnown });
    const isHadByAll = isBelowKept || participants.reachesAll(peopleOf(mail));
    const isOfOne = judgement.verdict === 'keep' && judgement.role !== 'new' && !isHadByAll;
    judgements.push(isOfOne ? ask(judgement.role, 'otherEntrepreneur') : judgement);
    isKept.push(isBelowKept || (judgement.verdict === 'keep' && judgement.role !== 'new' && !isOfOne));
  });
  return judgements;
}

function peopleOf({ boundary }: QuotedMail): readonly MailAddress[] {
  return boundary === null ? [] : [...boundary.senders, ...boundary.to, ...boundary.cc];
}

interface Standings {
  readonly senders: readonly Standing[];
  readonly recipients: readonly Standing[];
}

const NOBODY: Standings = { senders: [], recipients: [] };

function standingsOf(people: readonly MailAddress[], participants: Participants): readonly Standing[] {
  return people.map((person) => participants.standing(person));
}

/** Whose a mail is by the addresses in it: the entrepreneur's own, one that they got, or one that went among us only; null for any other. */
type Passed = 'from' | 'to' | 'among';

/** Per mail what is passed on in it: the first mail quoted in it, at any depth, of which that is known. */
function passedOn(mails: readonly QuotedMail[], standings: readonly Standings[]): readonly (Passed | null)[] {
  const found: (Passed | null)[] = mails.map(() => null);
  for (let index = mails.length - 1; index > 0; index--) {
    const inside = mails[index]?.inside ?? 0;
    found[inside] = passedAs(standings[index] ?? NOBODY) ?? found[index] ?? found[inside] ?? null;
  }
  return found;
}

function passedAs({ senders, recipients }: Standings): Passed | null {
  if (senders.indexOf('entrepreneur') >= 0) return 'from';
  if (recipients.indexOf('entrepreneur') >= 0) return 'to';
  const isAmong = senders.length > 0 && recipients.length > 0;
  return isAmong && [...senders, ...recipients].every((one) => one === 'internal') ? 'among' : null;
}

/**
 * A name without an address is never proof by itself. Somebody called as a colleague is one when another of ours stands in the same header; and
 * whoever passes on what the entrepreneur wrote, or what went among us, is one of ours when they are called as such and as nobody else.
 */
function withNamesDecided(
  { senders, recipients }: Standings,
  outer: Judgement | null,
  { boundary }: QuotedMail,
  passed: Passed | null,
  { arePersons }: Participants,
): Standings {
  const ours = [...senders, ...recipients].filter((one) => one === 'internal' || one === 'colleague').length;
  const isAmongOurs = ours > 1 || (boundary?.kind === 'attribution' && outer?.verdict === 'cut');
  const isSentOn = passed !== null && (passed !== 'to' || arePersons);
  const decide = (standing: Standing): Standing => {
    if (standing === 'colleague') return isAmongOurs || isSentOn ? 'internal' : 'name';
    if (standing === 'listed') return isSentOn ? 'internal' : 'name';
    return standing;
  };
  return { senders: senders.map(decide), recipients: recipients.map(decide) };
}

/** Where a mail stands. */
interface Place {
  /** Below a mail that the entrepreneur has. */
  readonly isBelowKept: boolean;
  /** Written to the entrepreneur, or by somebody with whom they were in touch in that mail. */
  readonly isKnown: boolean;
}

/** Whether somebody wrote it to the entrepreneur, for all of us, or got the mail in which it is quoted. */
function isKnownTo(around: Boundary | null, { boundary, text }: QuotedMail, participants: Participants): boolean {
  const reached = [...(around?.to ?? []), ...(around?.cc ?? [])];
  if (participants.isAddressed(text)) return true;
  return (boundary?.senders ?? []).every(
    (one) => participants.speaksForUs(one) || reached.some(({ address }) => sameAddress(address, one.address)),
  );
}

function judge(
  { boundary }: QuotedMail,
  { senders, recipients }: Standings,
  outer: Judgement | null,
  place: Place,
): Judgement {
  if (boundary === null) return keep('new', 'new');
  const all = [...senders, ...recipients];
  const has = (standing: Standing): boolean => all.indexOf(standing) >= 0;

  if (senders.indexOf('entrepreneur') >= 0) return keep('entrepreneur', 'fromEntrepreneur');
  if (recipients.indexOf('entrepreneur') >= 0) return keep('toEntrepreneur', 'toEntrepreneur');
  if (senders.length === 0) return ask('unknown', 'noRecipients');
  if (has('name')) return ask('unknown', 'nameOnly');
  if (boundary.kind === 'attribution') return judgeAttribution(senders, outer, place);
  if (senders.indexOf('outsider') >= 0)
    return ask('unknown', recipients.indexOf('internal') >= 0 ? 'otherEntrepreneur' : 'outsider');
  if (has('outsider')) return ask('unknown', 'outsider');
  const role = senders.indexOf('partner') >= 0 ? 'partner' : 'internal';
  if (recipients.length === 0) return ask(role, 'noRecipients');
  return place.isBelowKept ? ask(role, 'underKept') : cut(role, role);
}

/** Nobody is named as its reader: it follows the mail in which it is quoted. Below one that stays, whoever answered the entrepreneur wrote it. */
function judgeAttribution(
  senders: readonly Standing[],
  outer: Judgement | null,
  { isBelowKept, isKnown }: Place,
): Judgement {
  if (isKnown && outer?.verdict === 'keep') return keep('toEntrepreneur', 'toEntrepreneur');
  if (senders.indexOf('outsider') >= 0) return ask('unknown', 'outsider');
  const role = senders.indexOf('partner') >= 0 ? 'partner' : 'internal';
  if (isBelowKept) return ask(role, 'underKept');
  return outer?.verdict === 'cut' ? cut(role, role) : ask(role, 'noRecipients');
}
