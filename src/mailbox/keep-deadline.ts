import { withDeadline, type DeadlineSettings } from '../domain/deadlines/deadline';
import type { MailMessage } from '../domain/mail/message';
import { resumed } from '../domain/ownership/course';
import { withHistory } from '../domain/ownership/record';
import { BY_ITSELF } from './acknowledge-record';
import type { ClusterMailbox, WriteOutcome } from './port';

export interface DeadlineTools {
  readonly mailbox: ClusterMailbox;
  readonly settings: DeadlineSettings;
  readonly now: () => Date;
}

/**
 * Writes the day that holds now on a question, as its follow-up flag and in its record; writes nothing when nothing has changed that the day depends on.
 *
 * @throws MailboxError when the mailbox cannot be reached
 */
export async function keepDeadline(
  { mailbox, settings, now }: DeadlineTools,
  message: MailMessage,
): Promise<WriteOutcome | 'unchanged'> {
  if (message.record === null) return 'unchanged';
  const record = withDeadline(message.record, new Date(message.receivedAt), settings, now());
  if (record === null) return 'unchanged';
  return mailbox.writeTriage(message, { record, ...(record.due !== null && { due: record.due }) });
}

/**
 * The entrepreneur wrote: questions in this conversation that waited for it run again. A conflict is left to the next time that somebody looks at the
 * question.
 */
export async function resumeWaiting(
  tools: DeadlineTools,
  conversation: readonly MailMessage[],
  { id, receivedAt }: MailMessage,
): Promise<void> {
  for (const question of conversation) {
    const { record } = question;
    if (question.id === id || record === null || record.waits.every(({ until }) => until !== null)) continue;
    const at = tools.now().toISOString();
    const running = withHistory(resumed(record, receivedAt || at), { at, by: BY_ITSELF, what: 'resumed' });
    const dated = withDeadline(running, new Date(question.receivedAt), tools.settings, tools.now()) ?? running;
    await tools.mailbox.writeTriage(question, { record: dated, ...(dated.due !== null && { due: dated.due }) });
  }
}
