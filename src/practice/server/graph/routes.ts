import { addAttachment, getAttachment, getAttachmentContent, listAttachments, removeAttachment } from './attachments';
import { createCategory, deleteCategory, getCategory, listCategories, recolourCategory } from './categories';
import { messagesDelta } from './delta';
import { faultyCall, refuseByFault, waitIfSlow } from '../faults/graph-faults';
import { badRequest, complaint, GraphFailure } from './failure';
import {
  createChildFolder,
  createFolder,
  deleteFolder,
  getFolder,
  listChildFolders,
  listFolders,
  renameFolder,
} from './folders';
import {
  copyMessage,
  createMessage,
  deleteForGood,
  deleteMessage,
  getMessage,
  getMime,
  listMessages,
  moveMessage,
  updateMessage,
} from './messages';
import { createReplyDraft } from './replies';
import type { GraphAnswer, GraphRequest, GraphServices, MailboxCall, Method } from './request';
import { ownerOf, requireMailbox, requireRights, type Need } from './rights';
import { replyAtOnce, sendDraft, sendMail } from './sending';
import { answerSubscriptions } from './subscriptions/routes';
import { translateIds } from './translate-ids';
import { createUploadSession } from './uploads/routes';
import { getMailboxSettings, getUser } from './users';

type Handler = (call: MailboxCall) => GraphAnswer | Promise<GraphAnswer>;

interface Route {
  readonly method: Method;
  readonly pattern: readonly string[];
  readonly need: Need;
  readonly handler: Handler;
}

const route = (method: Method, path: string, need: Need, handler: Handler): Route => ({
  method,
  need,
  pattern: path === '' ? [] : path.split('/'),
  handler,
});

/** What can be done with messages, wherever they are listed. */
const messageRoutes = (at: string): readonly Route[] => [
  route('GET', at, 'readMail', listMessages),
  route('POST', at, 'writeMail', createMessage),
  route('GET', `${at}/:message`, 'readMail', getMessage),
  route('GET', `${at}/:message/$value`, 'readMail', getMime),
  route('PATCH', `${at}/:message`, 'writeMail', updateMessage),
  route('DELETE', `${at}/:message`, 'writeMail', deleteMessage),
  route('POST', `${at}/:message/permanentDelete`, 'writeMail', deleteForGood),
  route('POST', `${at}/:message/move`, 'writeMail', moveMessage),
  route('POST', `${at}/:message/copy`, 'writeMail', copyMessage),
  route('POST', `${at}/:message/createReply`, 'writeMail', createReplyDraft('reply')),
  route('POST', `${at}/:message/createReplyAll`, 'writeMail', createReplyDraft('replyAll')),
  route('POST', `${at}/:message/createForward`, 'writeMail', createReplyDraft('forward')),
  route('POST', `${at}/:message/reply`, 'sendMail', replyAtOnce('reply')),
  route('POST', `${at}/:message/replyAll`, 'sendMail', replyAtOnce('replyAll')),
  route('POST', `${at}/:message/forward`, 'sendMail', replyAtOnce('forward')),
  route('POST', `${at}/:message/send`, 'sendMail', sendDraft),
  route('GET', `${at}/:message/attachments`, 'readMail', listAttachments),
  route('POST', `${at}/:message/attachments`, 'writeMail', addAttachment),
  route('POST', `${at}/:message/attachments/createUploadSession`, 'writeMail', createUploadSession),
  route('GET', `${at}/:message/attachments/:attachment`, 'readMail', getAttachment),
  route('GET', `${at}/:message/attachments/:attachment/$value`, 'readMail', getAttachmentContent),
  route('DELETE', `${at}/:message/attachments/:attachment`, 'writeMail', removeAttachment),
];

