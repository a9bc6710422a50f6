import type { MailAddress } from '../../mail/address';
import type { MailBody } from '../../mail/message';
import type { ChainAnalysis, ChainContext, ChainSegment, Find, JudgementReason, SourceRange } from './chain';
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
  const keys = new Keys();
  const segments = judgements.map((judgement, index): ChainSegment => {
    const mail = mails[index] ?? NO_MAIL;
    const { boundary, ranges, text } = mail;
    // A mail of which nothing says who got it was judged as the one in which it is quoted, so it is asked with that one.
    const isFollower = boundary?.kind === 'attribution' && judgement.verdict === 'cut' && isAsked[mail.inside] === true;
    const caught = nets.caught(index) ?? (isFollower ? 'noRecipients' : null);
    isAsked.push(caught !== null);
    const finds = caught === null ? [] : findsOf(nets.finds(index), caught, judgement.role === 'new', keys);
    return {
      key: keys.of(aboutMail(mail)),
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
      finds,
    };
  });
  return { segments, straddling: straddlingTags(reading, mails, quotationsTaken(segments)) };
}

const NO_MAIL: QuotedMail = { boundary: null, inside: -1, ranges: [], text: '' };

/**
 * What there is to decide apart. What was caught and cannot be pointed at can only be left as it is; a quoted mail of which there is nothing else to
 * say is decided on as a whole.
 */
function findsOf(
  found: readonly Omit<Find, 'key'>[],
  caught: JudgementReason,
  isNew: boolean,
  keys: Keys,
): readonly Find[] {
  const isPointedAt = found.some(({ reason }) => reason === caught);
  const all: readonly Omit<Find, 'key'>[] =
    isPointedAt || (found.length === 0 && !isNew)
      ? found
      : [{ kind: 'other', reason: caught, text: '', goes: [] }, ...found];
  return all.map((find) => ({ ...find, key: keys.of(`find|${find.reason}|${find.kind}|${beginning(find.text)}`) }));
}

/** Elements may begin before a quotation and end in it: lines behind ">" are no elements. */
function quotationsTaken(segments: readonly ChainSegment[]): readonly SourceRange[] {
  return segments
    .reduce<Find[]>((all, { finds }) => [...all, ...finds.filter(({ kind }) => kind === 'quote')], [])
    .reduce<SourceRange[]>((all, { goes }) => [...all, ...goes], [])
    .sort((a, b) => a.start - b.start);
}

/** Keys that stay the same while text elsewhere changes: what something is about, and which of several alike it is. */
class Keys {
  private readonly alike = new Map<string, number>();

  of(about: string): string {
    const before = this.alike.get(about) ?? 0;
    this.alike.set(about, before + 1);
    return before === 0 ? about : `${about}|${before}`;
  }
}

/** What the header says, and how the mail begins. */
function aboutMail({ boundary, text }: QuotedMail): string {
  const people = (list: readonly MailAddress[]): string => list.map(({ name, address }) => address || name).join(',');
  return boundary === null
    ? 'new'
    : [people(boundary.senders), people(boundary.to), boundary.date, boundary.subject, beginning(text)].join('|');
}

function beginning(text: string): string {
  return text.slice(0, 1_000).replace(/\s+/g, ' ').slice(0, 400);
}
