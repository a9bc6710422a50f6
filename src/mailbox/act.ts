import type { MailMessage } from '../domain/mail/message';
import { decide, stands, type Action, type Actor, type Refusal, type Undoing } from '../domain/ownership/action';
import type { ClusterMailbox } from './port';

export type ActionOutcome =
  /** Carried out, and how to take it back. */
  | { readonly kind: 'done'; readonly undoing: Undoing; readonly message: MailMessage }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly message: MailMessage }
  /** So many others write to this message that the action did not get through. Nothing of it was written. */
  | { readonly kind: 'busy'; readonly message: MailMessage };

/** Each round is lost to another writer who got through, so with thirty people an action settles long before this. */
const MOST_ROUNDS = 6;

/**
 * Carries out an action on a question: read, decide, write on the version that was read, read back. A conflict is read and decided
 * again, so a claim that came second is refused with the name of the owner. Costs three requests when nobody is in the way.
 *
 * @throws MailboxError when the mailbox cannot be reached
 */
export async function act(
  mailbox: ClusterMailbox,
  messageId: string,
  action: Action,
  actor: Actor,
  now: () => Date,
  newNonce: () => string,
): Promise<ActionOutcome> {
  let message = await mailbox.message(messageId);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const decision = decide(message, action, actor, now(), newNonce());
    if (decision.kind === 'refused') return { kind: 'refused', refusal: decision.refusal, message };
    await mailbox.writeTriage(message, decision.change);
    message = await mailbox.message(messageId);
    if (stands(message.record, decision.change.record)) return { kind: 'done', undoing: decision.undoing, message };
  }
  return { kind: 'busy', message };
}
