import type { MailMessage } from '../domain/mail/message';
import { askedIn } from '../domain/team/asked';
import type { WordReader } from '../domain/team/card-words';
import { noExperience, withHandled } from '../domain/team/experience';
import type { ClusterMailbox } from './port';

/** Colleagues may finish a question at the same moment; a count that gets lost changes no suggestion. */
const MOST_TRIES = 3;

/**
 * Counts who handled these questions, by the words in their subjects and in the beginnings of their texts, so that later suggestions know. A question counts
 * once, for its owner, when it is finished for the first time. Costs two or three requests, however many questions.
 *
 * @throws MailboxError when the mailbox cannot be reached
 */
export async function learnFrom(
  mailbox: Pick<ClusterMailbox, 'experience' | 'saveExperience'>,
  messages: readonly Pick<MailMessage, 'subject' | 'preview' | 'record'>[],
  words: WordReader,
): Promise<void> {
  const handled = messages.flatMap(({ subject, preview, record }) => {
    const times = record?.history.filter(({ what }) => what === 'finished').length;
    if (!record?.owner || record.finished === null || times !== 1) return [];
    return [{ id: record.owner.id, read: words.read(`${subject}\n${askedIn(preview).text}`) }];
  });
  if (handled.length === 0) return;
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const stored = await mailbox.experience();
    const before = stored?.experience ?? noExperience;
    const after = handled.reduce((so, { id, read }) => withHandled(so, read, id), before);
    if ((await mailbox.saveExperience(after, stored?.version ?? null)) === 'written') return;
  }
}
