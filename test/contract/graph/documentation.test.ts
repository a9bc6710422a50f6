import { X509Certificate } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { CLUSTER, RunningPractice, type JsonBody } from '../../practice/server/running';
import { departuresFrom, type Shape } from './shape';

const TRIAGE = 'String {b8f1f3c2-6a52-4d0e-9f7e-2f0d6a4f5c11} Name ClusterpostTriage';
const MIME = Buffer.from('To: joke@debrug.example\r\nSubject: Terras\r\n\r\nDat kan.').toString('base64');
const TO = [{ emailAddress: { name: 'Joke Bakker', address: 'joke@debrug.example' } }];
const SEND = { message: { subject: 'Dag', body: { contentType: 'Text', content: 'Tot morgen.' }, toRecipients: TO } };
const FLAG = {
  flagStatus: 'flagged',
  startDateTime: { dateTime: '2026-11-25T09:00:00', timeZone: 'W. Europe Standard Time' },
  dueDateTime: { dateTime: '2026-11-26T17:00:00', timeZone: 'W. Europe Standard Time' },
};

const object = (properties: Readonly<Record<string, Shape>>): Shape => ({ object: properties });
const is = (value: string | number | boolean | null): Shape => ({ is: value });
const recipient = object({ emailAddress: object({ name: 'string', address: 'string' }) });
const body = object({ contentType: 'string', content: 'string' });
const listOf = (member: Shape): Shape => object({ '@odata.context': 'string', value: { some: member } });
const error = (code: string): Shape =>
  object({
    error: object({
      code: is(code),
      message: 'string',
      innerError: object({ date: 'string', 'request-id': 'string', 'client-request-id': 'string' }),
    }),
  });

const MESSAGE: Readonly<Record<string, Shape>> = {
  '@odata.etag': 'etag',
  id: 'string',
  createdDateTime: 'instant',
  lastModifiedDateTime: 'instant',
  changeKey: 'base64',
  categories: { any: 'string' },
  receivedDateTime: 'instant',
  sentDateTime: 'instant',
  hasAttachments: 'boolean',
  internetMessageId: 'string',
  subject: 'string',
  bodyPreview: 'string',
  importance: 'string',
  parentFolderId: 'string',
  conversationId: 'string',
  conversationIndex: 'base64',
  isDeliveryReceiptRequested: { orNull: 'boolean' },
  isReadReceiptRequested: 'boolean',
  isRead: 'boolean',
  isDraft: 'boolean',
  webLink: 'string',
  inferenceClassification: 'string',
  body,
  sender: recipient,
  from: recipient,
  toRecipients: { any: recipient },
  ccRecipients: { any: recipient },
  bccRecipients: { any: recipient },
  replyTo: { any: recipient },
  flag: object({ flagStatus: 'string' }),
};
const message = (more: Readonly<Record<string, Shape>> = {}): Shape =>
  object({ '@odata.context': 'string', ...MESSAGE, ...more });
const draft = message({ isDraft: is(true), isRead: is(true) });

const FOLDER: Readonly<Record<string, Shape>> = {
  id: 'string',
  displayName: 'string',
  parentFolderId: 'string',
  childFolderCount: 'number',
  unreadItemCount: 'number',
  totalItemCount: 'number',
  isHidden: 'boolean',
};
const folder = object({ '@odata.context': 'string', ...FOLDER });
const CATEGORY: Readonly<Record<string, Shape>> = { id: 'string', displayName: 'string', color: 'string' };
const category = object({ '@odata.context': 'string', ...CATEGORY });
const attachment = object({
  '@odata.type': is('#microsoft.graph.fileAttachment'),
  id: 'string',
  lastModifiedDateTime: 'instant',
  name: 'string',
  contentType: 'string',
  size: 'number',
  isInline: 'boolean',
  contentId: { orNull: 'string' },
  contentLocation: { orNull: 'string' },
  contentBytes: 'base64',
});
const SUBSCRIPTION: Readonly<Record<string, Shape>> = {
  id: 'string',
  resource: 'string',
  applicationId: 'string',
  changeType: 'string',
  clientState: { orNull: 'string' },
  notificationUrl: 'string',
  notificationQueryOptions: { orNull: 'string' },
  lifecycleNotificationUrl: { orNull: 'string' },
  expirationDateTime: 'instant',
  creatorId: 'string',
  includeResourceData: { orNull: 'boolean' },
  latestSupportedTlsVersion: 'string',
  encryptionCertificate: { orNull: 'string' },
  encryptionCertificateId: { orNull: 'string' },
  notificationUrlAppId: { orNull: 'string' },
};
const subscription = object({ '@odata.context': 'string', ...SUBSCRIPTION });

