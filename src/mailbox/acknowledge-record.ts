import type { Decision } from '../domain/acknowledgement/decide';
import type { Conversation, IncomingMail, Recent } from '../domain/acknowledgement/incoming';
import type { CivilDate } from '../domain/deadlines/civil-date';
import { deadlineBasis, type DeadlineSettings } from '../domain/deadlines/deadline';
import { sameAddress } from '../domain/mail/address';
import type { MailMessage } from '../domain/mail/message';
import { emptyRecord, withHistory, type AcknowledgementState, type TriageRecord } from '../domain/ownership/record';
import type { IncomingQuestion, LookBack } from './port';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Mailbox rule A25. */
const BOUNCE_DAYS = 60;
/** Rules by which a mail is the report of a server that could not deliver something. */
const BOUNCE_RULES = ['A02', 'A04', 'A05', 'A06', 'A19'];

/** The name that stands in the history for what nobody did by hand. */
export const BY_ITSELF = 'Clusterpost';

export function lookBack(now: Date): LookBack {
  return {
    senderSince: new Date(now.getTime() - BOUNCE_DAYS * DAY_MS),
    sentSince: new Date(now.getTime() - HOUR_MS),
  };
}

/** What left before to the same address: that of the sender, for a question that somebody sends themselves. */
export function recentOf({ message, ofSender, repliesSent }: IncomingQuestion, mail: IncomingMail, now: Date): Recent {
  const others = ofSender.filter(({ id }) => id !== message.id);
  const told = others.flatMap(({ subject, record }) => {
    const state = record?.acknowledgement;
    if (state?.state !== 'sent' && state?.state !== 'pending') return [];
    return [{ subject, at: new Date(state.at) }];
  });
  const isForwarded = mail.asker !== null && mail.asker !== undefined;
  return {
    // A colleague who forwards questions of many people is no sender to count by.
    toSender: isForwarded ? [] : told.filter(({ at }) => now.getTime() - at.getTime() < DAY_MS),
    inHour: repliesSent,
    bounced: others.some(({ record }) => record?.acknowledgement?.state === 'sent' && record.acknowledgement.bounced),
  };
}

/**
 * What the other messages of the conversation say, oldest first; what was done stays behind. A question that was claimed before it was
 * acknowledged still gets its day, so its own owner does not count.
 */
export function conversationWithout(message: MailMessage, all: readonly MailMessage[]): Conversation {
  const others = all.filter(({ id }) => id !== message.id);
  const lastDone = others.map(({ flag }) => flag).lastIndexOf('complete');
  const acknowledged = others
    .slice(lastDone + 1)
    .some(({ record }) => ['sent', 'pending'].includes(record?.acknowledgement?.state ?? ''));
  return {
    acknowledged,
    done: lastDone >= 0 && !acknowledged,
    owner: others.map(({ record }) => record?.owner?.name).find((name) => name !== undefined) ?? null,
  };
}

export function heldBack({ acknowledge, reason }: Decision, now: Date): AcknowledgementState {
  const at = now.toISOString();
  if (acknowledge === 'person') return { state: 'person', at, reason: reason ?? 'headers' };
  return { state: 'refused', at, reason: reason ?? 'A03' };
}

/** What is written when it is known how the acknowledgement of a question stands: with its day, and what that was worked out from. */
export function registered(
  message: MailMessage,
  acknowledgement: AcknowledgementState,
  due: CivilDate | null,
  now: Date,
  settings: DeadlineSettings,
): { readonly record: TriageRecord; readonly due?: CivilDate } {
  const before = message.record ?? emptyRecord;
  if (due === null) return { record: { ...before, acknowledgement } };
  const record = { ...before, acknowledgement, due };
  const dueBasis = deadlineBasis(record, new Date(message.receivedAt), settings);
  const based = { ...record, dueBasis };
  if (before.due !== null) return { due, record: based };
  return { due, record: withHistory(based, { at: now.toISOString(), by: BY_ITSELF, what: 'registered' }) };
}

/**
 * The question whose acknowledgement this mail reports as undeliverable, with the record that says so; null when it reports none. The report
 * names the address and stands in the same conversation.
 */
export function bouncedQuestion(
  { message, body, conversation }: IncomingQuestion,
  { reason }: Decision,
  now: Date,
): { readonly message: MailMessage; readonly record: TriageRecord } | null {
  if (reason === null || !BOUNCE_RULES.includes(reason)) return null;
  for (const question of conversation) {
    const { record, from } = question;
    const state = record?.acknowledgement;
    const address = record?.asker?.address ?? from?.address ?? '';
    if (!record || state?.state !== 'sent' || address === '' || sameAddress(address, message.from?.address ?? ''))
      continue;
    if (!body.content.toLowerCase().includes(address.toLowerCase())) continue;
    const entry = { at: now.toISOString(), by: BY_ITSELF, what: 'bounced', whom: address } as const;
    return {
      message: question,
      record: withHistory({ ...record, acknowledgement: { ...state, bounced: true } }, entry),
    };
  }
  return null;
}
