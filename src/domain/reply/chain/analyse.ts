import type { MailAddress } from '../../mail/address';
import type { MailBody } from '../../mail/message';
import type { ChainAnalysis, ChainContext, ChainSegment, Find, SourceRange } from './chain';
import { judgeMails } from './judge';
import { type Catch, Nets } from './nets';
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
    const catches = nets.catches(index);
    const caught = catches[0]?.reason ?? (isFollower ? 'noRecipients' : null);
    isAsked.push(caught !== null);
    const finds = caught === null ? [] : findsOf(nets.finds(index), catches, judgement.role === 'new', keys);
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
  catches: readonly Catch[],
  isNew: boolean,
  keys: Keys,
): readonly Find[] {
  if (found.length === 0 && !isNew) return [];
  const others = catches
    .filter((caught) => !found.some(({ reason }) => reason === caught.reason))
    .map(({ reason, text }): Omit<Find, 'key'> => ({ kind: 'other', reason, text, goes: [] }));
  return [...others, ...found].map((find) => ({
    ...find,
    key: keys.of(`find|${find.reason}|${find.kind}|${abridged(find.text)}`),
  }));
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
    : [people(boundary.senders), people(boundary.to), boundary.date, boundary.subject, abridged(text)].join('|');
}

/** How a text begins; of a long one with a number that all of it but its white space makes, so that another rest is another text. */
function abridged(text: string): string {
  const words = text.slice(0, LONGEST_READ).replace(/\s+/g, ' ');
  if (text.length <= LONGEST_READ && words.length <= LONGEST_BEGINNING) return words;
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > SPACE && code !== HARD_SPACE) sum = (Math.imul(sum, 31) + code) | 0;
  }
  return `${words.slice(0, LONGEST_BEGINNING)}#${sum >>> 0}`;
}

const LONGEST_READ = 1_000;
const LONGEST_BEGINNING = 400;
const SPACE = 32;
const HARD_SPACE = 160;
