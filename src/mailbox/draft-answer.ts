import type { MailAddress } from '../domain/mail/address';
import type { MailBody, MailMessage } from '../domain/mail/message';
import { answerBody } from '../domain/reply/chain/asker-quote';
import type { ChainContext } from '../domain/reply/chain/chain';
import { readSubject } from '../domain/reply/subject';
import type { ClusterMailbox } from './port';

/**
 * The draft with which a forwarded question is answered: to whoever asks it, in the conversation, with only their own mail below. Made in one write, so
 * that there never is one that quotes colleagues, and found again by its marker, so that there never are two. Returns its id.
 *
 * @param body of the forwarded message
 * @throws MailboxError when the mailbox cannot be reached
 */
export async function draftAnswer(
  mailbox: ClusterMailbox,
  { id, subject }: Pick<MailMessage, 'id' | 'subject'>,
  body: MailBody,
  asker: MailAddress,
  around: Omit<ChainContext, 'entrepreneurs'>,
): Promise<string> {
  const marker = `answer ${id}`;
  const [found] = (await mailbox.findReplies(marker)).filter(({ isDraft }) => isDraft);
  if (found) return found.id;
  return mailbox.createReply(id, {
    to: asker,
    subject: readSubject(`RE: ${subject}`).clean,
    body: answerBody(body, asker, around),
    headers: [],
    marker,
  });
}