/** The calls within one mailbox. The first that fits counts, so fixed words stand before variable parts. */
const ROUTES: readonly Route[] = [
  route('GET', '', 'profile', getUser),
  route('GET', 'mailboxSettings', 'readSettings', getMailboxSettings),
  route('POST', 'translateExchangeIds', 'profile', translateIds),
  route('POST', 'sendMail', 'sendMail', sendMail),
  route('GET', 'outlook/masterCategories', 'readSettings', listCategories),
  route('POST', 'outlook/masterCategories', 'writeSettings', createCategory),
  route('GET', 'outlook/masterCategories/:category', 'readSettings', getCategory),
  route('PATCH', 'outlook/masterCategories/:category', 'writeSettings', recolourCategory),
  route('DELETE', 'outlook/masterCategories/:category', 'writeSettings', deleteCategory),
  route('GET', 'mailFolders', 'readMail', listFolders),
  route('POST', 'mailFolders', 'writeMail', createFolder),
  route('GET', 'mailFolders/:folder', 'readMail', getFolder),
  route('PATCH', 'mailFolders/:folder', 'writeMail', renameFolder),
  route('DELETE', 'mailFolders/:folder', 'writeMail', deleteFolder),
  route('GET', 'mailFolders/:folder/childFolders', 'readMail', listChildFolders),
  route('POST', 'mailFolders/:folder/childFolders', 'writeMail', createChildFolder),
  route('GET', 'mailFolders/:folder/messages/delta', 'readMail', messagesDelta),
  ...messageRoutes('mailFolders/:folder/messages'),
  ...messageRoutes('messages'),
];

/**
 * Answers one call. Throws a `GraphFailure` for what Graph would refuse, and for an answer that departs from Microsoft's
 * metadata: such an answer would teach the rest of Clusterpost something untrue.
 */
export async function answer(request: GraphRequest, services: GraphServices): Promise<GraphAnswer> {
  const { segments } = request;
  if (!request.isOutlook) refuseByFault(request, services.faults);
  if (services.contract.target(segments) === null) throw noSuchResource(segments);
  const wrong = services.contract.requestDepartures(request);
  if (wrong.length > 0)
    throw complaint(badRequest('RequestBodyRead', `The request departs from Graph's metadata: ${wrong.join('; ')}.`));

  const result = await dispatch(request, services);
  const departures = services.contract.answerDepartures(request, result);
  if (departures.length > 0) {
    const message = `The answer departs from Graph's metadata: ${departures.join('; ')}.`;
    throw complaint(new GraphFailure(500, 'ErrorInternalServerError', message));
  }
  return result;
}

async function dispatch(request: GraphRequest, services: GraphServices): Promise<GraphAnswer> {
  if (request.segments[0] === 'subscriptions') return answerSubscriptions(request, services);
  const { name, rest } = ownerOf(request.segments, request.caller);
  const mailbox = requireMailbox(name, services.store);
  const owner = `users('${encodeURIComponent(request.segments[0] === 'me' ? mailbox.address : name)}')`;
  for (const { method, pattern, need, handler } of ROUTES) {
    const params = matched(pattern, rest);
    if (params === null || method !== request.method) continue;
    requireRights(need, mailbox, request.caller, services.grants());
    const carryOut = (): ReturnType<Handler> => handler({ services, request, mailbox, owner, params });
    if (request.isOutlook) return carryOut();
    const use = { app: request.caller.app, mailbox: mailbox.address, bytes: request.bytes };
    return services.limits.within(use, async () => {
      await waitIfSlow(faultyCall(request), services.faults);
      return carryOut();
    });
  }
  if (ROUTES.some(({ pattern }) => matched(pattern, rest) !== null)) {
    throw new GraphFailure(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');
  }
  throw noSuchResource(rest);
}

function noSuchResource(segments: readonly string[]): GraphFailure {
  return complaint(badRequest('BadRequest', `Resource not found for the segment '${segments.at(-1) ?? ''}'.`));
}

function matched(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = segment;
    else if (part.toLowerCase() !== segment.toLowerCase()) return null;
  }
  return params;
}
