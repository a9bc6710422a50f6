import type { MailAddress } from '../../../domain/mail/address';
import type { Header, MailBody } from '../../../domain/mail/message';
import type { DateTimeTimeZone, Importance, MessageContent, NewAttachment, StoredFlag } from '../store/message';
import type { ExtendedProperty } from '../store/messages';
import type { OpenExtension } from '../store/extensions';
import { extensionInput } from './extension-resource';
import { extendedProperty } from './extended-properties';
import { badRequest, GraphFailure, refusal } from './failure';
import { isObject, type Json } from './json';

/** What a caller wants to write on a message. Every part may be missing. */
export interface MessageInput {
  readonly content: Partial<MessageContent>;
  readonly properties: readonly ExtendedProperty[];
  readonly attachments: readonly NewAttachment[];
  readonly extensions: readonly OpenExtension[];
}

/** Properties that the store of a mailbox lets anyone with write access change on received mail. */
const ALWAYS_WRITABLE = new Set([
  'categories',
  'flag',
  'importance',
  'inferenceClassification',
  'isRead',
  'isDeliveryReceiptRequested',
  'isReadReceiptRequested',
  'singleValueExtendedProperties',
  'multiValueExtendedProperties',
]);

/** Properties that can be changed only while the message is a draft. */
const DRAFT_ONLY = new Set([
  'subject',
  'body',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'replyTo',
  'from',
  'sender',
  'internetMessageId',
]);

/** Properties that can be given only when the message is made. */
const AT_CREATION = new Set(['internetMessageHeaders', 'attachments', 'extensions']);

/**
 * How far a message can be changed: `received` mail may still be rewritten by any app, although the documentation calls
 * these properties updatable only on drafts; of `locked` mail nothing that it says.
 */
export type Stage = 'creation' | 'draft' | 'received' | 'locked';