const EXTENSION_ID = 'microsoft.outlookservices.openTypeExtension.Example.Debrug.Verwijzing';
const EXTENSION = {
  '@odata.type': 'microsoft.graph.openTypeExtension',
  extensionName: 'Example.Debrug.Verwijzing',
  companyName: 'De Brug',
  dealValue: 10000,
  topPicks: ['terras', 'uithangbord'],
};
const extension = object({
  '@odata.context': 'string',
  '@odata.type': is('#microsoft.graph.openTypeExtension'),
  id: is(EXTENSION_ID),
  extensionName: is('Example.Debrug.Verwijzing'),
  companyName: 'string',
  dealValue: is(10000),
  topPicks: { some: 'string' },
});

/** One documented call. Ids in braces in the path and the body stand for things that the mailbox holds. */
interface Documented {
  /** On learn.microsoft.com. */
  readonly page: string;
  readonly call: readonly [method: string, path: string, body?: unknown, headers?: Record<string, string>];
  /** A program instead of a person. */
  readonly app?: true;
  readonly status: number;
  readonly answer?: Shape;
  readonly headers?: Readonly<Record<string, string>>;
}

const JSON_PART = { 'Content-Type': 'application/json' };
const PLAIN = { 'content-type': 'text/plain' };
const NOT_BASE64 = { status: 400, answer: error('ErrorMimeContentInvalidBase64String') };
const expandTriage = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${TRIAGE}')`);
const COLOURS = 'StringArray {66f5a359-4659-4830-9070-00049ec6ac6e} Name Palette';
const expandColours = encodeURIComponent(`multiValueExtendedProperties($filter=id eq '${COLOURS}')`);
const filterTriage = (operation: string): string =>
  encodeURIComponent(`singleValueExtendedProperties/Any(ep: ep/id eq '${TRIAGE}' and ${operation})`);

