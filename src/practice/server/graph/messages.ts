import type { Folder } from '../store/folders';
import type { StoredMessage } from '../store/message';
import { instant, untouched } from '../store/message';
import type { SqlCondition } from '../store/database';
import { completed } from './complete';
import { judgeWrite } from './conflicts';
import { badRequest, GraphFailure, itemNotFound } from './failure';
import { composeMime } from '../mail/compose';
import { newMessageId } from '../mail/message-id';
import { isObject } from './json';
import { checkWritable, messageInput, type Stage } from './message-input';
import { isMime, mimeInput } from './mime-input';
import { messageResource } from './message-resource';
import { NOTHING_EXPANDED } from './expansion';
import { messageExpansion, messageQuery, pagingOption, selection } from './query';
import { outlookDocument, playedOutlook } from './outlook-document';
import { param, type GraphAnswer, type MailboxCall } from './request';

/** GET messages, GET mailFolders/{id}/messages. */
export function listMessages(call: MailboxCall): GraphAnswer {
  const { store, root } = call.services;
  const query = messageQuery(call.request.query);
  const where = narrowed(placeOf(call), query.filter, query.search);
  const found = store.messages.list(where, query.order, query.top + 1, query.skip);
  const page = found.slice(0, query.top);
  const path = call.request.segments.map(encodeURIComponent).join('/');
  const body: Record<string, unknown> = {
    '@odata.context': `${root}/$metadata#${call.owner}/messages${selected(query.select)}`,
    ...(query.count ? { '@odata.count': store.messages.count(where) } : {}),
    value: page.map((message) => messageResource(message, call, query.select, query.expand)),
  };
  if (found.length > query.top) {
    const next = new URLSearchParams(call.request.query);
    next.set(pagingOption(call.request.query), String(query.skip + query.top));
    body['@odata.nextLink'] = `${root}/${path}?${next.toString()}`;
  }
  return { status: 200, body };
}

/** GET messages/$count, mailFolders/{id}/messages/$count: a bare number. */
export function countMessages(call: MailboxCall): GraphAnswer {
  const { filter, search } = messageQuery(call.request.query);
  const count = call.services.store.messages.count(narrowed(placeOf(call), filter, search));
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: Buffer.from(String(count)) };
}

/** GET messages/{id}. */
export function getMessage(call: MailboxCall): GraphAnswer {
  return messageAnswer(200, requireMessage(call), call);
}

/** GET messages/{id}/$value: the message as MIME. */
export async function getMime(call: MailboxCall): Promise<GraphAnswer> {
  const { messages } = call.services.store;
  const message = requireMessage(call);
  const mime = await composeMime({
    message,
    body: messages.body(message),
    headers: messages.headers(message).filter(([name]) => /^x-/i.test(name)),
    attachments: messages.attachments(message),
    at: new Date(message.sentAt),
  });
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: new Uint8Array(mime) };
}

/** POST messages, POST mailFolders/{id}/messages: a draft, from JSON or from MIME. */
export async function createMessage(call: MailboxCall): Promise<GraphAnswer> {
  const { store, clock } = call.services;
  const target =
    call.params['folder'] === undefined ? store.folders.wellKnown(call.mailbox, 'drafts') : requireFolder(call);
  const input = isMime(call) ? await mimeInput(call) : jsonInput(call.request.body);
  const at = instant(clock());
  const played = playedOutlook(call.request);
  const created = store.transaction(() => {
    const message = store.messages.add(target, {
      ...untouched,
      receivedAt: at,
      sentAt: at,
      internetMessageId: newMessageId(call.mailbox.address),
      subject: '',
      to: [],
      body: played === null ? { format: 'text', content: '' } : outlookDocument(played, null),
      ...input.content,
      from: input.content.from ?? { name: call.mailbox.name, address: call.mailbox.address },
      isRead: true,
      isDraft: true,
    });
    return completed(message, input, store);
  });
  return messageAnswer(201, created, call);
}

/** PATCH messages/{id}. */
export function updateMessage(call: MailboxCall): GraphAnswer {
  const { store, faults } = call.services;
  const message = requireMessage(call);
  checkWritable(call.request.body, stageOf(message, call));
  const { content, properties } = messageInput(call.request.body);
  if (judgeWrite(call.request, message, faults) === 'pretend') {
    return messageAnswer(200, { ...message, ...content }, call);
  }
  return messageAnswer(200, store.messages.update(message, content, properties), call);
}

