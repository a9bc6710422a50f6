import type { ClusterSettings } from '../domain/settings/settings';
import type { MailMessage } from '../domain/mail/message';
import { emptyRecord, type AcknowledgementState } from '../domain/ownership/record';
import { judge } from './acknowledge';
import { lookBack } from './acknowledge-record';
import type { ClusterMailbox } from './port';

/** What would have been decided on one mail. */
export interface DryDecision {
  readonly message: MailMessage;
  readonly acknowledge: boolean | 'person';
  /** Id of the rule that keeps it back; null when none does, and `headers` when nobody can tell. */
  readonly reason: string | null;
}

const WEEK_MS = 7 * 86_400_000;
const AT_ONCE = 50;
/** More says nothing new, and a full mailbox stays answerable meanwhile. */
const MOST = 500;

/**
 * What would have been acknowledged over the last week with these settings, newest first: each mail is judged as at the moment that it came in, as if
 * acknowledgements were sent. Nothing is written or sent. One request for each mail.
 *
 * @throws MailboxError when the mailbox cannot be reached
 */
export async function dryRun(
  mailbox: ClusterMailbox,
  settings: ClusterSettings,
  now: Date,
): Promise<readonly DryDecision[]> {
  const told = new Map<string, AcknowledgementState>();
  const decisions: DryDecision[] = [];
  // Oldest first: what one mail would have got counts for the next.
  for (const message of (await lastWeek(mailbox, now)).reverse()) {
    decisions.push(await judged(mailbox, settings, message, told));
  }
  return decisions.reverse();
}

async function lastWeek(mailbox: ClusterMailbox, now: Date): Promise<MailMessage[]> {
  const since = new Date(now.getTime() - WEEK_MS).toISOString();
  const found: MailMessage[] = [];
  let page: string | null = null;
  do {
    const { messages, next } = await mailbox.inbox({ top: AT_ONCE, ...(page !== null && { page }) });
    const recent = messages.filter(({ receivedAt }) => receivedAt >= since);
    found.push(...recent.filter(({ isDraft }) => !isDraft));
    page = recent.length === messages.length && found.length < MOST ? next : null;
  } while (page !== null);
  return found;
}

async function judged(
  mailbox: ClusterMailbox,
  settings: ClusterSettings,
  message: MailMessage,
  told: Map<string, AcknowledgementState>,
): Promise<DryDecision> {
  const at = new Date(message.receivedAt);
  const question = await mailbox.incoming(message, lookBack(at));
  /** The mails from before this one, with what they would have got. */
  const before = (mails: readonly MailMessage[]): readonly MailMessage[] =>
    mails
      .filter(({ id, receivedAt }) => id !== message.id && (told.has(id) || receivedAt < message.receivedAt))
      .map((mail) => {
        const acknowledgement = told.get(mail.id);
        return acknowledgement ? { ...mail, record: { ...(mail.record ?? emptyRecord), acknowledgement } } : mail;
      });
  const { conversation, ofSender } = question;
  // What left in the hour before this moment is not known any more, so the limit for it is left out.
  const then = { ...question, conversation: before(conversation), ofSender: before(ofSender), repliesSent: 0 };
  const decision = judge({ settings: { ...settings, acknowledge: true }, now: () => at }, then);
  const { acknowledge, reason, due } = decision;
  if (acknowledge === true && due !== null) told.set(message.id, { state: 'sent', at: message.receivedAt, due });
  return { message, acknowledge, reason: acknowledge === true ? null : (reason ?? 'headers') };
}
