import { isForward } from '../../acknowledgement/subject';
import { isUnattended } from '../../acknowledgement/sender';
import { isWithinDomains, type MailAddress, sameAddress } from '../../mail/address';
import type { MailBody, MailMessage } from '../../mail/message';
import type { ClusterSettings } from '../../settings/settings';
import { readEvidence } from '../names/evidence';
import { fullName } from '../names/write-name';
import { analyseChain } from './analyse';
import { addressesLinked, addressesWritten, fieldsOfForm } from './asker-text';
import type { ChainSegment } from './chain';
import { isAddressListName } from './own-names';

/** Where the entrepreneur's address was found, most telling first. */
export type AskerPlace =
  /** In "Van:" of the forwarded mail. */
  | 'header'
  /** In the sentence that introduces it: "Op 3 juni schreef Saskia Linden <…>:". */
  | 'attribution'
  /** In a form that somebody filled in: "E-mail: …". */
  | 'form'
  /** In what the entrepreneur wrote, such as the signature. */
  | 'signature'
  /** Only behind a link. */
  | 'link'
  /** In "CC:" of the mail with which a colleague sent it on. */
  | 'copied'
  /** In what a colleague wrote. */
  | 'told';

/** Somebody who may be asking. The address is empty when only the name is known, and the name when only the address is. */
export interface AskerCandidate extends MailAddress {
  readonly place: AskerPlace;
}

/** A question that reached the mailbox through a colleague. */
export interface ForwardedQuestion {
  readonly by: MailAddress;
  /** Newest mail first. One that is `isSure` can be proposed; of several a person has to choose, and with none to say who it is. */
  readonly candidates: readonly AskerCandidate[];
  /** The one candidate wrote a mail that was forwarded, under their own address. */
  readonly isSure: boolean;
}

type Forwarded = Pick<MailMessage, 'from' | 'to' | 'cc' | 'subject'>;
type Around = Pick<ClusterSettings, 'mailbox' | 'aliases' | 'internalDomains' | 'partnerDomains' | 'cards'>;

/**
 * Finds who really asks a question that a colleague or a partner forwarded, also when whoever asks got a copy of that. Null when the mail is no
 * forwarded question: it came from outside, is meant for somebody outside, or is of colleagues alone. Rule book for mailboxes, parts A and G.
 */
export function findAsker(message: Forwarded, body: MailBody, around: Around): ForwardedQuestion | null {
  const { mailbox, aliases, internalDomains, partnerDomains, cards } = around;
  const { from, to, cc, subject } = message;
  const inside = [...internalDomains, ...partnerDomains];
  const isOutside = ({ address }: MailAddress): boolean =>
    address.indexOf('@') > 0 && !isWithinDomains(address, inside);
  const isOurs = [mailbox.address, ...aliases].some((one) => sameAddress(one, from?.address ?? ''));
  if (from === null || isOurs || isOutside(from) || to.some(isOutside)) return null;

  const { segments } = analyseChain(body, {
    ...{ internalDomains, partnerDomains, entrepreneurs: [], me: from },
    colleagues: [mailbox.name, ...cards.map(({ name }) => name)],
  });
  const quoted = withKnownAddresses(segments.slice(1), isOutside);
  const writers = quoted.filter((segment) => segment.from !== null && isOutside(segment.from) && !isMachine(segment));
  if (writers.length > 0) {
    const candidates = different(writers.map(byIntroduction));
    // An answer with a copy to somebody outside may be the end of the conversation.
    const isAnswer = cc.some(isOutside) && !isForward(subject);
    return { by: from, candidates, isSure: candidates.length === 1 && !isAnswer };
  }
  /** Mails of which nobody knows who wrote them: only a name stands above them, or a machine sent them. */
  const unknown = quoted.filter((segment) => segment.role === 'unknown' && !isListed(segment));
  const isAsker = (address: string): boolean => isOutside({ name: '', address }) && !isUnattended(address);
  const isSentOn = quoted.length > 0 || isForward(subject);
  const candidates =
    firstFound(unknown, (segment) => inMail(segment, body, isAsker)) ??
    firstFound(segments, (segment) => inForm(segment, isAsker)) ??
    firstFound(unknown, (segment) => (segment.from === null || isMachine(segment) ? [] : [byIntroduction(segment)])) ??
    (isSentOn
      ? firstOf(cc.filter(({ address }) => isAsker(address)).map((one) => ({ ...one, place: 'copied' })))
      : null) ??
    (isSentOn ? firstFound(segments, (segment) => toldIn(segment, isAsker)) : null) ??
    (isForward(subject) ? [] : null);
  return candidates && { by: from, candidates: different(candidates), isSure: false };
}

