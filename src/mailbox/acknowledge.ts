import { isLeftHalfWay, receiverByHand } from '../domain/acknowledgement/by-hand';
import { decideAcknowledgement, type Decision } from '../domain/acknowledgement/decide';
import type { IncomingMail } from '../domain/acknowledgement/incoming';
import type { CivilDate } from '../domain/deadlines/civil-date';
import { dueDate } from '../domain/deadlines/due-date';
import { onDutchClock } from '../domain/deadlines/dutch-time';
import type { MailAddress } from '../domain/mail/address';
import { textOfBody } from '../domain/mail/html';
import { isWithinDomains } from '../domain/mail/address';
import { findAsker } from '../domain/reply/chain/asker';
import type { ClusterSettings } from '../domain/settings/settings';
import { bouncedQuestion, conversationWithout, heldBack, lookBack, recentOf, registered } from './acknowledge-record';
import { followArrival } from './arrival';
import { deliver, finish, lease, markerOf, type Delivery } from './acknowledge-sending';
import { keepDeadline, resumeWaiting } from './keep-deadline';
import type { ChangedMessage, ClusterMailbox, IncomingQuestion } from './port';

/** What became of one message. `busy`: another sender or writer is at it, so the next run looks again. */
export type AcknowledgeOutcome = 'sent' | 'refused' | 'person' | 'settled' | 'busy';

export interface AcknowledgeTools {
  readonly mailbox: ClusterMailbox;
  readonly settings: ClusterSettings;
  readonly now: () => Date;
  readonly newNonce: () => string;
  readonly memory: SenderMemory;
}

/** What one sender knows of its own attempts for as long as it lives. Nothing depends on it but how soon, and how often in vain, it tries again. */
export interface SenderMemory {
  /** Nonces of attempts that failed before anything was sent: they can be begun anew at once, without a doubt. */
  readonly unsent: Set<string>;
  /** Ids of questions for which this sender drafted an acknowledgement beside that of another. */
  readonly superfluous: Set<string>;
}

export function newMemory(): SenderMemory {
  return { unsent: new Set(), superfluous: new Set() };
}

/**
 * Acknowledges one message from the inbox at most once, and forgets none: mark as pending, draft with a marker, send, mark as sent. What a
 * crash left half-way is finished by its marker, or put before a person. Every question that counts gets its date as a follow-up flag. Five requests
 * when nobody is in the way.
 *
 * @throws MailboxError when the mailbox cannot be reached; the next run goes on from what is written
 */
export async function acknowledge(tools: AcknowledgeTools, changed: ChangedMessage): Promise<AcknowledgeOutcome> {
  const { mailbox, now, memory } = tools;
  const question = await mailbox.incoming(changed, lookBack(now()));
  const { message } = question;
  if (message.isDraft || message.hasUnreadableRecord) return 'settled';
  const state = message.record?.acknowledgement ?? null;
  if (state === null) return decide(tools, question);
  if (state.state === 'pending') {
    const isUnsent = memory.unsent.has(state.nonce);
    if (!isUnsent && !isLeftHalfWay(state, now())) return 'busy';
    return finish(tools, message, state, () => decide(tools, question));
  }
  await clearUp(tools, message.id);
  await keepDeadline(tools, message);
  return 'settled';
}

/** Why an acknowledgement that a person asked for did not go out. */
export type SendNowOutcome = 'sent' | 'busy' | 'already' | 'noAddress';

/**
 * Sends the acknowledgement that a rule kept back or left to a person: to whoever asks, as a colleague confirmed it, or else to the sender. The machine rules
 * do not count, because somebody looked; that the conversation gets one does. One that was left half-way is finished; when nothing of it is found, it is
 * sent.
 *
 * @throws MailboxError when the mailbox cannot be reached
 */
