import { isWithinDomains, type MailAddress } from '../mail/address';
import type { MailMessage } from '../mail/message';
import type { AcknowledgementSettings } from './rules';
import { isOurs } from './rules/addressee';
import { isListAddress, isUnattended, isUsableAddress } from './sender';

/** The rule by which the conversation has its acknowledgement already, or somebody who answers. */
const IN_GOOD_HANDS = 'A23';

/**
 * To whom a person may have the acknowledgement sent that did not go out by itself: whoever asks, as a colleague confirmed it, or else the sender.
 * Null when there is none to send (it was sent, or is being sent), when the mailbox sends none at all, and when no person outside would read it: looking at
 * a mail does not make a reader of a noreply address or an entrepreneur of a colleague. Mailbox rules A03, A14-A17, A23, R5.
 */
export function receiverByHand(
  { record, from, hasUnreadableRecord }: Pick<MailMessage, 'record' | 'from' | 'hasUnreadableRecord'>,
  settings: AcknowledgementSettings,
): MailAddress | null {
  const state = record === null ? null : record.acknowledgement;
  const asker = record === null ? null : record.asker;
  if (hasUnreadableRecord || settings.acknowledge === false) return null;
  if (state === null ? asker === null : state.state === 'sent' || state.state === 'pending') return null;
  if (state !== null && 'reason' in state && state.reason === IN_GOOD_HANDS) return null;
  const to = asker ?? from;
  if (to === null || !isUsableAddress(to.address) || isUnattended(to.address) || isListAddress(to.address)) return null;
  return isOurs(to.address, settings) || isWithinDomains(to.address, settings.internalDomains) ? null : to;
}
