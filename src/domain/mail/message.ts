import type { CivilDate } from '../deadlines/civil-date';
import type { TriageRecord } from '../ownership/record';
import type { MailAddress } from './address';

/** One line of a mail header: its name as written and its unfolded value. A name may occur more than once. */
export type Header = readonly [name: string, value: string];

/** A mail body as the mailbox holds it. */
export interface MailBody {
  readonly format: 'html' | 'text';
  readonly content: string;
}

/** What Clusterpost knows of one message in the cluster mailbox, without its body. */
export interface MailMessage {
  /** Immutable id: stays the same when the message is moved to another folder. */
  readonly id: string;
  /** Changes with every write to the message; handed back when writing, so that another writer is noticed. */
  readonly version: string;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly subject: string;
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  /** ISO 8601 instant in UTC. */
  readonly receivedAt: string;
  readonly preview: string;
  readonly isRead: boolean;
  readonly isDraft: boolean;
  readonly hasAttachments: boolean;
  /** Names of the Outlook categories on the message, ours and other people's. */
  readonly categories: readonly string[];
  readonly flag: 'notFlagged' | 'flagged' | 'complete';
  /** The day of the follow-up flag. */
  readonly due: CivilDate | null;
  /** What Clusterpost wrote about this question; null when it never did, or when `hasUnreadableRecord`. */
  readonly record: TriageRecord | null;
  /** Something is written that this version cannot read. It is then left alone: a newer version may have written it. */
  readonly hasUnreadableRecord: boolean;
}
