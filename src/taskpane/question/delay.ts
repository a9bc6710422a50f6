import { referenceOf } from '../../domain/acknowledgement/reference';
import { bareSubject } from '../../domain/acknowledgement/subject';
import { dayAtRisk, proposedDay } from '../../domain/deadlines/at-risk';
import type { CivilDate } from '../../domain/deadlines/civil-date';
import { interimNotice } from '../../domain/deadlines/interim-notice';
import { isWithinDomains, type MailAddress } from '../../domain/mail/address';
import { textOfBody } from '../../domain/mail/html';
import type { MailMessage } from '../../domain/mail/message';
import type { Cluster } from '../cluster';

/** A question of which the day will not be met, with what can be told about it. */
export interface Delay {
  readonly to: MailAddress;
  /** The day that is not met. */
  readonly due: CivilDate;
  readonly proposed: CivilDate;
  /** The mail, with this day and reason in it; plain text. */
  readonly write: (day: CivilDate, why: string) => { readonly subject: string; readonly body: string };
}

/**
 * What to tell the entrepreneur whose question runs late. `askerFirst`: a colleague forwarded it, and nobody said who asks; null when no day is at risk.
 *
 * @throws MailboxError when the mailbox cannot be reached
 */
export async function prepareDelay(
  { mailbox, settings, card }: Cluster,
  message: MailMessage,
  now: Date,
): Promise<Delay | 'askerFirst' | null> {
  const { id, record, subject, internetMessageId } = message;
  const due = record && dayAtRisk(record, settings.calendar, now);
  const to = record?.asker ?? message.from;
  if (record === null || due === null || to === null) return null;
  if (isWithinDomains(to.address, settings.internalDomains)) return 'askerFirst';
  const stamp = new Date(message.receivedAt);
  const receivedAt = Number.isNaN(stamp.getTime()) ? now : stamp;
  const question = {
    wasTold:
      record.acknowledgement?.state === 'sent' ||
      record.postponed.length > 0 ||
      record.promises.some(({ day }) => day === due),
    ...{ from: to, subject: bareSubject(subject), text: textOfBody(await mailbox.body(id)), receivedAt, due },
    reference: referenceOf(internetMessageId, receivedAt),
  };
  const from = { organisation: settings.organisation, mailbox: settings.mailbox, sender: card };
  return {
    ...{ to, due, proposed: proposedDay(record, settings, now) },
    write: (newDay, reason) => interimNotice({ ...question, newDay, reason }, from),
  };
}