export async function acknowledgeByHand(tools: AcknowledgeTools, changed: ChangedMessage): Promise<SendNowOutcome> {
  const question = await tools.mailbox.incoming(changed, lookBack(tools.now()));
  const { message, conversation } = question;
  const left = message.record?.acknowledgement ?? null;
  const mayFinish = tools.settings.acknowledge && !message.hasUnreadableRecord;
  if (mayFinish && left?.state === 'pending' && isLeftHalfWay(left, tools.now())) {
    const outcome = await finish(tools, message, left, () => decide(tools, question));
    return outcome === 'person' ? acknowledgeByHand(tools, changed) : outcome === 'sent' ? 'sent' : 'busy';
  }
  const state = left?.state;
  const { acknowledged, done } = conversationWithout(message, conversation);
  if (message.hasUnreadableRecord || state === 'sent' || state === 'pending' || (acknowledged && !done))
    return 'already';
  const to = receiverByHand(message, tools.settings, tools.now());
  if (to === null) return 'noAddress';
  return (await send(tools, question, { to, due: dayToTell(tools, question) })) === 'sent' ? 'sent' : 'busy';
}

/** The day that holds for the question; one that is over is told to nobody, so then the term begins anew. */
function dayToTell(tools: AcknowledgeTools, question: IncomingQuestion): CivilDate {
  const { now, settings } = tools;
  const today = onDutchClock(now()).date;
  const { due } = judge(tools, question);
  const still = [question.message.record?.due ?? null, due].find((day) => day !== null && day >= today);
  return still ?? dueDate(now(), settings.term, settings.calendar);
}

async function decide(tools: AcknowledgeTools, question: IncomingQuestion): Promise<AcknowledgeOutcome> {
  const { message, conversation } = question;
  const decision = judge(tools, question);
  const { due, to } = decision;
  const outcome =
    decision.acknowledge === true && due !== null && to !== null
      ? await send(tools, question, { to, due })
      : await holdBack(tools, question, decision);
  // Only then: it takes away what tells that the question was done, by which a new one gets its own acknowledgement.
  if (outcome !== 'busy' && (decision.reopen || decision.alert)) {
    await resumeWaiting(tools, conversation, message);
    await followArrival(tools, message, conversation);
  }
  return outcome;
}

async function holdBack(
  { mailbox, now, settings }: AcknowledgeTools,
  question: IncomingQuestion,
  decision: Decision,
): Promise<AcknowledgeOutcome> {
  const { message } = question;
  const state = heldBack(decision, now());
  const write = registered(message, state, decision.due, now(), settings);
  if ((await mailbox.writeTriage(message, write)) === 'conflict') return 'busy';
  const bounced = bouncedQuestion(question, decision, now());
  if (bounced !== null) await mailbox.writeTriage(bounced.message, { record: bounced.record });
  return state.state === 'person' ? 'person' : 'refused';
}

async function send(
  tools: AcknowledgeTools,
  question: IncomingQuestion,
  { to, due }: { readonly to: MailAddress; readonly due: Delivery['due'] },
): Promise<AcknowledgeOutcome> {
  const leased = await lease(tools, question.message, due);
  if (leased === null) return 'busy';
  return deliver(tools, { ...leased, to, due, text: textOfBody(question.body) });
}

/** Decides on a mail that was read: whether a person wrote it, and what that calls for. */
export function judge(tools: Pick<AcknowledgeTools, 'settings' | 'now'>, question: IncomingQuestion): Decision {
  const { message, conversation } = question;
  const mail = incomingMail(tools, question);
  const now = tools.now();
  const around = conversationWithout(message, conversation);
  return decideAcknowledgement(mail, around, now, tools.settings, recentOf(question, mail, now));
}

function incomingMail(
  { settings, now }: Pick<AcknowledgeTools, 'settings' | 'now'>,
  question: IncomingQuestion,
): IncomingMail {
  const { message, body, headers, attachments } = question;
  const stamp = new Date(message.receivedAt);
  const receivedAt = Number.isNaN(stamp.getTime()) ? now() : stamp;
  const isInside = isWithinDomains(message.from?.address ?? '', settings.internalDomains);
  const forwarded = isInside ? findAsker(message, body, settings) : null;
  const asker = forwarded?.isSure === true ? (forwarded.candidates[0] ?? null) : null;
  return { ...message, receivedAt, headers, text: textOfBody(body), attachments, asker };
}

/** Takes away the drafts that are left when another sender's acknowledgement went out. */
async function clearUp({ mailbox, memory }: AcknowledgeTools, id: string): Promise<void> {
  if (!memory.superfluous.delete(id)) return;
  const replies = await mailbox.findReplies(markerOf(id));
  if (replies.every(({ isDraft }) => isDraft)) return;
  for (const draft of replies.filter(({ isDraft }) => isDraft)) await mailbox.discard(draft.id);
}
