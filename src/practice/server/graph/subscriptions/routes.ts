import { randomUUID } from 'node:crypto';
import { sameAddress } from '../../../../domain/mail/address';
import { objectIdOf, type Caller } from '../../tokens';
import { badRequest, GraphFailure, methodNotAllowed } from '../failure';
import { isObject } from '../json';
import { preferences, type GraphAnswer, type GraphRequest, type GraphServices } from '../request';
import { ownerOf, requireMailbox, requireRights } from '../rights';
import { validateEndpoint } from './endpoint';
import { expiry, wantedSubscription, type Subscription, type WantedSubscription } from './subscription';

/** For all applications together (learn.microsoft.com/graph/outlook-change-notifications-overview). */
const MOST_IN_MAILBOX = 1000;

/** Answers calls to `subscriptions`. */
export async function answerSubscriptions(request: GraphRequest, services: GraphServices): Promise<GraphAnswer> {
  const { method, segments } = request;
  const [, id, action] = segments;
  const at = `${services.root}/$metadata#subscriptions`;
  if (id === undefined) {
    if (method === 'GET') {
      const value = services.subscriptions.of(creatorOf(request.caller)).map(subscriptionResource);
      return { status: 200, body: { '@odata.context': at, value } };
    }
    if (method === 'POST') return answerWith(201, await create(request, services), at);
  } else {
    const subscription = requireSubscription(id, request, services);
    if (method === 'POST' && action === 'reauthorize') {
      services.subscriptions.replace({ ...subscription, challenged: false });
      return { status: 200 };
    }
    if (action === undefined && method === 'GET') return answerWith(200, subscription, at);
    if (action === undefined && method === 'PATCH') return answerWith(200, renew(subscription, request, services), at);
    if (action === undefined && method === 'DELETE') {
      services.subscriptions.remove(subscription);
      return { status: 204 };
    }
  }
  throw methodNotAllowed();
}

async function create(request: GraphRequest, services: GraphServices): Promise<Subscription> {
  const { path, ...wanted } = wantedSubscription(request.body, services.clock());
  const { mailbox, folder } = placeOf(path, request.caller, services);
  if (services.subscriptions.count(mailbox) >= MOST_IN_MAILBOX) {
    throw new GraphFailure(403, 'ExtensionError', 'Subscription count has reached the limit for this mailbox.');
  }
  await validateEndpoint(wanted.notificationUrl, services.subscriptions.dispatcher);
  if (wanted.lifecycleNotificationUrl !== null && wanted.lifecycleNotificationUrl !== wanted.notificationUrl)
    await validateEndpoint(wanted.lifecycleNotificationUrl, services.subscriptions.dispatcher);
  const subscription: Subscription = {
    ...wanted,
    id: randomUUID(),
    creator: creatorOf(request.caller),
    app: request.caller.app,
    mailbox,
    folder,
    immutableIds: preferences(request).get('idtype') === 'ImmutableId',
    challenged: false,
  };
  services.subscriptions.add(subscription);
  return subscription;
}

/** The mailbox and folder that a resource is about. A person may follow their own mailbox only, whatever they may read. */
function placeOf(
  path: WantedSubscription['path'],
  caller: Caller,
  { store, grants }: GraphServices,
): Pick<Subscription, 'mailbox' | 'folder'> {
  const { name, rest } = ownerOf(path, caller);
  const mailbox = requireMailbox(name, store);
  if (caller.kind === 'delegated' && !sameAddress(caller.address, mailbox.address)) {
    throw new GraphFailure(
      403,
      'ExtensionError',
      'Operation: Create; Exception: [Status Code: Forbidden; Reason: Access is denied. Check credentials and try again.]',
    );
  }
  requireRights('readMail', mailbox, caller, grants());
  const [kind, folderName, below] = rest.map((segment) => segment.toLowerCase());
  if (rest.length === 1 && kind === 'messages') return { mailbox: mailbox.address, folder: null };
  const folder = store.folders.find(mailbox, rest[1] ?? '');
  if (rest.length !== 3 || kind !== 'mailfolders' || below !== 'messages' || folder === null) {
    throw badRequest('InvalidRequest', `The resource with '${folderName ?? kind ?? ''}' cannot be subscribed to.`);
  }
  return { mailbox: mailbox.address, folder: folder.row };
}

/** Only the end of a subscription can be changed; doing so reauthorises it as well. */
function renew(subscription: Subscription, request: GraphRequest, services: GraphServices): Subscription {
  const other = isObject(request.body)
    ? Object.keys(request.body).find((name) => name !== 'expirationDateTime')
    : undefined;
  if (other !== undefined) throw badRequest('InvalidRequest', `The property ${other} cannot be updated.`);
  const renewed = {
    ...subscription,
    expires: expiry(request.body, services.clock(), subscription.data !== null),
    challenged: false,
  };
  services.subscriptions.replace(renewed);
  return renewed;
}

function requireSubscription(id: string, request: GraphRequest, services: GraphServices): Subscription {
  const found = services.subscriptions.of(creatorOf(request.caller)).find((each) => each.id === id);
  if (found !== undefined) return found;
  throw new GraphFailure(404, 'ResourceNotFound', 'The object was not found.');
}

function creatorOf(caller: Caller): string {
  return caller.kind === 'app' ? 'app' : caller.address;
}

function answerWith(status: number, subscription: Subscription, context: string): GraphAnswer {
  return { status, body: { '@odata.context': `${context}/$entity`, ...subscriptionResource(subscription) } };
}

function subscriptionResource(subscription: Subscription): Record<string, unknown> {
  return {
    id: subscription.id,
    resource: subscription.resource,
    applicationId: subscription.app,
    changeType: subscription.changeTypes.join(','),
    clientState: subscription.clientState,
    notificationUrl: subscription.notificationUrl,
    notificationQueryOptions: null,
    lifecycleNotificationUrl: subscription.lifecycleNotificationUrl,
    expirationDateTime: subscription.expires,
    creatorId: objectIdOf(subscription.creator),
    includeResourceData: subscription.data === null ? null : true,
    latestSupportedTlsVersion: 'v1_2',
    encryptionCertificate: subscription.data?.certificate ?? null,
    encryptionCertificateId: subscription.data?.certificateId ?? null,
    notificationUrlAppId: null,
  };
}
