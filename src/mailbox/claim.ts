import { decideClaim, settleClaim, type Claimant } from '../domain/ownership/claim';
import type { Ownership } from '../domain/ownership/record';
import type { MailMessage } from '../domain/mail/message';
import type { ClusterMailbox } from './port';

export type ClaimOutcome =
  | { readonly kind: 'claimed' | 'alreadyYours'; readonly message: MailMessage }
  /** Somebody else was first. */
  | { readonly kind: 'taken'; readonly owner: Ownership; readonly message: MailMessage }
  /** `busy`: so many others write to this message that the claim did not get through. `unreadable`: a newer version wrote on it. */
  | { readonly kind: 'busy' | 'unreadable'; readonly message: MailMessage };

/** Each round is lost to another writer who got through, so with thirty people a claim settles long before this. */
const MOST_ROUNDS = 6;

/**
 * Claims a question: read, refuse if owned, write owner and nonce on the version that was read, read back. A conflict is read and
 * decided again. Costs three requests when nobody is in the way.
 *
 * @throws MailboxError when the mailbox cannot be reached
 */
export async function claim(
  mailbox: ClusterMailbox,
  messageId: string,
  claimant: Claimant,
  now: () => Date,
  newNonce: () => string,
): Promise<ClaimOutcome> {
  let message = await mailbox.message(messageId);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const nonce = newNonce();
    const decision = decideClaim(message, claimant, now(), nonce);
    if (decision.kind === 'alreadyYours' || decision.kind === 'unreadable') return { kind: decision.kind, message };
    if (decision.kind === 'taken') return { kind: 'taken', owner: decision.owner, message };

    const outcome = await mailbox.writeTriage(message, decision.change);
    message = await mailbox.message(messageId);
    const settled = settleClaim(message, nonce);
    if (settled.won) return { kind: 'claimed', message };
    if (outcome === 'written' && settled.owner !== null) return { kind: 'taken', owner: settled.owner, message };
  }
  return { kind: 'busy', message };
}
