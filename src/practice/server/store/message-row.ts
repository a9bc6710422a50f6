import type { MailAddress } from '../../../domain/mail/address';
import type { Importance, MessageContent, StoredFlag, StoredMessage } from './message';
import type { SqlValue } from './database';
import { previewOf } from './preview';

/** A row of the table `message`, as SQLite gives it. */
export interface MessageRow {
  readonly id: number;
  readonly immutable_id: string;
  readonly mutable_id: string;
  readonly mailbox: number;
  readonly folder: number;
  readonly sequence: number;
  readonly filed_at: number;
  readonly created_at: string;
  readonly modified_at: string;
  readonly received_at: string;
  readonly sent_at: string;
  readonly internet_message_id: string;
  readonly in_reply_to: string | null;
  readonly reference_ids: string;
  readonly conversation_id: string;
  readonly subject: string;
  readonly from_name: string;
  readonly from_address: string;
  readonly sender: string | null;
  readonly to_recipients: string;
  readonly cc_recipients: string;
  readonly bcc_recipients: string;
  readonly reply_to: string;
  readonly preview: string;
  readonly is_read: number;
  readonly is_draft: number;
  readonly has_attachments: number;
  readonly importance: string;
  readonly inference: string;
  readonly wants_delivery_receipt: number;
  readonly wants_read_receipt: number;
  readonly flag: string;
  readonly categories: string;
}

export function messageOf(row: MessageRow): StoredMessage {
  return {
    row: row.id,
    immutableId: row.immutable_id,
    mutableId: row.mutable_id,
    mailbox: row.mailbox,
    folder: row.folder,
    sequence: row.sequence,
    filedAt: row.filed_at,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    receivedAt: row.received_at,
    sentAt: row.sent_at,
    internetMessageId: row.internet_message_id,
    inReplyTo: row.in_reply_to,
    references: JSON.parse(row.reference_ids) as string[],
    conversationId: row.conversation_id,
    subject: row.subject,
    from: row.from_address === '' ? null : { name: row.from_name, address: row.from_address },
    sender: row.sender === null ? null : (JSON.parse(row.sender) as MailAddress),
    to: JSON.parse(row.to_recipients) as MailAddress[],
    cc: JSON.parse(row.cc_recipients) as MailAddress[],
    bcc: JSON.parse(row.bcc_recipients) as MailAddress[],
    replyTo: JSON.parse(row.reply_to) as MailAddress[],
    preview: row.preview,
    isRead: row.is_read === 1,
    isDraft: row.is_draft === 1,
    hasAttachments: row.has_attachments === 1,
    importance: row.importance as Importance,
    inference: row.inference as StoredMessage['inference'],
    wantsDeliveryReceipt: row.wants_delivery_receipt === 1,
    wantsReadReceipt: row.wants_read_receipt === 1,
    flag: JSON.parse(row.flag) as StoredFlag,
    categories: JSON.parse(row.categories) as string[],
  };
}

/** The columns that hold a part of the content; `body` gives the preview as well. Headers have a table of their own. */
export function columnsOf(content: Partial<MessageContent>): Record<string, SqlValue> {
  const columns: Record<string, SqlValue> = {};
  const set = (column: string, value: SqlValue | undefined): void => {
    if (value !== undefined) columns[column] = value;
  };
  const json = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value));
  set('received_at', content.receivedAt);
  set('sent_at', content.sentAt);
  set('internet_message_id', content.internetMessageId);
  set('in_reply_to', content.inReplyTo);
  set('reference_ids', json(content.references));
  set('subject', content.subject);
  if (content.from !== undefined) {
    set('from_name', content.from?.name ?? '');
    set('from_address', content.from?.address ?? '');
  }
  if (content.sender !== undefined) set('sender', content.sender === null ? null : JSON.stringify(content.sender));
  set('to_recipients', json(content.to));
  set('cc_recipients', json(content.cc));
  set('bcc_recipients', json(content.bcc));
  set('reply_to', json(content.replyTo));
  if (content.body !== undefined) set('preview', previewOf(content.body));
  set('is_read', flagColumn(content.isRead));
  set('is_draft', flagColumn(content.isDraft));
  set('importance', content.importance);
  set('inference', content.inference);
  set('wants_delivery_receipt', flagColumn(content.wantsDeliveryReceipt));
  set('wants_read_receipt', flagColumn(content.wantsReadReceipt));
  set('flag_status', content.flag?.flagStatus);
  set('flag', json(content.flag));
  set('categories', json(content.categories));
  return columns;
}

function flagColumn(value: boolean | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}
