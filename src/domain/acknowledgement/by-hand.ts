import { isWithinDomains, type MailAddress } from '../mail/address';
import type { MailMessage } from '../mail/message';
import type { AcknowledgementSettings } from './rules';
import { isOurs } from './rules/addressee';
import type { AcknowledgementState } from '../ownership/record';
import { isListAddress, isUnattended, isUsableAddress } from './sender';

/** A sender that marked a question as pending and is not done after this long has stopped half-way. */
const LEFT_AFTER_MS = 5 * 60_000;

/** Whether somebody began to send an acknowledgement and stopped half-way. */
export function isLeftHalfWay(state: AcknowledgementState | null, now: Date): boolean {
  return state !== null && state.state === 'pending' && now.getTime() - Date.parse(state.at) >= LEFT_AFTER_MS;
}

/** The rule by which the conversation has its acknowledgement already, or somebody who answers. */
const IN_GOOD_HANDS = 'A23';

/**
 * To whom a person may have the acknowledgement sent that did not go out by itself: whoever asks, as a colleague confirmed it, or else the sender.
 * Null when there is none to send (it was sent, or is being sent and was not left half-way), when the mailbox sends none at all, and when no person outside would read it: looking at
 * a mail does not make a reader of a noreply address or an entrepreneur of a colleague. Mailbox rules A03, A14-A17, A23, R5.
 */
export function receiverByHand(
  { record, from, hasUnreadableRecord }: Pick<MailMessage, 'record' | 'from' | 'hasUnreadableRecord'>,
  settings: AcknowledgementSettings,
  now: Date,
): MailAddress | null {
  const state = record === null ? null : record.acknowledgement;
  const asker = record === null ? null : record.asker;
  if (hasUnreadableRecord || settings.acknowledge === false) return null;
  if (state === null ? asker === null : state.state === 'sent' || isBeingSent(state, now)) return null;
  if (state !== null && 'reason' in state && state.reason === IN_GOOD_HANDS) return null;
  const to = asker ?? from;
  if (to === null || !isUsableAddress(to.address) || isUnattended(to.address) || isListAddress(to.address)) return null;
  return isOurs(to.address, settings) || isWithinDomains(to.address, settings.internalDomains) ? null : to;
}

function isBeingSent(state: AcknowledgementState, now: Date): boolean {
  return state.state === 'pending' && !isLeftHalfWay(state, now);
}
