import { badRequest } from '../failure';
import { isObject } from '../json';
import { segmentsOf } from '../request';

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

/** What a caller asks for, read but not yet held to their rights. */
export type WantedSubscription = Pick<
  Subscription,
  'resource' | 'changeTypes' | 'notificationUrl' | 'lifecycleNotificationUrl' | 'clientState' | 'expires'
> & {
  /** The resource's path, without query. */
  readonly path: readonly string[];
};

/** Longest life for mail without resource data: under seven days (learn.microsoft.com/graph/api/resources/subscription). */
const LONGEST_MINUTES = 10_080;
const LONGEST_CLIENT_STATE = 128;

/** Reads a subscription to be made; refuses what Graph refuses, and resource data, which practice mode does not encrypt. */
export function wantedSubscription(body: unknown, now: Date): WantedSubscription {
  if (!isObject(body)) throw badRequest('InvalidRequest', 'The subscription is missing.');
  const resource = required(body, 'resource');
  const [path = '', query] = resource.split('?');
  if (query !== undefined || body['includeResourceData'] === true) {
    throw badRequest('InvalidRequest', 'Practice mode notifies of changes without $select, $filter and resource data.');
  }
  const clientState = optional(body, 'clientState');
  if ((clientState ?? '').length > LONGEST_CLIENT_STATE) {
    throw badRequest('InvalidRequest', `clientState is longer than ${LONGEST_CLIENT_STATE} characters.`);
  }
  const lifecycle = optional(body, 'lifecycleNotificationUrl');
  return {
    resource,
    path: segmentsOf(path),
    changeTypes: changeTypes(required(body, 'changeType')),
    notificationUrl: endpoint(required(body, 'notificationUrl')),
    lifecycleNotificationUrl: lifecycle === null ? null : endpoint(lifecycle),
    clientState,
    expires: expiry(body, now),
  };
}

/** The new moment at which a subscription ends. */
export function expiry(body: unknown, now: Date): string {
  const moment = new Date(required(isObject(body) ? body : {}, 'expirationDateTime'));
  const minutes = (moment.getTime() - now.getTime()) / 60_000;
  if (!(minutes > 0)) throw badRequest('InvalidRequest', 'Subscription expiration must be in the future.');
  if (minutes > LONGEST_MINUTES) {
    throw badRequest('ExtensionError', `Subscription expiration can only be ${LONGEST_MINUTES} minutes in the future.`);
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

function required(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = optional(body, name);
  if (value === null || value === '') throw badRequest('InvalidRequest', `The property ${name} is missing.`);
  return value;
}

function optional(body: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = body[name];
  return typeof value === 'string' ? value : null;
}
