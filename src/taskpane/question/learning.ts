import type { MailMessage } from '../../domain/mail/message';
import { createWordReader } from '../../language/matching/word-reader';
import { learnFrom } from '../../mailbox/learn';
import type { ClusterMailbox } from '../../mailbox/port';

/** Lets the cluster learn from questions that were just finished. */
export function learn(mailbox: ClusterMailbox, messages: readonly MailMessage[]): Promise<void> {
  return learnFrom(mailbox, messages, createWordReader());
}
