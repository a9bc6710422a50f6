import type { CivilDate } from '../domain/deadlines/civil-date';
import type { MailAddress } from '../domain/mail/address';
import { decide, type Actor } from '../domain/ownership/action';
import { act, type ActionOutcome, type ActTools } from './act';
import { MailboxError } from './error';
import { keepDeadline, type DeadlineTools } from './keep-deadline';
import { letterBody } from './letter';

/** The mail that tells the entrepreneur by which day the answer comes now. `body` is plain text. */
export interface NewDayMail {
  readonly to: MailAddress;
  readonly subject: string;
  readonly body: string;
  readonly day: CivilDate;
  /** Why it takes longer; may be empty. */
  readonly why: string;
}

/**
 * Tells the entrepreneur a new day, and then keeps it on the question. Once, also when several do it at the same time; what a crash left between sending
 * and writing is written the next time, without a second mail. `busy`: a colleague is telling it at this moment.
 *
 * @throws MailboxError when the mailbox cannot be reached
 */
export async function tellNewDay(
  tools: ActTools & DeadlineTools,
  messageId: string,
  mail: NewDayMail,
  actor: Actor,
): Promise<ActionOutcome> {
  const { mailbox, now, newNonce } = tools;
  const [lock] = await mailbox.lock([`new day ${messageId}`], now());
  if (lock instanceof MailboxError) throw lock;
  const message = await mailbox.message(messageId);
  if (lock === null || lock === undefined) return { kind: 'busy', message };
  try {
    const action = { kind: 'postpone', day: mail.day, why: mail.why } as const;
    const decision = decide(message, action, actor, now(), newNonce());
    if (decision.kind === 'write') await sendOnce(tools, messageId, mail);
    const outcome = decision.kind === 'write' ? await act(tools, messageId, action, actor) : { ...decision, message };
    await keepDeadline(tools, outcome.message);
    return { ...outcome, message: await mailbox.message(messageId) };
  } finally {
    await mailbox.unlock([lock]);
  }
}

async function sendOnce({ mailbox }: ActTools, id: string, { to, subject, body, day }: NewDayMail): Promise<void> {
  const marker = `new day ${id} ${day}`;
  const found = await mailbox.findReplies(marker);
  if (found.some(({ isDraft }) => !isDraft)) return;
  // What an earlier attempt left may say something else than what the person read just now.
  for (const draft of found) await mailbox.discard(draft.id);
  await mailbox.send(await mailbox.createReply(id, { to, subject, body: letterBody(body), headers: [], marker }));
}
