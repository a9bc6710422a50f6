import { decideAcknowledgement, type Decision } from '../domain/acknowledgement/decide';
import type { Conversation, IncomingMail } from '../domain/acknowledgement/incoming';
import { referenceOf } from '../domain/acknowledgement/reference';
import { ACKNOWLEDGEMENT_HEADER } from '../domain/acknowledgement/rules';
import { acknowledgementText } from '../domain/acknowledgement/text';
import type { CivilDate } from '../domain/deadlines/civil-date';
import { escapeHtml, textOfBody } from '../domain/mail/html';
import type { MailMessage } from '../domain/mail/message';
import { emptyRecord, withHistory, type AcknowledgementState, type TriageRecord } from '../domain/ownership/record';
import type { ClusterSettings } from '../domain/settings/settings';
import { followArrival } from './arrival';
import type { ClusterMailbox, NewReply } from './port';

/** What became of one message. `busy`: another sender or writer is at it, so the next run looks again. */
export type AcknowledgeOutcome = 'sent' | 'refused' | 'person' | 'settled' | 'busy';

export interface AcknowledgeTools {
  readonly mailbox: ClusterMailbox;
  readonly settings: ClusterSettings;
  readonly now: () => Date;
  readonly newNonce: () => string;
}

/** A sender that marked a question as pending and is not done after this long has stopped half-way. */
const ABANDONED_AFTER_MS = 5 * 60_000;
const BY = 'Clusterpost';
/** Writing down that it was sent must not fail on a colleague who claims meanwhile. */
const MOST_ROUNDS = 6;

/**
 * Acknowledges one message from the inbox at most once, and forgets none: mark as pending, draft with a marker, send, mark as sent. What a
 * crash left half-way is finished by its marker, or put before a person. Every question that counts gets its date as a follow-up flag.
 *
 * @throws MailboxError when the mailbox cannot be reached; the next run goes on from what is written
 */
export async function acknowledge(tools: AcknowledgeTools, message: MailMessage): Promise<AcknowledgeOutcome> {
  const state = message.record?.acknowledgement ?? null;
  if (message.isDraft || message.hasUnreadableRecord) return 'settled';
  if (state === null) return decide(tools, message);
  if (state.state !== 'pending') return 'settled';
  return tools.now().getTime() - Date.parse(state.at) < ABANDONED_AFTER_MS ? 'busy' : finish(tools, message, state.due);
}

async function decide(tools: AcknowledgeTools, message: MailMessage): Promise<AcknowledgeOutcome> {
  const conversation = await tools.mailbox.conversation(message.conversationId);
  const { mail, decision } = await judge(tools, message, conversation);
  const outcome = await carryOut(tools, message, mail, decision);
  // Only then: it takes away what tells that the question was done, by which a new one gets its own acknowledgement.
  if (outcome !== 'busy' && (decision.alert || decision.reopen)) await followArrival(tools, message, conversation);
  return outcome;
}

/** Reads the rest of a mail and decides on it: whether a person wrote it, and what that calls for. @throws MailboxError */
export async function judge(
  { mailbox, settings, now }: Pick<AcknowledgeTools, 'mailbox' | 'settings' | 'now'>,
  message: MailMessage,
  conversation: readonly MailMessage[],
): Promise<{ readonly mail: IncomingMail; readonly decision: Decision }> {
  const [headers, body] = await Promise.all([mailbox.headers(message.id), mailbox.body(message.id)]);
  const stamp = new Date(message.receivedAt);
  const receivedAt = Number.isNaN(stamp.getTime()) ? now() : stamp;
  const mail: IncomingMail = { ...message, receivedAt, headers, text: textOfBody(body), attachments: [] };
  return { mail, decision: decideAcknowledgement(mail, conversationWithout(message, conversation), now(), settings) };
}

async function carryOut(
  tools: AcknowledgeTools,
  message: MailMessage,
  mail: IncomingMail,
  decision: Decision,
): Promise<AcknowledgeOutcome> {
  const { mailbox, settings, now } = tools;
  const { due } = decision;

  if (decision.acknowledge !== true || due === null || !settings.acknowledge || message.from === null) {
    return writeDown(tools, message, heldBack(decision, settings, now()), due);
  }
  if (!(await lease(tools, message, due))) return 'busy';
  const text = acknowledgementText(
    {
      from: message.from,
      subject: message.subject,
      text: mail.text,
      receivedAt: mail.receivedAt ?? now(),
      reference: referenceOf(message.internetMessageId, mail.receivedAt ?? now()),
    },
    due,
    settings,
  );
  const draftId = await mailbox.createReply(message.id, reply(message.id, message.from, text));
  // With a mailbox that ignores versions two senders may both think that it is theirs. One that sees the reply of another stops here.
  const replies = await mailbox.findReplies(markerOf(message.id));
  if (replies.some(({ id }) => id !== draftId)) return 'busy';
  await mailbox.send(draftId);
  return markSent(tools, message.id, due);
}

