import type { MailAddress } from '../../domain/mail/address';
import type { MailBody, MailMessage } from '../../domain/mail/message';
import { findAsker, type ForwardedQuestion } from '../../domain/reply/chain/asker';
import { draftAnswer } from '../../mailbox/draft-answer';
import type { Cluster } from '../cluster';

/** Who seems to ask what a colleague forwarded; null when the mail is no forwarded question. */
export function forwardedQuestion(
  message: MailMessage,
  body: MailBody,
  { settings }: Cluster,
): ForwardedQuestion | null {
  return findAsker(message, body, settings);
}

/** Makes or finds the answer to whoever asks. Returns the id by which Outlook opens it. @throws MailboxError */
export async function answerTo(
  asker: MailAddress,
  message: MailMessage,
  body: MailBody,
  { mailbox, settings, person }: Cluster,
): Promise<string> {
  const { internalDomains, partnerDomains, cards } = settings;
  const around = { internalDomains, partnerDomains, me: person, colleagues: cards.map(({ name }) => name) };
  return mailbox.outlookId(await draftAnswer(mailbox, message, body, asker, around));
}