const DOCUMENTED: readonly Documented[] = [
  // Reading messages
  { page: 'graph/api/message-get', call: ['GET', '/me/messages/{own}'], status: 200, answer: message() },
  {
    page: 'graph/api/message-get',
    call: ['GET', '/me/messages/{own}?$select=internetMessageHeaders'],
    status: 200,
    answer: object({
      '@odata.context': 'string',
      '@odata.etag': 'etag',
      id: 'string',
      internetMessageHeaders: { some: object({ name: 'string', value: 'string' }) },
    }),
  },
  {
    page: 'graph/api/message-get',
    call: [
      'GET',
      '/me/messages/{own}?$select=subject,body,bodyPreview,uniqueBody',
      undefined,
      { prefer: 'outlook.body-content-type="text"' },
    ],
    status: 200,
    answer: object({
      subject: 'string',
      bodyPreview: 'string',
      body: object({ contentType: is('text'), content: 'string' }),
      uniqueBody: object({ contentType: is('text'), content: 'string' }),
    }),
    headers: { 'preference-applied': 'outlook.body-content-type="text"' },
  },
  {
    page: 'graph/api/message-get',
    call: ['GET', '/me/messages/{own}/$value'],
    status: 200,
    headers: { 'content-type': 'text/plain' },
  },
  {
    page: 'graph/api/user-list-messages',
    call: ['GET', '/me/messages?$select=sender,subject'],
    status: 200,
    answer: listOf(object({ '@odata.etag': 'etag', id: 'string', subject: 'string', sender: recipient })),
  },
  {
    page: 'graph/api/mailfolder-list-messages',
    call: ['GET', '/users/{cluster}/mailFolders/inbox/messages?$top=1'],
    status: 200,
    answer: object({ '@odata.context': 'string', '@odata.nextLink': 'string', value: { some: object(MESSAGE) } }),
  },
  {
    page: 'graph/query-parameters',
    call: ['GET', '/users/{cluster}/messages?$count=true&$top=1&$select=subject'],
    status: 200,
    answer: object({ '@odata.count': 'number', value: { some: object({ subject: 'string' }) } }),
  },
  {
    page: 'graph/search-query-parameter',
    call: ['GET', '/users/{cluster}/messages?$search="terras"&$select=subject'],
    status: 200,
    answer: listOf(object({ id: 'string', subject: 'string' })),
  },
  {
    page: 'graph/api/user-list-messages',
    call: ['GET', '/me/messages?$filter=isRead eq false&$orderby=receivedDateTime desc'],
    status: 400,
    answer: error('InefficientFilter'),
  },
  {
    page: 'graph/outlook-immutable-id',
    call: ['GET', '/users/{cluster}/messages/{question}', undefined, { prefer: 'IdType="ImmutableId"' }],
    status: 200,
    answer: message(),
    headers: { 'preference-applied': 'IdType="ImmutableId"' },
  },
  {
    page: 'graph/api/user-translateexchangeids',
    call: [
      'POST',
      '/me/translateExchangeIds',
      { inputIds: ['{own}'], sourceIdType: 'restId', targetIdType: 'restImmutableEntryId' },
    ],
    status: 200,
    answer: object({ value: { some: object({ sourceId: 'string', targetId: 'string' }) } }),
  },

  // Extended properties
  {
    page: 'graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties',
    call: [
      'PATCH',
      '/users/{cluster}/messages/{question}',
      { singleValueExtendedProperties: [{ id: TRIAGE, value: 'Sanne' }] },
    ],
    status: 200,
    answer: message(),
  },
  {
    page: 'graph/api/singlevaluelegacyextendedproperty-get',
    call: ['GET', `/users/{cluster}/messages/{question}?$expand=${expandTriage}`],
    status: 200,
    answer: message({ singleValueExtendedProperties: { some: object({ id: is(TRIAGE), value: is('Sanne') }) } }),
  },
  ...["ep/value eq 'sanne'", "ep/value ne 'Ruben'", "contains(ep/value, 'ann')", "startswith(ep/value, 'San')"].map(
    (operation): Documented => ({
      page: 'graph/api/singlevaluelegacyextendedproperty-get',
      call: ['GET', `/users/{cluster}/messages?$filter=${filterTriage(operation)}`],
      status: 200,
      answer: listOf(object(MESSAGE)),
    }),
  ),

  {
    page: 'graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties',
    call: [
      'POST',
      '/me/messages',
      { subject: 'Kleuren', multiValueExtendedProperties: [{ id: COLOURS, value: ['Green', 'Aqua', 'Blue'] }] },
    ],
    status: 201,
    answer: draft,
  },
  {
    page: 'graph/api/multivaluelegacyextendedproperty-get',
    call: ['GET', `/me/messages/{coloured}?$expand=${expandColours}`],
    status: 200,
    answer: message({ multiValueExtendedProperties: { some: object({ id: is(COLOURS), value: { some: 'string' } }) } }),
  },
  {
    page: 'graph/query-parameters',
    call: ['GET', '/users/{cluster}/messages/$count'],
    status: 200,
    headers: { 'content-type': 'text/plain' },
  },

  // Changing messages
  {
    page: 'graph/api/message-update',
    call: ['PATCH', '/me/messages/{draft}', { subject: 'Nieuw', body: { contentType: 'HTML', content: '<p>Dag</p>' } }],
    status: 200,
    answer: message({ subject: is('Nieuw') }),
  },
  {
    page: 'graph/api/message-update',
    call: ['PATCH', '/users/{cluster}/messages/{question}', { categories: ['Sanne'], isRead: true, flag: FLAG }],
    status: 200,
    answer: message({
      categories: { some: is('Sanne') },
      isRead: is(true),
      flag: object({
        flagStatus: is('flagged'),
        startDateTime: object({ dateTime: 'string', timeZone: 'string' }),
        dueDateTime: object({ dateTime: 'string', timeZone: 'string' }),
      }),
    }),
  },
  {
    page: 'graph/api/resources/followupflag',
    call: ['PATCH', '/me/messages/{own}', { flag: { flagStatus: 'flagged', dueDateTime: FLAG.dueDateTime } }],
    status: 400,
    answer: object({ error: object({ code: 'string', message: 'string' }) }),
  },
  {
    page: 'graph/api/message-copy',
    call: ['POST', '/me/messages/{own}/copy', { destinationId: 'archive' }],
    status: 201,
    answer: message(),
  },
  {
    page: 'graph/api/message-move',
    call: ['POST', '/me/messages/{spare}/move', { destinationId: 'deleteditems' }],
    status: 201,
    answer: message(),
  },
  { page: 'graph/api/message-delete', call: ['DELETE', '/me/messages/{spare}'], status: 204 },
  { page: 'graph/api/message-permanentdelete', call: ['POST', '/me/messages/{spare}/permanentDelete'], status: 204 },
  {
    page: 'graph/errors',
    call: ['GET', '/me/messages/AAMkAGI2'],
    status: 404,
    answer: error('ErrorItemNotFound'),
  },

  // Writing and sending
  {
    page: 'graph/api/user-post-messages',
    call: ['POST', '/me/messages', { ...SEND.message, importance: 'Low' }],
    status: 201,
    answer: draft,
  },
  {
    page: 'graph/api/user-post-messages',
    call: ['POST', '/me/messages', { ...SEND.message, internetMessageHeaders: [{ name: 'x-group', value: 'a' }] }],
    status: 201,
    answer: draft,
  },
  { page: 'graph/api/user-post-messages', call: ['POST', '/me/messages', MIME, PLAIN], status: 201, answer: draft },
  { page: 'graph/api/user-post-messages', call: ['POST', '/me/messages', 'Dag!', PLAIN], ...NOT_BASE64 },
  {
    page: 'graph/api/message-createreply',
    call: ['POST', '/me/messages/{own}/createReply'],
    status: 201,
    answer: draft,
  },
  {
    page: 'graph/api/message-createreply',
    call: ['POST', '/me/messages/{own}/createReply', MIME, PLAIN],
    status: 201,
    answer: message({
      isDraft: is(true),
      subject: is('Terras'),
      body: object({ contentType: is('text'), content: 'string' }),
    }),
  },
  {
    page: 'graph/api/message-createreply',
    call: ['POST', '/me/messages/{own}/createReply', 'Dag!', PLAIN],
    ...NOT_BASE64,
  },
  {
    page: 'graph/api/message-createreply',
    call: ['POST', '/me/messages/{own}/createReply', { comment: 'Dag', message: { body: SEND.message.body } }],
    status: 400,
    answer: error('ErrorInvalidRequest'),
  },
  {
    page: 'graph/api/message-createreplyall',
    call: ['POST', '/me/messages/{own}/createReplyAll', { comment: 'Dag' }],
    status: 201,
    answer: draft,
  },
  {
    page: 'graph/api/message-createforward',
    call: ['POST', '/me/messages/{own}/createForward', { comment: 'Dag', toRecipients: TO }],
    status: 201,
    answer: draft,
  },
  { page: 'graph/api/message-reply', call: ['POST', '/me/messages/{own}/reply', { comment: 'Dag' }], status: 202 },
  { page: 'graph/api/message-reply', call: ['POST', '/me/messages/{own}/reply', MIME, PLAIN], status: 202 },
  {
    page: 'graph/api/message-replyall',
    call: ['POST', '/me/messages/{own}/replyAll', { comment: 'Dag' }],
    status: 202,
  },
  {
    page: 'graph/api/message-forward',
    call: ['POST', '/me/messages/{own}/forward', { comment: 'Dag', toRecipients: TO }],
    status: 202,
  },
  {
    page: 'graph/api/message-forward',
    call: ['POST', '/me/messages/{own}/forward', { toRecipients: TO, message: { toRecipients: TO } }],
    status: 400,
    answer: error('ErrorInvalidRequest'),
  },
  { page: 'graph/api/message-send', call: ['POST', '/me/messages/{draft}/send'], status: 202 },
  { page: 'graph/api/user-sendmail', call: ['POST', '/me/sendMail', { ...SEND, saveToSentItems: false }], status: 202 },
  {
    page: 'graph/api/user-sendmail',
    call: ['POST', '/me/sendMail', { message: { ...SEND.message, flag: FLAG } }],
    status: 202,
  },
  { page: 'graph/api/user-sendmail', call: ['POST', '/me/sendMail', MIME, PLAIN], status: 202 },
  { page: 'graph/api/user-sendmail', call: ['POST', '/me/sendMail', 'Dag!', PLAIN], ...NOT_BASE64 },
  {
    page: 'graph/outlook-send-mail-from-other-user',
    call: ['POST', '/me/sendMail', { message: { ...SEND.message, from: { emailAddress: { address: '{cluster}' } } } }],
    status: 202,
  },

  // Attachments
  {
    page: 'graph/api/message-post-attachments',
    call: [
      'POST',
      '/me/messages/{draft}/attachments',
      { '@odata.type': '#microsoft.graph.fileAttachment', name: 'schets.txt', contentBytes: 'SGVsbG8gV29ybGQh' },
    ],
    status: 201,
    answer: attachment,
  },
  {
    page: 'graph/api/message-list-attachments',
    call: ['GET', '/users/{cluster}/messages/{question}/attachments'],
    status: 200,
    answer: object({ value: { some: attachment } }),
  },
  {
    page: 'graph/api/attachment-get',
    call: ['GET', '/users/{cluster}/messages/{question}/attachments/{attachment}'],
    status: 200,
    answer: attachment,
  },

  {
    page: 'graph/api/attachment-get',
    call: ['GET', '/users/{cluster}/messages/{question}/attachments/{attachment}?$select=name,contentType,size'],
    status: 200,
    answer: object({ '@odata.type': 'string', id: 'string', name: 'string', contentType: 'string', size: 'number' }),
  },
  {
    page: 'graph/api/attachment-get',
    call: ['GET', '/me/messages/{forwarded}/attachments?$expand=microsoft.graph.itemattachment/item'],
    status: 200,
    answer: listOf(
      object({
        '@odata.type': is('#microsoft.graph.itemAttachment'),
        id: 'string',
        lastModifiedDateTime: 'instant',
        name: 'string',
        contentType: is(null),
        size: 'number',
        isInline: 'boolean',
        item: object({
          '@odata.type': is('#microsoft.graph.message'),
          id: is(''),
          createdDateTime: 'instant',
          receivedDateTime: 'instant',
          internetMessageId: 'string',
          subject: 'string',
          body,
          toRecipients: { any: recipient },
        }),
      }),
    ),
  },
  {
    page: 'graph/api/attachment-delete',
    call: ['DELETE', '/users/{cluster}/messages/{question}/attachments/{attachment}'],
    status: 204,
  },
  {
    page: 'graph/api/attachment-createuploadsession',
    call: [
      'POST',
      '/me/messages/{draft}/attachments/createUploadSession',
      { AttachmentItem: { attachmentType: 'file', name: 'flower', size: 3483322 } },
    ],
    status: 201,
    answer: object({
      '@odata.context': 'string',
      uploadUrl: 'string',
      expirationDateTime: 'instant',
      nextExpectedRanges: { some: is('0-') },
    }),
  },
  {
    page: 'graph/outlook-large-attachments',
    call: [
      'POST',
      '/me/messages/{draft}/attachments/createUploadSession',
      { AttachmentItem: { attachmentType: 'file', name: 'flower', size: 34833 } },
    ],
    status: 400,
    answer: error('ErrorAttachmentSizeShouldNotBeLessThanMinimumSize'),
  },

  // Changes
  {
    page: 'graph/api/message-delta',
    call: [
      'GET',
      '/users/{cluster}/mailFolders/inbox/messages/delta?$select=subject,sender,isRead',
      undefined,
      { prefer: 'odata.maxpagesize=1' },
    ],
    status: 200,
    answer: object({
      '@odata.context': 'string',
      '@odata.nextLink': 'string',
      value: {
        some: object({
          '@odata.type': is('#microsoft.graph.message'),
          '@odata.etag': 'etag',
          id: 'string',
          subject: 'string',
          isRead: 'boolean',
          sender: recipient,
        }),
      },
    }),
  },
  {
    page: 'graph/api/message-delta',
    call: [
      'GET',
      '/users/{cluster}/mailFolders/inbox/messages/delta?changeType=created&$orderby=receivedDateTime+desc',
    ],
    status: 200,
    answer: object({ '@odata.deltaLink': 'string', value: { some: object(MESSAGE) } }),
  },
  {
    page: 'graph/delta-query-messages',
    call: ['GET', '/users/{cluster}/mailFolders/inbox/messages/delta?$filter=receivedDateTime+ge+2026-01-01'],
    status: 200,
    answer: object({ '@odata.deltaLink': 'string', value: { some: object(MESSAGE) } }),
  },
  {
    page: 'graph/delta-query-messages',
    call: ['GET', '/users/{cluster}/mailFolders/inbox/messages/delta?$search="terras"'],
    status: 400,
    answer: error('ErrorInvalidUrlQuery'),
  },

  // Folders
  {
    page: 'graph/api/user-list-mailfolders',
    call: ['GET', '/me/mailFolders?includeHiddenFolders=true'],
    status: 200,
    answer: listOf(object(FOLDER)),
  },
  { page: 'graph/api/mailfolder-get', call: ['GET', '/me/mailFolders/inbox'], status: 200, answer: folder },
  {
    page: 'graph/api/user-post-mailfolders',
    call: ['POST', '/me/mailFolders', { displayName: 'Verborgen', isHidden: true }],
    status: 201,
    answer: folder,
  },
  {
    page: 'graph/api/mailfolder-post-childfolders',
    call: ['POST', '/me/mailFolders/{folder}/childFolders', { displayName: 'Kind' }],
    status: 201,
    answer: folder,
  },
  {
    page: 'graph/api/mailfolder-list-childfolders',
    call: ['GET', '/me/mailFolders/{folder}/childFolders'],
    status: 200,
    answer: listOf(object(FOLDER)),
  },
  {
    page: 'graph/api/mailfolder-update',
    call: ['PATCH', '/me/mailFolders/{folder}', { displayName: 'Anders' }],
    status: 200,
    answer: folder,
  },
  {
    page: 'graph/api/mailfolder-delta',
    call: ['GET', '/me/mailFolders/delta'],
    status: 200,
    answer: object({ '@odata.deltaLink': 'string', value: { some: object(FOLDER) } }),
  },
  {
    page: 'graph/api/mailfolder-move',
    call: ['POST', '/me/mailFolders/{folder}/move', { destinationId: 'archive' }],
    status: 201,
    answer: folder,
  },
  {
    page: 'graph/api/mailfolder-copy',
    call: ['POST', '/me/mailFolders/{folder}/copy', { destinationId: 'archive' }],
    status: 201,
    answer: folder,
  },
  {
    page: 'graph/api/mailfolder-permanentdelete',
    call: ['POST', '/me/mailFolders/{folder}/permanentDelete'],
    status: 204,
  },
  {
    page: 'graph/api/mailfolder-post-messages',
    call: ['POST', '/me/mailFolders/{folder}/messages', SEND.message],
    status: 201,
    answer: draft,
  },
  {
    page: 'graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties',
    call: [
      'POST',
      '/me/mailFolders/{folder}/childFolders',
      { displayName: 'Slot', singleValueExtendedProperties: [{ id: TRIAGE, value: 'Sanne' }] },
    ],
    status: 201,
    answer: folder,
  },
  { page: 'graph/api/mailfolder-delete', call: ['DELETE', '/me/mailFolders/{folder}'], status: 204 },

  // Categories and settings
  {
    page: 'graph/api/outlookuser-post-mastercategories',
    call: ['POST', '/me/outlook/masterCategories', { displayName: 'Kosten', color: 'preset9' }],
    status: 201,
    answer: category,
  },
  {
    page: 'graph/api/outlookuser-list-mastercategories',
    call: ['GET', '/me/outlook/masterCategories'],
    status: 200,
    answer: listOf(object(CATEGORY)),
  },
  {
    page: 'graph/api/outlookcategory-get',
    call: ['GET', '/me/outlook/masterCategories/{category}'],
    status: 200,
    answer: category,
  },
  {
    page: 'graph/api/outlookcategory-update',
    call: ['PATCH', '/me/outlook/masterCategories/{category}', { color: 'preset15' }],
    status: 200,
    answer: category,
  },
  {
    page: 'graph/api/outlookcategory-delete',
    call: ['DELETE', '/me/outlook/masterCategories/{category}'],
    status: 204,
  },
  {
    page: 'graph/api/user-get-mailboxsettings',
    call: ['GET', '/me/mailboxSettings'],
    status: 200,
    answer: object({
      '@odata.context': 'string',
      automaticRepliesSetting: object({
        status: 'string',
        externalAudience: 'string',
        internalReplyMessage: 'string',
        externalReplyMessage: 'string',
      }),
      timeZone: 'string',
      language: object({ locale: 'string', displayName: 'string' }),
      workingHours: object({
        daysOfWeek: { some: 'string' },
        startTime: 'string',
        endTime: 'string',
        timeZone: object({ name: 'string' }),
      }),
      dateFormat: 'string',
      timeFormat: 'string',
      delegateMeetingMessageDeliveryOptions: 'string',
    }),
  },

  {
    page: 'graph/api/user-update-mailboxsettings',
    call: [
      'PATCH',
      '/me/mailboxSettings',
      {
        '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Me/mailboxSettings',
        automaticRepliesSetting: {
          status: 'Scheduled',
          scheduledStartDateTime: { dateTime: '2026-03-20T18:00:00', timeZone: 'UTC' },
          scheduledEndDateTime: { dateTime: '2026-03-28T18:00:00', timeZone: 'UTC' },
        },
      },
    ],
    status: 200,
    answer: object({
      '@odata.context': 'string',
      automaticRepliesSetting: object({
        status: is('scheduled'),
        externalAudience: 'string',
        scheduledStartDateTime: object({ dateTime: 'string', timeZone: 'string' }),
        scheduledEndDateTime: object({ dateTime: 'string', timeZone: 'string' }),
        internalReplyMessage: 'string',
        externalReplyMessage: 'string',
      }),
    }),
  },
  {
    page: 'graph/api/user-get-mailboxsettings',
    call: ['GET', '/me/mailboxSettings/automaticRepliesSetting'],
    status: 200,
    answer: object({ '@odata.context': 'string', status: 'string', externalAudience: 'string' }),
  },
  {
    page: 'graph/api/user-get-mailboxsettings',
    call: ['GET', '/me/mailboxSettings/workingHours'],
    status: 200,
    answer: object({
      '@odata.context': 'string',
      daysOfWeek: { some: 'string' },
      timeZone: object({ name: 'string' }),
    }),
  },
  {
    page: 'graph/api/user-get-mailboxsettings',
    call: ['GET', '/me/mailboxSettings/userPurpose'],
    status: 200,
    answer: object({ '@odata.context': 'string', value: is('user') }),
  },
  {
    page: 'graph/api/outlookuser-supportedlanguages',
    call: ['GET', '/me/outlook/supportedLanguages'],
    status: 200,
    answer: listOf(object({ locale: 'string', displayName: 'string' })),
  },
  {
    page: 'graph/api/outlookuser-supportedtimezones',
    call: ['GET', '/me/outlook/supportedTimeZones'],
    status: 200,
    answer: listOf(object({ alias: 'string', displayName: 'string' })),
  },
  {
    page: 'graph/api/outlookuser-supportedtimezones',
    call: ['GET', "/me/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'Iana')"],
    status: 200,
    answer: listOf(object({ alias: 'string', displayName: 'string' })),
  },
  {
    page: 'graph/api/user-getmailtips',
    call: [
      'POST',
      '/me/getMailTips',
      { EmailAddresses: ['{cluster}'], MailTipsOptions: 'automaticReplies, mailboxFullStatus' },
    ],
    status: 200,
    answer: listOf(
      object({
        emailAddress: object({ name: 'string', address: 'string' }),
        automaticReplies: object({ message: 'string' }),
        mailboxFull: 'boolean',
      }),
    ),
  },
  {
    page: 'graph/api/mailfolder-list-messagerules',
    call: ['GET', '/me/mailFolders/inbox/messageRules'],
    status: 200,
    answer: object({ '@odata.context': 'string', value: { any: object({ id: 'string' }) } }),
  },

  // Open extensions
  {
    page: 'graph/api/opentypeextension-post-opentypeextension',
    call: ['POST', '/me/messages/{spare}/extensions', EXTENSION],
    status: 201,
    answer: extension,
  },
  {
    page: 'graph/api/opentypeextension-post-opentypeextension',
    call: ['POST', '/me/messages', { ...SEND.message, extensions: [EXTENSION] }],
    status: 201,
    answer: draft,
  },
  {
    page: 'graph/api/opentypeextension-get',
    call: ['GET', '/me/messages/{extended}/extensions/Example.Debrug.Verwijzing'],
    status: 200,
    answer: extension,
  },
  {
    page: 'graph/api/opentypeextension-get',
    call: [
      'GET',
      `/me/messages/{extended}?$expand=${encodeURIComponent(`extensions($filter=id eq '${EXTENSION_ID}')`)}`,
    ],
    status: 200,
    answer: message({
      extensions: { some: object({ id: is(EXTENSION_ID), extensionName: 'string', dealValue: is(10000) }) },
    }),
  },
  {
    page: 'graph/api/opentypeextension-update',
    call: ['PATCH', `/me/messages/{extended}/extensions/${EXTENSION_ID}`, { dealValue: 1, topPicks: null }],
    status: 200,
    answer: object({ id: is(EXTENSION_ID), companyName: 'string', dealValue: is(1) }),
  },
  {
    page: 'graph/api/opentypeextension-delete',
    call: ['DELETE', '/me/messages/{extended}/extensions/Example.Debrug.Verwijzing'],
    status: 204,
  },

  // Several calls in one
  {
    page: 'graph/json-batching',
    call: [
      'POST',
      '/$batch',
      {
        requests: [
          { id: '3', method: 'GET', url: '/me', dependsOn: ['2'] },
          { id: '2', method: 'PATCH', url: '/me/messages/{own}', body: { isRead: true }, headers: JSON_PART },
        ],
      },
    ],
    status: 200,
    answer: object({
      responses: {
        some: object({
          id: 'string',
          status: is(200),
          headers: object({ 'Content-Type': 'string' }),
          body: object({}),
        }),
      },
    }),
  },
  {
    page: 'graph/json-batching',
    call: ['POST', '/$batch', { requests: [{ id: '1', method: 'POST', url: '/me/messages', body: {} }] }],
    status: 400,
    answer: error('BadRequest'),
  },

  // Subscriptions
  {
    page: 'graph/api/subscription-post-subscriptions',
    app: true,
    call: [
      'POST',
      '/subscriptions',
      {
        changeType: 'created',
        notificationUrl: '{endpoint}',
        resource: "users/{cluster}/mailFolders('Inbox')/messages",
        expirationDateTime: '2026-11-26T18:23:45.9356913Z',
        clientState: 'secretClientValue',
        latestSupportedTlsVersion: 'v1_2',
      },
    ],
    status: 201,
    answer: subscription,
  },
  {
    page: 'graph/outlook-change-notifications-overview',
    app: true,
    call: [
      'POST',
      '/subscriptions',
      {
        changeType: 'created',
        notificationUrl: '{endpoint}',
        resource:
          "users/{cluster}/mailfolders('Drafts')/messages?$select=Subject,bodyPreview&$filter=hasAttachments eq true AND importance eq 'High'",
        expirationDateTime: '2026-11-25T09:00:00.0000000Z',
        includeResourceData: true,
        encryptionCertificate: '{certificate}',
        encryptionCertificateId: 'testCertificateId',
      },
    ],
    status: 201,
    answer: object({
      ...SUBSCRIPTION,
      includeResourceData: is(true),
      encryptionCertificate: 'base64',
      encryptionCertificateId: is('testCertificateId'),
    }),
  },
  {
    page: 'graph/api/subscription-reauthorize',
    app: true,
    call: ['POST', '/subscriptions/{subscription}/reauthorize'],
    status: 200,
  },
  {
    page: 'graph/api/subscription-list',
    app: true,
    call: ['GET', '/subscriptions'],
    status: 200,
    answer: listOf(object(SUBSCRIPTION)),
  },
  {
    page: 'graph/api/subscription-get',
    app: true,
    call: ['GET', '/subscriptions/{subscription}'],
    status: 200,
    answer: subscription,
  },
  {
    page: 'graph/api/subscription-update',
    app: true,
    call: ['PATCH', '/subscriptions/{subscription}', { expirationDateTime: '2026-11-28T18:23:45.9356913Z' }],
    status: 200,
    answer: subscription,
  },
  { page: 'graph/api/subscription-delete', app: true, call: ['DELETE', '/subscriptions/{subscription}'], status: 204 },

  // Refusals
  {
    page: 'graph/outlook-share-messages-folders',
    call: ['GET', '/users/m.post@noorderhage.example/messages'],
    status: 403,
    answer: error('ErrorAccessDenied'),
  },
];

