import { isWithinDomains, sameAddress } from '../mail/address';
import type { ClusterSettings } from '../settings/settings';
import type { Channel, FigureMail, FigureRecord, LeftOut, QuestionFacts } from './question-facts';

/** What facts need of the settings of a cluster. */
export type FactsSettings = Pick<
  ClusterSettings,
  'mailbox' | 'aliases' | 'internalDomains' | 'partnerDomains' | 'channels'
>;

/** What a conversation holds: its questions, or else why it is in no figure. Both empty when nothing came in. */
export interface ConversationFacts {
  readonly questions: readonly QuestionFacts[];
  readonly leftOut: LeftOut | null;
}

/**
 * The questions of one conversation, from what is written on its mails and from their dates. A conversation is one question, unless somebody
 * writes again after it was done and is waited for anew. `mails` may come in any order; what cannot be dated is passed over.
 */
export function conversationFacts(mails: readonly FigureMail[], settings: FactsSettings): ConversationFacts {
  const own = [settings.mailbox.address, ...settings.aliases];
  const questions: Draft[] = [];
  let leftOut: LeftOut | null = null;
  for (const mail of inOrder(mails)) {
    const current = questions[questions.length - 1];
    if (own.some((address) => sameAddress(address, mail.from))) {
      if (current !== undefined && current.answeredAt === null && isAnswer(mail, current, settings))
        current.answeredAt = mail.receivedAt;
    } else if (mail.record !== null && isQuestion(mail.record)) {
      if (current === undefined || isOver(current, mail)) questions.push(begun(mail, mail.record, settings));
      else goOn(current, mail, mail.record);
    } else if (leftOut === null) {
      const why = mail.hasUnreadableRecord ? 'unreadable' : mail.record === null ? 'unregistered' : 'nobodyWaits';
      leftOut = { receivedAt: mail.receivedAt, why };
    }
  }
  return { questions: questions.map(({ asker: _asker, ...facts }) => facts), leftOut: questions[0] ? null : leftOut };
}

type Draft = { -readonly [Field in keyof QuestionFacts]: QuestionFacts[Field] } & {
  /** Address of who waits for an answer; null when that is somebody behind a colleague. */
  asker: string | null;
};

function inOrder(mails: readonly FigureMail[]): readonly FigureMail[] {
  return mails
    .filter(({ isDraft, receivedAt }) => !isDraft && isInstant(receivedAt))
    .sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : 0));
}

/** Whether the question was done before this mail came. */
function isOver({ doneAt }: Draft, { receivedAt }: FigureMail): boolean {
  return doneAt !== null && Date.parse(doneAt) <= Date.parse(receivedAt);
}

/** Whether somebody waits for an answer to it, or has taken it on. */
function isQuestion({ owner, due, acknowledgement }: FigureRecord): boolean {
  return owner !== null || due !== null || (acknowledgement !== null && acknowledgement.state !== 'refused');
}

/** Whether a person of the cluster wrote it to somebody outside. A mail to colleagues or to partners is advice, not an answer. */
function isAnswer(
  { isAutomatic, to }: FigureMail,
  { asker }: Draft,
  { internalDomains, partnerDomains }: FactsSettings,
): boolean {
  if (isAutomatic) return false;
  return to.some(
    (address) =>
      (asker !== null && sameAddress(address, asker)) ||
      !isWithinDomains(address, [...internalDomains, ...partnerDomains]),
  );
}

function begun(mail: FigureMail, record: FigureRecord, settings: FactsSettings): Draft {
  const channel = channelOf(mail.from, settings);
  return {
    id: mail.id,
    receivedAt: mail.receivedAt,
    channel,
    answeredAt: null,
    ...kept(mail, record),
    asker: record.asker?.address ?? (channel === 'direct' ? mail.from : null),
  };
}

/** A later mail of the same question, on which something was kept too: what the first does not know is taken from there. */
function goOn(question: Draft, mail: FigureMail, record: FigureRecord): void {
  const later = kept(mail, record);
  question.owner = question.owner ?? later.owner;
  question.acknowledgedAt = question.acknowledgedAt ?? later.acknowledgedAt;
  question.doneAt = question.doneAt ?? later.doneAt;
  question.due = question.due ?? later.due;
  question.postponed = [...question.postponed, ...later.postponed];
  question.promises = [...question.promises, ...later.promises];
}

function kept(
  { completedAt }: FigureMail,
  { acknowledgement, owner, due, waits, postponed, promises, finished }: FigureRecord,
): Pick<QuestionFacts, 'owner' | 'acknowledgedAt' | 'isHeldBack' | 'doneAt' | 'due' | 'postponed' | 'promises'> {
  const sent = acknowledgement?.state === 'sent' ? acknowledgement : null;
  return {
    owner: owner && { id: owner.id, name: owner.name },
    acknowledgedAt: instantOrNull(sent?.at),
    isHeldBack: acknowledgement?.state === 'refused' || acknowledgement?.state === 'person',
    doneAt: instantOrNull(finished?.at ?? completedAt),
    due: waits.length > 0 ? due : (sent?.due ?? due),
    postponed: postponed.map(({ day }) => day),
    promises: promises.map(({ day, keptAt }) => ({ day, keptAt: instantOrNull(keptAt) })),
  };
}

function channelOf(from: string, { internalDomains, partnerDomains, channels }: FactsSettings): Channel {
  const isOneOf = (addresses: readonly string[] = []): boolean => addresses.some((one) => sameAddress(one, from));
  if (isOneOf(channels?.contactCentre)) return 'contactCentre';
  if (isOneOf(channels?.executive)) return 'executive';
  if (isWithinDomains(from, internalDomains)) return 'colleague';
  return isWithinDomains(from, partnerDomains) ? 'partner' : 'direct';
}

function instantOrNull(text: string | null | undefined): string | null {
  return typeof text === 'string' && isInstant(text) ? text : null;
}

function isInstant(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}