/** Marks the question as this sender's to acknowledge, for a while. False when another sender or writer came in between. */
async function lease(tools: AcknowledgeTools, message: MailMessage, due: CivilDate): Promise<boolean> {
  const { mailbox, now, newNonce } = tools;
  const nonce = newNonce();
  const pending: AcknowledgementState = { state: 'pending', at: now().toISOString(), due, nonce };
  if ((await mailbox.writeTriage(message, registered(message, pending, due, now()))) === 'conflict') return false;
  // A mailbox that ignores versions lets two senders write: the one whose nonce stands there goes on.
  const written = (await mailbox.message(message.id)).record?.acknowledgement;
  return written?.state === 'pending' && written.nonce === nonce;
}

/** Goes on where an earlier run stopped: a draft is sent, a sent copy is written down; with neither, nobody can tell. */
async function finish(tools: AcknowledgeTools, message: MailMessage, due: CivilDate): Promise<AcknowledgeOutcome> {
  if (!(await lease(tools, message, due))) return 'busy';
  const replies = await tools.mailbox.findReplies(markerOf(message.id));
  if (replies.some(({ isDraft }) => !isDraft)) return markSent(tools, message.id, due);
  const [draft] = replies;
  if (draft === undefined) {
    const at = tools.now().toISOString();
    return writeDown(
      tools,
      await tools.mailbox.message(message.id),
      { state: 'person', at, reason: 'interrupted' },
      due,
    );
  }
  await tools.mailbox.send(draft.id);
  return markSent(tools, message.id, due);
}

async function markSent({ mailbox, now }: AcknowledgeTools, id: string, due: CivilDate): Promise<AcknowledgeOutcome> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const message = await mailbox.message(id);
    const at = now().toISOString();
    const record = withHistory(
      { ...(message.record ?? emptyRecord), acknowledgement: { state: 'sent', at, due } },
      { at, by: BY, what: 'acknowledged' },
    );
    if ((await mailbox.writeTriage(message, { record })) === 'written') return 'sent';
  }
  return 'busy';
}

async function writeDown(
  { mailbox, now }: AcknowledgeTools,
  message: MailMessage,
  state: AcknowledgementState,
  due: CivilDate | null,
): Promise<AcknowledgeOutcome> {
  const outcome = await mailbox.writeTriage(message, registered(message, state, due, now()));
  if (outcome === 'conflict') return 'busy';
  return state.state === 'person' ? 'person' : 'refused';
}

function heldBack(decision: Decision, settings: ClusterSettings, now: Date): AcknowledgementState {
  const at = now.toISOString();
  if (decision.acknowledge === 'person') return { state: 'person', at, reason: decision.reason ?? 'headers' };
  return { state: 'refused', at, reason: decision.reason ?? (settings.acknowledge ? 'A03' : 'stopped') };
}

function registered(
  message: MailMessage,
  acknowledgement: AcknowledgementState,
  due: CivilDate | null,
  now: Date,
): { readonly record: TriageRecord; readonly due?: CivilDate } {
  const before = message.record ?? emptyRecord;
  if (due === null) return { record: { ...before, acknowledgement } };
  const isNew = before.due === null;
  const record = { ...before, acknowledgement, due };
  return {
    due,
    record: isNew ? withHistory(record, { at: now.toISOString(), by: BY, what: 'registered' }) : record,
  };
}

/**
 * What the other messages of the conversation say, oldest first; what was done stays behind. A question that was claimed before it was
 * acknowledged still gets its day, so its own owner does not count.
 */
function conversationWithout(message: MailMessage, all: readonly MailMessage[]): Conversation {
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

function reply(
  messageId: string,
  to: NonNullable<MailMessage['from']>,
  text: { readonly subject: string; readonly body: string },
): NewReply {
  const paragraphs = text.body.split('\n\n').map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`);
  return {
    to,
    subject: text.subject,
    body: { format: 'html', content: paragraphs.join('\n') },
    headers: [
      ['X-Auto-Response-Suppress', 'All'],
      [ACKNOWLEDGEMENT_HEADER, '1'],
    ],
    marker: markerOf(messageId),
  };
}

function markerOf(messageId: string): string {
  return `acknowledgement ${messageId}`;
}