/** Refuses what may not be written on a message at this stage. */
export function checkWritable(input: unknown, stage: Stage): asserts input is Json {
  if (!isObject(input))
    throw badRequest(
      'BadRequest',
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  for (const name of Object.keys(input)) {
    if (name.startsWith('@') || name === 'id' || ALWAYS_WRITABLE.has(name)) continue;
    if (DRAFT_ONLY.has(name)) {
      if (stage === 'locked') {
        throw new GraphFailure(
          403,
          'ErrorAccessDenied',
          `Access is denied. '${name}' can be updated only while isDraft is true; changing it on other messages takes the permission Mail-Advanced.ReadWrite.`,
        );
      }
    } else if (!AT_CREATION.has(name) || stage !== 'creation') {
      throw badRequest('ErrorInvalidPropertySet', `The property '${name}' cannot be set in this request.`);
    }
  }
}

/** Reads a microsoft.graph.message from a request. */
export function messageInput(input: Json): MessageInput {
  const content: { -readonly [Key in keyof MessageContent]?: MessageContent[Key] } = {};
  if ('subject' in input) content.subject = text(input, 'subject');
  if ('body' in input) content.body = bodyOf(input['body']);
  if ('toRecipients' in input) content.to = recipients(input, 'toRecipients');
  if ('ccRecipients' in input) content.cc = recipients(input, 'ccRecipients');
  if ('bccRecipients' in input) content.bcc = recipients(input, 'bccRecipients');
  if ('replyTo' in input) content.replyTo = recipients(input, 'replyTo');
  if ('from' in input) content.from = recipient(input['from'], 'from');
  if ('sender' in input) content.sender = recipient(input['sender'], 'sender');
  if ('internetMessageId' in input) content.internetMessageId = text(input, 'internetMessageId');
  if ('internetMessageHeaders' in input) content.headers = headers(input['internetMessageHeaders']);
  if ('categories' in input) content.categories = texts(input, 'categories');
  if ('isRead' in input) content.isRead = input['isRead'] === true;
  if ('importance' in input) content.importance = importance(input['importance']);
  if ('inferenceClassification' in input) content.inference = inference(input['inferenceClassification']);
  if ('isDeliveryReceiptRequested' in input)
    content.wantsDeliveryReceipt = input['isDeliveryReceiptRequested'] === true;
  if ('isReadReceiptRequested' in input) content.wantsReadReceipt = input['isReadReceiptRequested'] === true;
  if ('flag' in input) content.flag = flag(input['flag']);
  return {
    content,
    properties: [
      ...list(input, 'singleValueExtendedProperties').map((each) => extendedProperty(each, 'single')),
      ...list(input, 'multiValueExtendedProperties').map((each) => extendedProperty(each, 'multi')),
    ],
    attachments: list(input, 'attachments').map(attachmentInput),
    extensions: list(input, 'extensions').map(extensionInput),
  };
}

export function attachmentInput(value: unknown): NewAttachment {
  if (!isObject(value) || value['@odata.type'] !== '#microsoft.graph.fileAttachment') {
    throw badRequest('ErrorInvalidRequest', 'Only #microsoft.graph.fileAttachment is supported here.');
  }
  const { name, contentType, contentId, isInline, contentBytes } = value;
  if (typeof name !== 'string' || typeof contentBytes !== 'string') {
    throw badRequest('ErrorInvalidRequest', 'A file attachment needs name and contentBytes.');
  }
  return {
    name,
    contentType: typeof contentType === 'string' ? contentType : 'application/octet-stream',
    contentId: typeof contentId === 'string' ? contentId : null,
    isInline: isInline === true,
    content: Buffer.from(contentBytes, 'base64'),
  };
}

/** The recipients under `name`; none when it is missing. */
export function recipients(input: Json, name: string): readonly MailAddress[] {
  return list(input, name).map((each) => recipient(each, name));
}

function recipient(value: unknown, where: string): MailAddress {
  const address = isObject(value) ? value['emailAddress'] : undefined;
  if (!isObject(address) || typeof address['address'] !== 'string' || address['address'].trim() === '') {
    throw refusal('ErrorInvalidRecipients', `At least one recipient in ${where} isn't valid.`);
  }
  return { name: typeof address['name'] === 'string' ? address['name'] : '', address: address['address'].trim() };
}

function bodyOf(value: unknown): MailBody {
  if (!isObject(value)) throw badRequest('BadRequest', "The property 'body' is not an itemBody.");
  const contentType = typeof value['contentType'] === 'string' ? value['contentType'].toLowerCase() : 'text';
  if (contentType !== 'html' && contentType !== 'text')
    throw badRequest('BadRequest', `'${contentType}' is not a bodyType.`);
  return { format: contentType, content: typeof value['content'] === 'string' ? value['content'] : '' };
}

/** Graph takes at most five headers, and only names that begin with `x-`. */
function headers(value: unknown): readonly Header[] {
  const given = Array.isArray(value) ? (value as unknown[]) : [];
  if (given.length > 5) {
    throw badRequest(
      'InvalidInternetMessageHeaderCollection',
      'Maximum number of headers in one message should be less than or equal to 5.',
    );
  }
  return given.map((each): Header => {
    const name = isObject(each) && typeof each['name'] === 'string' ? each['name'] : '';
    if (!/^x-[!-9;-~]+$/i.test(name)) {
      throw badRequest(
        'InvalidInternetMessageHeader',
        `The internet message header name '${name}' should start with 'x-' or 'X-'.`,
      );
    }
    const headerValue = isObject(each) && typeof each['value'] === 'string' ? each['value'] : '';
    if (/[\r\n]/.test(headerValue))
      throw badRequest('InvalidInternetMessageHeader', `The value of '${name}' holds a line break.`);
    return [name, headerValue];
  });
}

/** A due date without a start date is refused; a flag that is no longer set forgets its dates. */
function flag(value: unknown): StoredFlag {
  if (!isObject(value)) throw badRequest('BadRequest', "The property 'flag' is not a followupFlag.");
  const flagStatus = value['flagStatus'] ?? 'notFlagged';
  if (flagStatus !== 'notFlagged' && flagStatus !== 'flagged' && flagStatus !== 'complete') {
    throw badRequest('BadRequest', 'The requested flagStatus was not found in followupFlagStatus.');
  }
  const start = dateTime(value['startDateTime']);
  const due = dateTime(value['dueDateTime']);
  const completed = dateTime(value['completedDateTime']);
  if (due !== null && start === null) {
    throw badRequest('ErrorInvalidProperty', 'Property StartDateTime must be set when DueDateTime is set.');
  }
  if (flagStatus === 'notFlagged') return { flagStatus };
  return {
    flagStatus,
    ...(start === null ? {} : { startDateTime: start }),
    ...(due === null ? {} : { dueDateTime: due }),
    ...(completed === null || flagStatus !== 'complete' ? {} : { completedDateTime: completed }),
  };
}

function dateTime(value: unknown): DateTimeTimeZone | null {
  if (value === undefined || value === null) return null;
  if (!isObject(value) || typeof value['dateTime'] !== 'string' || Number.isNaN(Date.parse(value['dateTime']))) {
    throw badRequest('ErrorInvalidRequest', 'A dateTimeTimeZone needs a dateTime.');
  }
  return { dateTime: value['dateTime'], timeZone: typeof value['timeZone'] === 'string' ? value['timeZone'] : 'UTC' };
}

function importance(value: unknown): Importance {
  const word = typeof value === 'string' ? value.toLowerCase() : value;
  if (word !== 'low' && word !== 'normal' && word !== 'high')
    throw badRequest('BadRequest', `'${String(value)}' is not an importance.`);
  return word;
}

function inference(value: unknown): MessageContent['inference'] {
  return typeof value === 'string' && value.toLowerCase() === 'other' ? 'other' : 'focused';
}

function text(input: Json, name: string): string {
  const value = input[name];
  if (typeof value !== 'string') throw badRequest('BadRequest', `The property '${name}' is not a string.`);
  return value;
}

function texts(input: Json, name: string): readonly string[] {
  return list(input, name).map((value) => {
    if (typeof value !== 'string')
      throw badRequest('BadRequest', `The property '${name}' holds something else than strings.`);
    return value;
  });
}

function list(input: Json, name: string): readonly unknown[] {
  const value = input[name];
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest('BadRequest', `The property '${name}' is not a collection.`);
  return value as unknown[];
}
