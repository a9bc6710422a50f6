import { sameAddress } from '../mail/address';
import type { MailMessage } from '../mail/message';

/** Whether a message stands for the question of its conversation rather than the other: the owned one, else the older one. */
export function comesBefore(message: MailMessage, other: MailMessage): boolean {
  const [isOwned, isOtherOwned] = [message, other].map(({ record }) => record !== null && record.owner !== null);
  return isOwned === isOtherOwned ? message.receivedAt < other.receivedAt : isOwned === true;
}

/** Which message of a conversation carries the record of its question. Null when all that is there is the cluster's own mail. */
export function questionOf(conversation: readonly MailMessage[], ownAddresses: readonly string[]): MailMessage | null {
  return conversation
    .filter(({ isDraft, from }) => !isDraft && !ownAddresses.some((own) => sameAddress(own, from?.address ?? '')))
    .reduce<MailMessage | null>((first, one) => (first === null || comesBefore(one, first) ? one : first), null);
}