/** The mails with the address of a sender of whom one gives only the name, where another header of the chain has that. */
function withKnownAddresses(
  quoted: readonly ChainSegment[],
  isOutside: (person: MailAddress) => boolean,
): readonly ChainSegment[] {
  const known = new Map<string, MailAddress>();
  for (const { from, to, cc } of quoted) {
    for (const one of [...(from ? [from] : []), ...to, ...cc])
      if (one.name !== '' && isOutside(one)) known.set(one.name, one);
  }
  return quoted.map((segment) => {
    const { from } = segment;
    return from === null || from.address !== '' ? segment : { ...segment, from: known.get(from.name) ?? from };
  });
}

/** A form or a mailing sends mail for others, from an address that nobody reads. */
function isMachine({ from }: ChainSegment): boolean {
  return isUnattended(from?.address ?? '');
}

/** Nobody from outside is written as an address list writes our own people, unless a person says so. */
function isListed({ from }: ChainSegment): boolean {
  return from !== null && from.address === '' && isAddressListName(from.name);
}

function byIntroduction({ from, introduction, text }: ChainSegment): AskerCandidate {
  const { name, address } = from ?? NOBODY;
  return { name: name || nameIn(text), address, place: introduction ?? 'header' };
}

/** What the mail itself tells of whoever wrote it. */
function inMail(
  segment: ChainSegment,
  body: MailBody,
  isAsker: (address: string) => boolean,
): readonly AskerCandidate[] {
  const { from, text } = segment;
  const written = addressesWritten(text).filter(isAsker);
  const linked = addressesLinked(segment, body).filter(isAsker);
  const place = written.length > 0 ? 'signature' : 'link';
  const name = from !== null && from.address === '' ? from.name : nameIn(text);
  const form = inForm(segment, isAsker);
  return form.length > 0 ? form : (written.length > 0 ? written : linked).map((address) => ({ name, address, place }));
}

/** Whom a colleague speaks of. */
function toldIn({ text }: ChainSegment, isAsker: (address: string) => boolean): readonly AskerCandidate[] {
  return addressesWritten(text)
    .filter(isAsker)
    .map((address) => ({ name: '', address, place: 'told' }));
}

function inForm({ text }: ChainSegment, isAsker: (address: string) => boolean): readonly AskerCandidate[] {
  const { name, addresses } = fieldsOfForm(text);
  return addresses.filter(isAsker).map((address) => ({ name, address, place: 'form' }));
}

/** As the signature has it; empty when that does not tell. */
function nameIn(text: string): string {
  const { name, source } = readEvidence({ name: '', address: '', texts: [text] }, []);
  return name !== null && source === 'signature' ? fullName(name) : '';
}

function firstOf(found: readonly AskerCandidate[]): readonly AskerCandidate[] | null {
  return found.length > 0 ? found : null;
}

/** What the first of these segments gives that gives anything; null when none does. */
function firstFound(
  segments: readonly ChainSegment[],
  find: (segment: ChainSegment) => readonly AskerCandidate[],
): readonly AskerCandidate[] | null {
  for (const segment of segments) {
    const found = find(segment);
    if (found.length > 0) return found;
  }
  return null;
}

/** Each person once, as they were found first; a name that only a later mail tells is filled in. */
function different(candidates: readonly AskerCandidate[]): readonly AskerCandidate[] {
  const known = new Map<string, AskerCandidate>();
  for (const candidate of candidates) {
    const key = (candidate.address || candidate.name).toLowerCase();
    const before = known.get(key);
    if (before === undefined) known.set(key, candidate);
    else if (before.name === '') known.set(key, { ...before, name: candidate.name });
  }
  return [...known.values()];
}

const NOBODY: MailAddress = { name: '', address: '' };
