import type { MailAddress } from '../domain/mail/address';
import type { MailBody, MailMessage } from '../domain/mail/message';
import { answerBody } from '../domain/reply/chain/asker-quote';
import type { ChainContext } from '../domain/reply/chain/chain';
import { readSubject } from '../domain/reply/subject';
import type { ClusterMailbox, Picture } from './port';

/**
 * The draft with which a forwarded question is answered: to whoever asks it, in the conversation, with only their own mail below. Made in one write, so
 * that there never is one that quotes colleagues, and found again by its marker, so that there never are two. Of the pictures only those of the mail that
 * is quoted go along. Returns its id.
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
  // Of whom it goes to as well: when somebody says that another person asks, the draft to the first is not that one.
  const marker = `answer ${id} ${asker.address.toLowerCase()}`;
  const [found] = (await mailbox.findReplies(marker)).filter(({ isDraft }) => isDraft);
  if (found) return found.id;
  const answer = answerBody(body, asker, around);
  const draftId = await mailbox.createReply(id, {
    to: asker,
    subject: readSubject(`RE: ${subject}`).clean,
    body: answer,
    headers: [],
    marker,
  });
  // The mailbox carries all pictures of the forwarded mail along, also those that colleagues put in.
  for (const picture of await mailbox.pictures(draftId)) {
    if (!isShownIn(answer, picture)) await mailbox.removePicture(draftId, picture.id);
  }
  return draftId;
}

function isShownIn({ content }: MailBody, { contentId }: Picture): boolean {
  const wanted = contentId.replace(/^<|>$/g, '');
  return wanted !== '' && [wanted, encodeURIComponent(wanted)].some((one) => content.includes(`cid:${one}`));
}
