import { changeKeyOf, etagOf } from '../store/ids';
import type { StoredMessage } from '../store/message';
import { attachmentResource } from './attachment-resource';
import { noSuchProperty } from './failure';
import { bodyResource, recipient, recipientOrNull } from './mail-parts';
import { extensionResource, isNamed } from './extension-resource';
import { askedFor } from './extended-properties';
import type { Expansion } from './expansion';
import { preferences, type MailboxCall } from './request';
import { uniquePart } from './unique-body';

/** Every property of microsoft.graph.message that an answer can hold, by name. `full` ones are read only when asked for. */
const PROPERTIES: Record<string, (message: StoredMessage, call: MailboxCall) => unknown> = {
  createdDateTime: (message) => message.createdAt,
  lastModifiedDateTime: (message) => message.modifiedAt,
  changeKey: (message) => changeKeyOf(message.sequence),
  categories: (message) => message.categories,
  receivedDateTime: (message) => message.receivedAt,
  sentDateTime: (message) => message.sentAt,
  hasAttachments: (message) => message.hasAttachments,
  internetMessageId: (message) => message.internetMessageId,
  subject: (message) => message.subject,
  bodyPreview: (message) => message.preview,
  importance: (message) => message.importance,
  parentFolderId: (message, { services }) => services.store.folders.ofRow(message.folder).id,
  conversationId: (message) => message.conversationId,
  conversationIndex: (message) => conversationIndex(message),
  isDeliveryReceiptRequested: (message) =>
    message.isDraft || message.wantsDeliveryReceipt ? message.wantsDeliveryReceipt : null,
  isReadReceiptRequested: (message) => message.wantsReadReceipt,
  isRead: (message) => message.isRead,
  isDraft: (message) => message.isDraft,
  webLink: (message) =>
    `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(message.mutableId)}&viewmodel=ReadMessageItem`,
  inferenceClassification: (message) => message.inference,
  body: (message, call) => bodyResource(call.services.store.messages.body(message), call),
  sender: (message) => recipientOrNull(message.sender ?? message.from),
  from: (message) => recipientOrNull(message.from),
  toRecipients: (message) => message.to.map(recipient),
  ccRecipients: (message) => message.cc.map(recipient),
  bccRecipients: (message) => message.bcc.map(recipient),
  replyTo: (message) => message.replyTo.map(recipient),
  flag: (message) => message.flag,
};

/** Answered only when $select names them. */
const ON_REQUEST: typeof PROPERTIES = {
  internetMessageHeaders: (message, { services }) =>
    services.store.messages.headers(message).map(([name, value]) => ({ name, value })),
  uniqueBody: (message, call) => bodyResource(uniquePart(call.services.store.messages.body(message)), call),
};

export function isMessageProperty(name: string): boolean {
  return name === 'id' || name in PROPERTIES || name in ON_REQUEST;
}

/** The message as Graph gives it. `select` null means everything that Graph gives unasked. */
export function messageResource(
  message: StoredMessage,
  call: MailboxCall,
  select: readonly string[] | null,
  expand: Expansion,
): Record<string, unknown> {
  const resource: Record<string, unknown> = {
    '@odata.etag': etagOf(message.sequence),
    id: preferences(call.request).get('idtype') === 'ImmutableId' ? message.immutableId : message.mutableId,
  };
  for (const name of select ?? Object.keys(PROPERTIES)) {
    if (name === 'id') continue;
    const property = PROPERTIES[name] ?? ON_REQUEST[name];
    if (property === undefined) throw noSuchProperty(name);
    const value = property(message, call);
    // Graph leaves headers out altogether where it has none, as with a draft.
    if (name === 'internetMessageHeaders' && Array.isArray(value) && value.length === 0) continue;
    // Nor does it give a sender where nobody is named.
    if (value === undefined) continue;
    resource[name] = value;
  }
  Object.assign(
    resource,
    askedFor(expand, () => call.services.store.messages.properties(message)),
  );
  const { extensions } = expand;
  if (extensions.length > 0) {
    const all = call.services.store.extensions.list(message);
    const wanted = extensions === 'all' ? all : all.filter((each) => extensions.some((name) => isNamed(each, name)));
    if (wanted.length > 0) resource['extensions'] = wanted.map(extensionResource);
  }
  if (expand.collections.has('attachments')) {
    resource['attachments'] = call.services.store.messages
      .attachments(message)
      .map((each) => attachmentResource(each, message, call));
  }
  return resource;
}

/** 22 bytes for the first message of a conversation and 5 more for each one after it, as Outlook counts. */
function conversationIndex(message: StoredMessage): string {
  const bytes = Buffer.alloc(22 + 5 * message.references.length);
  bytes[0] = 1;
  bytes.write(message.conversationId.slice(8, 24), 6, 'latin1');
  return bytes.toString('base64');
}
