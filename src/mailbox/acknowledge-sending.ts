import { referenceOf } from '../domain/acknowledgement/reference';
import { ACKNOWLEDGEMENT_HEADER } from '../domain/acknowledgement/rules';
import { acknowledgementText } from '../domain/acknowledgement/text';
import type { CivilDate } from '../domain/deadlines/civil-date';
import { deadlineBasis } from '../domain/deadlines/deadline';
import type { MailAddress } from '../domain/mail/address';
import type { MailMessage } from '../domain/mail/message';
import { emptyRecord, withHistory, type AcknowledgementState } from '../domain/ownership/record';
import type { AcknowledgeOutcome, AcknowledgeTools } from './acknowledge';
import { BY_ITSELF, registered } from './acknowledge-record';
import { MailboxError } from './error';
import { letterBody } from './letter';
import type { NewReply } from './port';

type Pending = Extract<AcknowledgementState, { state: 'pending' }>;

/** A question that is this sender's to acknowledge for a while. */
interface Leased {
  readonly message: MailMessage;
  readonly nonce: string;
}

/** An acknowledgement that may go out. */
export interface Delivery extends Leased {
  readonly to: MailAddress;
  readonly due: CivilDate;
  /** Plain text of the question. */
  readonly text: string;
}

/** Writing down that it was sent must not fail on a colleague who claims meanwhile. */
const MOST_ROUNDS = 6;
/** After these nobody knows whether Exchange did what it was asked. Every other error says that it did not. */
const UNKNOWN: readonly MailboxError['code'][] = ['offline', 'timeout'];

/** Marks the question as this sender's to acknowledge, for a while. Null when another sender or writer came in between. */
export async function lease(tools: AcknowledgeTools, message: MailMessage, due: CivilDate): Promise<Leased | null> {
  const { mailbox, now, newNonce, settings } = tools;
  const nonce = newNonce();
  const pending: Pending = { state: 'pending', at: now().toISOString(), due, nonce };
  const stands = await mailbox.writeAndRead(message, registered(message, pending, due, now(), settings));
  if (stands === 'conflict') return null;
  // A mailbox that ignores versions lets two senders write: the one whose nonce stands there goes on.
  const state = stands.record?.acknowledgement;
  return state?.state === 'pending' && state.nonce === nonce ? { message: stands, nonce } : null;
}

/** Drafts, sends and writes down. */
export async function deliver(tools: AcknowledgeTools, delivery: Delivery): Promise<AcknowledgeOutcome> {
  const { mailbox, memory } = tools;
  const { message, nonce, due } = delivery;
  memory.unsent.add(nonce);
  const draft = await mailbox.createAndFind(message.id, replyTo(delivery, tools));
  // With a mailbox that ignores versions two senders may both think that it is theirs. One that sees the reply of another stops here.
  if (draft.replies.some(({ id }) => id !== draft.id)) {
    memory.unsent.delete(nonce);
    memory.superfluous.add(message.id);
    return 'busy';
  }
  return sendDraft(tools, message.id, draft.id, due, nonce);
}

/**
 * Goes on where an earlier attempt stopped: a draft is sent, a sent copy is written down. With neither it is begun anew when this very sender knows
 * that nothing was sent; else nobody can tell.
 */
export async function finish(
  tools: AcknowledgeTools,
  message: MailMessage,
  { due, nonce: earlier }: Pending,
  beginAnew: () => Promise<AcknowledgeOutcome>,
): Promise<AcknowledgeOutcome> {
  const { mailbox, memory, now, settings } = tools;
  const replies = await mailbox.findReplies(markerOf(message.id));
  const drafts = replies.filter(({ isDraft }) => isDraft);
  if (replies.length === 0 && memory.unsent.delete(earlier)) return beginAnew();
  const leased = await lease(tools, message, due);
  if (leased === null) return 'busy';
  if (replies.length === 0) {
    const at = now().toISOString();
    const state: AcknowledgementState = { state: 'person', at, reason: 'interrupted' };
    const write = registered(leased.message, state, due, now(), settings);
    return (await mailbox.writeTriage(leased.message, write)) === 'conflict' ? 'busy' : 'person';
  }
  const [first, ...others] = drafts;
  const isSent = drafts.length < replies.length;
  if (isSent || first === undefined) {
    for (const { id } of drafts) await mailbox.discard(id);
    return markSent(tools, leased.message, due);
  }
  for (const { id } of others) await mailbox.discard(id);
  if (!settings.acknowledge) {
    // The stop switch was used in between.
    await mailbox.discard(first.id);
    const state: AcknowledgementState = { state: 'refused', at: now().toISOString(), reason: 'R5' };
    const write = registered(leased.message, state, due, now(), settings);
    return (await mailbox.writeTriage(leased.message, write)) === 'conflict' ? 'busy' : 'refused';
  }
  return sendDraft(tools, message.id, first.id, due, leased.nonce);
}

async function sendDraft(
  tools: AcknowledgeTools,
  questionId: string,
  draftId: string,
  due: CivilDate,
  nonce: string,
): Promise<AcknowledgeOutcome> {
  const { mailbox, memory } = tools;
  memory.unsent.delete(nonce);
  try {
    return await markSent(tools, await mailbox.sendAndRead(draftId, questionId), due);
  } catch (error) {
    // Turned away: the draft is still there, and goes out at the next turn.
    if (error instanceof MailboxError && !UNKNOWN.includes(error.code)) memory.unsent.add(nonce);
    throw error;
  }
}

async function markSent(tools: AcknowledgeTools, read: MailMessage, due: CivilDate): Promise<AcknowledgeOutcome> {
  const { mailbox, now, settings } = tools;
  let message = read;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const at = now().toISOString();
    const record = { ...(message.record ?? emptyRecord), acknowledgement: { state: 'sent', at, due } as const };
    const dueBasis = deadlineBasis(record, new Date(message.receivedAt), settings);
    const told = withHistory({ ...record, dueBasis }, { at, by: BY_ITSELF, what: 'acknowledged' });
    if ((await mailbox.writeTriage(message, { record: told })) === 'written') return 'sent';
    message = await mailbox.message(message.id);
  }
  return 'busy';
}

function replyTo({ message, to, due, text }: Delivery, { settings, now }: AcknowledgeTools): NewReply {
  const stamp = new Date(message.receivedAt);
  const receivedAt = Number.isNaN(stamp.getTime()) ? now() : stamp;
  const reference = referenceOf(message.internetMessageId, receivedAt);
  const owner = settings.cards.find(({ id }) => id === message.record?.owner?.id);
  const { subject, body } = acknowledgementText(
    {
      ...{ from: to, subject: message.subject, text, receivedAt, reference },
      answeredBy: owner && [owner.name, owner.jobTitle].filter(Boolean).join(', '),
    },
    due,
    settings,
  );
  return {
    to,
    subject,
    body: letterBody(body),
    headers: [
      ['X-Auto-Response-Suppress', 'All'],
      [ACKNOWLEDGEMENT_HEADER, '1'],
    ],
    isAutomatic: true,
    marker: markerOf(message.id),
  };
}

/** How the acknowledgement of a message is found again. */
export function markerOf(messageId: string): string {
  return `acknowledgement ${messageId}`;
}
