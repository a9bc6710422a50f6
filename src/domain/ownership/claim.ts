import type { MailMessage } from '../mail/message';
import type { KnowledgeCard } from '../team/card';
import { emptyRecord, withHistory, type Ownership, type TriageRecord } from './record';

/** Somebody who claims a question: the name is also the name of their category. */
export type Claimant = Pick<KnowledgeCard, 'id' | 'name'>;

/** What has to be written to claim a question. */
export interface ClaimChange {
  readonly categories: readonly string[];
  readonly record: TriageRecord;
}

export type ClaimDecision =
  | { readonly kind: 'write'; readonly change: ClaimChange }
  | { readonly kind: 'alreadyYours' }
  | { readonly kind: 'taken'; readonly owner: Ownership }
  | { readonly kind: 'unreadable' };

/**
 * Whether this person may claim the question as it was read. A question that somebody owns is refused with the name of the owner. The
 * claimant's category comes beside the categories of others, which are theirs to keep.
 */
export function decideClaim(message: MailMessage, claimant: Claimant, now: Date, nonce: string): ClaimDecision {
  if (message.hasUnreadableRecord) return { kind: 'unreadable' };
  const record = message.record ?? emptyRecord;
  if (record.owner !== null) {
    return record.owner.id === claimant.id ? { kind: 'alreadyYours' } : { kind: 'taken', owner: record.owner };
  }
  const at = now.toISOString();
  return {
    kind: 'write',
    change: {
      categories: [...message.categories.filter((name) => name !== claimant.name), claimant.name],
      record: withHistory(
        { ...record, owner: { id: claimant.id, name: claimant.name, since: at, nonce } },
        { at, by: claimant.name, what: 'claimed' },
      ),
    },
  };
}

/**
 * Who won, read back after the write: the claim stands only if its own nonce stands there. With a mailbox that ignores versions, two
 * writes may both be accepted; then the one that is there counts for everybody.
 */
export function settleClaim(
  message: MailMessage,
  nonce: string,
): { readonly won: boolean; readonly owner: Ownership | null } {
  const owner = message.record?.owner ?? null;
  return { won: owner?.nonce === nonce, owner };
}

/** Whether what everybody sees (the category) is what Clusterpost keeps (the record): people change categories by hand. */
export type CategoryDifference =
  | { readonly kind: 'same' }
  /** The owner's category was taken off. */
  | { readonly kind: 'missing'; readonly owner: Ownership }
  /** Somebody's category was put on by hand, and the record knows of no owner. */
  | { readonly kind: 'byHand'; readonly names: readonly string[] };

/** Compares the categories on a message with its record. `names` are the names of everybody with a knowledge card. */
export function categoryDifference(message: MailMessage, names: readonly string[]): CategoryDifference {
  const owner = message.record?.owner ?? null;
  if (owner !== null) return message.categories.includes(owner.name) ? { kind: 'same' } : { kind: 'missing', owner };
  const byHand = message.categories.filter((category) => names.includes(category));
  return byHand.length === 0 ? { kind: 'same' } : { kind: 'byHand', names: byHand };
}
