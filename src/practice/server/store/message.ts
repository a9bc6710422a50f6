import type { MailAddress } from '../../../domain/mail/address';
import type { Header, MailBody } from '../../../domain/mail/message';

/** Graph's followupFlag, kept as it was written. */
export interface StoredFlag {
  readonly flagStatus: 'notFlagged' | 'complete' | 'flagged';
  readonly startDateTime?: DateTimeTimeZone;
  readonly dueDateTime?: DateTimeTimeZone;
  readonly completedDateTime?: DateTimeTimeZone;
}

export interface DateTimeTimeZone {
  readonly dateTime: string;
  readonly timeZone: string;
}

export type Importance = 'low' | 'normal' | 'high';

/** What a message says, apart from the mailbox it lies in. Instants are ISO 8601 in UTC with whole seconds. */
export interface MessageContent {
  readonly receivedAt: string;
  readonly sentAt: string;
  readonly internetMessageId: string;
  readonly inReplyTo: string | null;
  /** Message ids of the messages before this one, oldest first. */
  readonly references: readonly string[];
  readonly subject: string;
  readonly from: MailAddress | null;
  /** Null when the sender is `from`. */
  readonly sender: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  readonly body: MailBody;
  readonly headers: readonly Header[];
  readonly isRead: boolean;
  readonly isDraft: boolean;
  readonly importance: Importance;
  /** Where Outlook puts it when somebody has a focused inbox. */
  readonly inference: 'focused' | 'other';
  readonly wantsDeliveryReceipt: boolean;
  readonly wantsReadReceipt: boolean;
  readonly flag: StoredFlag;
  readonly categories: readonly string[];
}

/** What a list shows of a message: everything but its body, headers, attachments and extended properties. */
export interface StoredMessage extends Omit<MessageContent, 'body' | 'headers'> {
  /** Row number, for the store itself. */
  readonly row: number;
  readonly mailbox: number;
  readonly folder: number;
  readonly immutableId: string;
  readonly mutableId: string;
  /** Number of the last write; grows over all mailboxes. */
  readonly sequence: number;
  /** Number of the write with which it came into its folder. */
  readonly filedAt: number;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly conversationId: string;
  readonly preview: string;
  readonly hasAttachments: boolean;
}

/** A place in the order of receipt. */
export type Position = Pick<StoredMessage, 'receivedAt' | 'row'>;

export interface NewAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly contentId: string | null;
  readonly isInline: boolean;
  readonly content: Uint8Array;
}

export interface StoredAttachment extends NewAttachment {
  readonly id: string;
  readonly size: number;
}

/** A message as it stands before anyone did anything with it. */
export const untouched = {
  sender: null,
  cc: [],
  bcc: [],
  replyTo: [],
  headers: [],
  inReplyTo: null,
  references: [],
  isRead: false,
  isDraft: false,
  importance: 'normal',
  inference: 'focused',
  wantsDeliveryReceipt: false,
  wantsReadReceipt: false,
  flag: { flagStatus: 'notFlagged' },
  categories: [],
} as const satisfies Partial<MessageContent>;

/** Whole seconds, as Exchange gives them. */
export function instant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
