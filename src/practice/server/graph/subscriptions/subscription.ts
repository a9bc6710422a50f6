import { badRequest } from '../failure';
import { parseFilter } from '../filter';
import { MESSAGES } from '../filter-fields';
import { isObject, type Json } from '../json';
import { checkOptions, selection } from '../query';
import { segmentsOf } from '../request';
import { canEncrypt } from './encryption';

const CHANGE_TYPES = ['created', 'updated', 'deleted'] as const;

export type ChangeType = (typeof CHANGE_TYPES)[number];

/** What somebody wants to be told of, and where. */
export interface Subscription {
  readonly id: string;
  /** Address of the person who made it, or `app`. */
  readonly creator: string;
  /** Client id of the application with which it was made. */
  readonly app: string;
  /** As it was given. */
  readonly resource: string;
  /** Which messages in it count; null when all do. */
  readonly filter: string | null;
  /** The messages themselves are told, encrypted, with these properties; null when only their ids are. */
  readonly data: ResourceData | null;
  readonly changeTypes: readonly ChangeType[];
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl: string | null;
  readonly clientState: string | null;
  /** ISO 8601. */
  readonly expires: string;
  /** Ids in notifications are of the kind that was preferred when the subscription was made. */
  readonly immutableIds: boolean;
  /** Address of the mailbox, and the folder in it; null for all folders. */
  readonly mailbox: string;
  readonly folder: number | null;
  /** Whether its maker has been asked to reauthorise it since it was last renewed. */
  readonly challenged: boolean;
}

export interface ResourceData {
  readonly select: readonly string[];
  /** Base64 of an X.509 certificate. */
  readonly certificate: string;
  /** The caller's own name for it. */
  readonly certificateId: string;
}

/** What a caller asks for, read but not yet held to their rights. */
export type WantedSubscription = Pick<
  Subscription,
  | 'resource'
  | 'filter'
  | 'data'
  | 'changeTypes'
  | 'notificationUrl'
  | 'lifecycleNotificationUrl'
  | 'clientState'
  | 'expires'
> & {
  /** The resource's path, without query. */
  readonly path: readonly string[];
};

/** Longest life for mail without resource data: under seven days (learn.microsoft.com/graph/api/resources/subscription). */
const LONGEST_MINUTES = 10_080;
/** With resource data: a day. */
const LONGEST_MINUTES_WITH_DATA = 1440;
const LONGEST_CLIENT_STATE = 128;

/** Reads a subscription to be made; refuses what Graph refuses. */
export function wantedSubscription(body: unknown, now: Date): WantedSubscription {
  if (!isObject(body)) throw badRequest('InvalidRequest', 'The subscription is missing.');
  const resource = required(body, 'resource');
  const [path = '', ...rest] = resource.split('?');
  const query = new URLSearchParams(rest.join('?'));
  checkOptions(query, ['$select', '$filter']);
  const filter = query.get('$filter');
  if (filter !== null) parseFilter(filter, MESSAGES);
  const data = resourceData(body, query);
  const clientState = optional(body, 'clientState');
  if ((clientState ?? '').length > LONGEST_CLIENT_STATE) {
    throw badRequest('InvalidRequest', `clientState is longer than ${LONGEST_CLIENT_STATE} characters.`);
  }
  const lifecycle = optional(body, 'lifecycleNotificationUrl');
  return {
    resource,
    filter,
    data,
    path: segmentsOf(path),
    changeTypes: changeTypes(required(body, 'changeType')),
    notificationUrl: endpoint(required(body, 'notificationUrl')),
    lifecycleNotificationUrl: lifecycle === null ? null : endpoint(lifecycle),
    clientState,
    expires: expiry(body, now, data !== null),
  };
}

/** The messages themselves are sent only to who can decrypt them, and only the properties that are named. */
function resourceData(body: Json, query: URLSearchParams): ResourceData | null {
  const select = selection(query);
  if (body['includeResourceData'] !== true) return null;
  if (select === null) throw badRequest('InvalidRequest', 'Resource data needs $select in the resource.');
  const large = select.find((name) => name === 'body' || name === 'uniqueBody');
  if (large !== undefined) throw badRequest('InvalidRequest', `Resource data does not take '${large}'.`);
  const certificate = required(body, 'encryptionCertificate');
  if (!canEncrypt(certificate)) {
    throw badRequest('InvalidRequest', 'The encryptionCertificate is no X.509 certificate with an RSA key, in base64.');
  }
  return { select, certificate, certificateId: required(body, 'encryptionCertificateId') };
}

/** The new moment at which a subscription ends. */
export function expiry(body: unknown, now: Date, hasData: boolean): string {
  const moment = new Date(required(isObject(body) ? body : {}, 'expirationDateTime'));
  const minutes = (moment.getTime() - now.getTime()) / 60_000;
  if (!(minutes > 0)) throw badRequest('InvalidRequest', 'Subscription expiration must be in the future.');
  const longest = hasData ? LONGEST_MINUTES_WITH_DATA : LONGEST_MINUTES;
  if (minutes > longest) {
    throw badRequest('ExtensionError', `Subscription expiration can only be ${longest} minutes in the future.`);
  }
  return moment.toISOString();
}

function changeTypes(text: string): readonly ChangeType[] {
  const types = text.split(',').map((type) => type.trim());
  const known = CHANGE_TYPES.filter((type) => types.includes(type));
  if (known.length < types.length) throw badRequest('InvalidRequest', `The changeType '${text}' is not supported.`);
  return known;
}

/** Graph wants https. Practice mode calls nothing outside this machine, where http will do as well. */
function endpoint(text: string): string {
  if (URL.canParse(text) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(text).hostname)) return text;
  throw badRequest('InvalidRequest', 'Practice mode notifies only endpoints on this machine.');
}

function required(body: Json, name: string): string {
  const value = optional(body, name);
  if (value === null || value === '') throw badRequest('InvalidRequest', `The property ${name} is missing.`);
  return value;
}

function optional(body: Json, name: string): string | null {
  const value = body[name];
  return typeof value === 'string' ? value : null;
}