/**
 * From this moment on Exchange keeps what received mail says, unless the app has a permission of its own for that
 * (techcommunity.microsoft.com, Upcoming Breaking Changes to Modifying Sensitive Email Properties via Graph API).
 */
const LOCK_DOWN = new Date('2026-12-31T00:00:00Z');
const ADVANCED = ['Mail-Advanced.ReadWrite', 'Mail-Advanced.ReadWrite.Shared', 'Mail-Advanced.ReadWrite.All'];

function stageOf(message: StoredMessage, { request, services }: MailboxCall): Stage {
  if (message.isDraft) return 'draft';
  const permissions = request.caller.kind === 'app' ? request.caller.roles : request.caller.scopes;
  const isFree = services.clock() < LOCK_DOWN || permissions.some((permission) => ADVANCED.includes(permission));
  return isFree ? 'received' : 'locked';
}

/** DELETE messages/{id}: to Deleted Items, and from there for good. */
export function deleteMessage(call: MailboxCall): GraphAnswer {
  const { folders, messages } = call.services.store;
  const message = requireMessage(call);
  if (judgeWrite(call.request, message, call.services.faults) === 'write') {
    const deletedItems = folders.wellKnown(call.mailbox, 'deleteditems');
    if (message.folder === deletedItems.row) messages.remove(message);
    else messages.move(message, deletedItems);
  }
  return { status: 204 };
}

/** POST messages/{id}/permanentDelete: gone at once, from whatever folder. */
export function deleteForGood(call: MailboxCall): GraphAnswer {
  call.services.store.messages.remove(requireMessage(call));
  return { status: 204 };
}

/** POST messages/{id}/move. */
export function moveMessage(call: MailboxCall): GraphAnswer {
  return messageAnswer(201, call.services.store.messages.move(requireMessage(call), destination(call)), call);
}

/** POST messages/{id}/copy. */
export function copyMessage(call: MailboxCall): GraphAnswer {
  return messageAnswer(201, call.services.store.messages.copy(requireMessage(call), destination(call)), call);
}

/** A single message as the body of an answer, with its ETag also as a header. */
export function messageAnswer(status: number, message: StoredMessage, call: MailboxCall): GraphAnswer {
  const select = status === 200 && call.request.method === 'GET' ? selection(call.request.query) : null;
  const expand = call.request.method === 'GET' ? messageExpansion(call.request.query) : NOTHING_EXPANDED;
  const resource = messageResource(message, call, select, expand);
  return {
    status,
    headers: { etag: String(resource['@odata.etag']) },
    body: {
      '@odata.context': `${call.services.root}/$metadata#${call.owner}/messages${selected(select)}/$entity`,
      ...resource,
    },
  };
}

/** Contexts name what was selected, as in `messages(sender,subject)`. */
function selected(select: readonly string[] | null): string {
  return select === null ? '' : `(${select.join(',')})`;
}

export function requireMessage(call: MailboxCall): StoredMessage {
  const message = call.services.store.messages.find(call.mailbox, param(call, 'message'));
  if (message === null) throw itemNotFound();
  const folder = call.params['folder'];
  if (folder !== undefined && requireFolder(call).row !== message.folder) throw itemNotFound();
  return message;
}

export function requireFolder(call: MailboxCall, idOrName = param(call, 'folder')): Folder {
  const folder = call.services.store.folders.find(call.mailbox, idOrName);
  if (folder === null) {
    throw new GraphFailure(404, 'ErrorItemNotFound', 'The specified folder could not be found in the store.');
  }
  return folder;
}

/** The folder to which something is moved or copied. */
export function destination(call: MailboxCall): Folder {
  const body = call.request.body;
  const id = isObject(body) ? (body['destinationId'] ?? body['DestinationId']) : undefined;
  if (typeof id !== 'string') throw badRequest('ErrorInvalidRequest', 'The parameter destinationId is missing.');
  return requireFolder(call, id);
}

function jsonInput(body: unknown): ReturnType<typeof messageInput> {
  checkWritable(body, 'creation');
  return messageInput(body);
}

function narrowed(place: SqlCondition, ...further: readonly (SqlCondition | null)[]): SqlCondition {
  return further.reduce<SqlCondition>(
    (all, one) => (one === null ? all : { sql: `${all.sql} and (${one.sql})`, values: [...all.values, ...one.values] }),
    place,
  );
}

function placeOf(call: MailboxCall): SqlCondition {
  return call.params['folder'] === undefined
    ? { sql: 'message.mailbox = ?', values: [call.mailbox.row] }
    : { sql: 'message.folder = ?', values: [requireFolder(call).row] };
}