describe("Microsoft's documentation of the calls that Clusterpost makes", () => {
  let running: RunningPractice;
  const endpoint = createServer((request, response) => {
    response.end(new URL(request.url ?? '', 'http://localhost').searchParams.get('validationToken'));
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve));
    running = await RunningPractice.start();
    const attachments = [{ filename: 'schets.txt', content: 'schets' }];
    for (const to of [CLUSTER, CLUSTER, 's.brandsma@noorderhage.example'])
      await running.smtp({
        from: 'Joke <joke@debrug.example>',
        to,
        subject: 'Terras',
        html: '<p>Mag het?</p>',
        attachments,
      });
    await running.smtp({
      from: 'Joke <joke@debrug.example>',
      to: 's.brandsma@noorderhage.example',
      subject: 'Ter info',
      text: 'Zie de bijlage.',
      attachments: [{ contentType: 'message/rfc822', content: 'Subject: Kade\r\n\r\nMag het?' }],
    });
  }, 60_000);
  afterAll(async () => {
    await running.stop();
    endpoint.close();
  });

  const find = async (address: string, as = 'sanne'): Promise<string> =>
    String((await running.graph('GET', address, undefined, { as })).body['value']?.[0]?.['id']);
  const make = async (address: string, given: JsonBody | object, as = 'sanne'): Promise<string> =>
    String((await running.graph('POST', address, given, { as })).body['id']);

  /** What the ids in braces stand for; things that a call uses up are made anew for each. */
  const things: Readonly<Record<string, () => Promise<string>>> = {
    cluster: async () => CLUSTER,
    own: () => find('/me/mailFolders/inbox/messages'),
    question: () => find(`/users/${CLUSTER}/mailFolders/inbox/messages`),
    attachment: async () => find(`/users/${CLUSTER}/messages/${await things['question']?.()}/attachments`),
    draft: () => make('/me/messages', SEND.message),
    forwarded: () => find("/me/messages?$filter=subject eq 'Ter info'"),
    coloured: () => make('/me/messages', { multiValueExtendedProperties: [{ id: COLOURS, value: ['Green', 'Aqua'] }] }),
    extended: () => make('/me/messages', { ...SEND.message, extensions: [EXTENSION] }),
    spare: () => make('/me/messages', SEND.message),
    folder: async () => {
      const made = await make('/me/mailFolders', { displayName: `Map ${Math.random()}` });
      await make(`/me/mailFolders/${made}/childFolders`, { displayName: 'Eerste' });
      return made;
    },
    category: () => make('/me/outlook/masterCategories', { displayName: `Kleur ${Math.random()}`, color: 'preset1' }),
    endpoint: async () => `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/`,
    certificate: async () => {
      const { cert } = await generate([{ name: 'commonName', value: 'worker' }], { keySize: 2048 });
      return new X509Certificate(cert).raw.toString('base64');
    },
    subscription: () => find('/subscriptions', 'app'),
  };

  async function filledIn(text: string): Promise<string> {
    let filled = text;
    for (const [name, value] of Object.entries(things)) {
      if (filled.includes(`{${name}}`)) filled = filled.replaceAll(`{${name}}`, await value());
    }
    return filled;
  }

  it('is held to in at least forty places', () => {
    expect(DOCUMENTED.length).toBeGreaterThanOrEqual(40);
  });

  const titled = DOCUMENTED.map((each) => [each.page, each.call[0], each.call[1], each.status, each] as const);
  it.each(titled)('%s: %s %s gives %d in the documented shape', async (...row) => {
    const { call, app, status, answer, headers = {} } = row[4];
    const [method, path, given, sent = {}] = call;
    const content =
      given === undefined ? undefined : await filledIn(typeof given === 'string' ? given : JSON.stringify(given));
    const as = app === true ? 'app' : 'sanne';
    const found = await running.graph(method, (await filledIn(path)).replaceAll(' ', '%20'), content, {
      as,
      headers: sent,
    });
    expect({
      status: found.status,
      error: found.status < 400 ? undefined : found.body['error']?.['code'],
    }).toMatchObject({ status });
    expect(answer === undefined ? [] : departuresFrom(answer, found.body)).toEqual([]);
    for (const [name, value] of Object.entries(headers)) expect(found.headers[name]).toContain(value);
  });
});
