import { reminderOf } from '../domain/deadlines/at-risk';
import { reminderText } from '../domain/deadlines/reminder-text';
import type { MailMessage } from '../domain/mail/message';
import { openWork } from '../domain/overview/work';
import { onDutchClock } from '../domain/deadlines/dutch-time';
import { withHistory } from '../domain/ownership/record';
import type { ClusterSettings } from '../domain/settings/settings';
import { BY_ITSELF } from './acknowledge-record';
import { letterBody } from './letter';
import type { ClusterMailbox } from './port';

const DAY_MS = 86_400_000;
/** A question without a flag that came in longer ago is no open question any more. */
const RECENT_DAYS = 60;

/**
 * Reminds the owner and the backup of each question of which the day comes near, once for each day and in office hours only. It is written down first: with
 * several workers one of them sends, and after a crash nobody is reminded twice. Returns how many were sent.
 *
 * @throws MailboxError when the mailbox cannot be reached
 */
export async function remind(mailbox: ClusterMailbox, settings: ClusterSettings, now: () => Date): Promise<number> {
  const at = now();
  const messages = await mailbox.work(new Date(at.getTime() - RECENT_DAYS * DAY_MS));
  let sent = 0;
  for (const { message } of openWork(messages, settings, onDutchClock(at).date)) {
    if (await remindOf(mailbox, message, settings, at)) sent += 1;
  }
  return sent;
}

async function remindOf(
  mailbox: ClusterMailbox,
  message: MailMessage,
  settings: ClusterSettings,
  now: Date,
): Promise<boolean> {
  const { record } = message;
  const reminder = record && reminderOf(record, settings, now);
  if (!record || !reminder || reminder.to.length === 0) return false;
  const { day, to } = reminder;
  const entry = { at: now.toISOString(), by: BY_ITSELF, what: 'reminded', day } as const;
  const written = await mailbox.writeTriage(message, { record: withHistory({ ...record, reminded: day }, entry) });
  if (written === 'conflict') return false;
  const asker = record.asker ?? message.from;
  const { subject, body } = reminderText({
    ...{ subject: message.subject, day, owner: record.owner?.name ?? null },
    from: asker?.name || (asker?.address ?? ''),
  });
  for (const { id, name, address } of to) {
    const draft = await mailbox.createMail({
      to: { name, address },
      subject,
      body: letterBody(body),
      headers: [['X-Auto-Response-Suppress', 'All']],
      isAutomatic: true,
      marker: `reminder ${message.id} ${day} ${id}`,
    });
    await mailbox.send(draft);
  }
  return true;
}
