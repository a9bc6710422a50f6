import { parseMail } from '../mail/parse';
import type { StoredAttachment, StoredMessage } from '../store/message';
import { badRequest, noSuchProperty } from './failure';
import { bodyResource, recipient } from './mail-parts';
import type { MailboxCall } from './request';

/** What to tell of an attachment. */
export interface AttachmentQuery {
  /** Null for everything. */
  readonly select: readonly string[] | null;
  /** Whether an attached mail is told as a message as well. */
  readonly item: boolean;
}

const ALWAYS = ['@odata.type', '@odata.mediaContentType', 'id'];
const SELECTABLE = [
  'id',
  'lastModifiedDateTime',
  'name',
  'contentType',
  'size',
  'isInline',
  'contentId',
  'contentLocation',
  'contentBytes',
];

/** Reads the query options of a call for attachments. */
export function attachmentQuery(query: URLSearchParams): AttachmentQuery {
  const select = query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim().replace(/^microsoft\.graph\.fileattachment\//i, ''));
  const unknown = select?.find((name) => !SELECTABLE.includes(name));
  if (unknown !== undefined) throw noSuchProperty(unknown, 'attachment');
  const expand = query.get('$expand');
  if (expand !== null && !/^microsoft\.graph\.itemattachment\/item$/i.test(expand.trim())) {
    throw badRequest('BadRequest', `Parsing OData Select and Expand failed: '${expand}'.`);
  }
  return { select: select ?? null, item: expand !== null };
}

/** The attachment as Graph gives it, with the mail in it when that was asked for. */
export async function queriedAttachment(
  attachment: StoredAttachment,
  message: StoredMessage,
  call: MailboxCall,
  { select, item }: AttachmentQuery,
): Promise<Record<string, unknown>> {
  const whole = attachmentResource(attachment, message, call);
  const chosen =
    select === null
      ? whole
      : Object.fromEntries(Object.entries(whole).filter(([name]) => ALWAYS.includes(name) || select.includes(name)));
  return item && isItem(attachment, call)
    ? { ...chosen, item: await attachedMessage(attachment, message, call) }
    : chosen;
}

/** The attachment as Graph gives it unasked. */
export function attachmentResource(
  attachment: StoredAttachment,
  message: StoredMessage,
  call: MailboxCall,
): Record<string, unknown> {
  return isItem(attachment, call) ? itemResource(attachment, message) : fileResource(attachment, message);
}

/** An attached mail is an item, whose bytes only `$value` gives. The practice Outlook, which does not live on Graph, gets a file. */
function isItem({ contentType }: StoredAttachment, { request }: MailboxCall): boolean {
  return contentType === 'message/rfc822' && !request.isOutlook;
}

function fileResource(attachment: StoredAttachment, message: StoredMessage): Record<string, unknown> {
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    '@odata.mediaContentType': attachment.contentType,
    id: attachment.id,
    lastModifiedDateTime: message.modifiedAt,
    name: attachment.name,
    contentType: attachment.contentType,
    size: attachment.size,
    isInline: attachment.isInline,
    contentId: attachment.contentId,
    contentLocation: null,
    contentBytes: Buffer.from(attachment.content).toString('base64'),
  };
}

function itemResource(attachment: StoredAttachment, message: StoredMessage): Record<string, unknown> {
  return {
    '@odata.type': '#microsoft.graph.itemAttachment',
    id: attachment.id,
    lastModifiedDateTime: message.modifiedAt,
    name: attachment.name.replace(/\.eml$/i, ''),
    contentType: null,
    size: attachment.size,
    isInline: attachment.isInline,
  };
}

/** The mail in an attachment. It lies in no folder and has no id of its own. */
async function attachedMessage(
  attachment: StoredAttachment,
  message: StoredMessage,
  call: MailboxCall,
): Promise<Record<string, unknown>> {
  const at = new Date(message.receivedAt);
  const { content, attachments } = await parseMail(attachment.content, { at, postmaster: call.mailbox.address });
  return {
    '@odata.type': '#microsoft.graph.message',
    id: '',
    createdDateTime: message.createdAt,
    lastModifiedDateTime: message.modifiedAt,
    receivedDateTime: content.sentAt,
    sentDateTime: content.sentAt,
    hasAttachments: attachments.some(({ isInline }) => !isInline),
    internetMessageId: content.internetMessageId,
    subject: content.subject,
    importance: content.importance,
    isRead: content.isRead,
    isDraft: content.isDraft,
    body: bodyResource(content.body, call),
    ...(content.from === null
      ? {}
      : { sender: recipient(content.sender ?? content.from), from: recipient(content.from) }),
    toRecipients: content.to.map(recipient),
    ccRecipients: content.cc.map(recipient),
  };
}
