import type { Clock } from '../clock';
import type { Faults } from '../faults/fault';
import type { Limits } from '../faults/limits';
import type { Grant } from '../grant';
import type { Deliver } from '../mail/delivery';
import type { SentCopies } from '../mail/sent-copies';
import type { Mailbox } from '../store/folders';
import type { MailStore } from '../store/store';
import type { Caller } from '../tokens';
import type { CallLog } from './call-log';
import type { Contract } from './contract/contract';
import { badRequest } from './failure';
import type { Subscriptions } from './subscriptions/subscriptions';
import type { UploadSessions } from './uploads/upload-sessions';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One call to Graph, whether it came by itself or as a part of a batch. */
export interface GraphRequest {
  readonly method: Method;
  /** Path after `/v1.0`, as `segmentsOf` gives it. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON, or text for a MIME message; undefined without a body. */
  readonly body: unknown;
  /** Length of the body as it was sent. */
  readonly bytes: number;
  readonly caller: Caller;
  /** Asked by the practice Outlook itself. The real one does not live on Graph: limits and faults pass it by. */
  readonly isOutlook: boolean;
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a Uint8Array is sent as it is. */
  readonly body?: unknown;
}

/** What every answer is made from. */
export interface GraphServices {
  readonly store: MailStore;
  readonly clock: Clock;
  readonly deliver: Deliver;
  readonly contract: Contract;
  /** Address of the service up to and including `/v1.0`, for links in answers. */
  readonly root: string;
  /** Who may do what in which mailbox, as it is now. */
  readonly grants: () => readonly Grant[];
  readonly subscriptions: Subscriptions;
  readonly uploads: UploadSessions;
  readonly faults: Faults;
  readonly sentCopies: SentCopies;
  readonly limits: Limits;
  /** What is asked of this Graph is written down here. */
  readonly calls: CallLog;
}

/** One call in one mailbox, with the rights checked. */
export interface MailboxCall {
  readonly services: GraphServices;
  readonly request: GraphRequest;
  readonly mailbox: Mailbox;
  /** `me`, or `users('...')`: how the caller named the mailbox, for links and contexts. */
  readonly owner: string;
  /** The parts of the path that vary, by the name they have in the route. */
  readonly params: Readonly<Record<string, string>>;
}

/** The value of a part of the path that the route is sure to have. */
export function param(call: MailboxCall, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`the route has no :${name}`);
  return value;
}

/** The preferences of the Prefer header, such as `IdType="ImmutableId"`: names in lower case, values without quotes. */
export function preferences(request: GraphRequest): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of (request.headers['prefer'] ?? '').split(/[,;]/)) {
    const [name = '', value = ''] = part.split('=');
    if (name.trim() !== '') found.set(name.trim().toLowerCase(), value.trim().replace(/^"|"$/g, ''));
  }
  return found;
}

/**
 * Cuts a path into decoded segments. `mailFolders('inbox')` is `mailFolders/inbox`; `delta()` is `delta`, and a function with one named parameter is
 * its name and the value, also of an enum: `f(A=microsoft.graph.b'C')` is `f/C`.
 */
export function segmentsOf(pathname: string): string[] {
  return pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded)
    .flatMap((segment) => {
      const keyed = /^([A-Za-z]+)\((?:[A-Za-z]+=[A-Za-z.]*)?'(.*)'\)$/.exec(segment);
      if (keyed !== null) return [keyed[1] ?? '', (keyed[2] ?? '').replaceAll("''", "'")];
      return [segment.replace(/^microsoft\.graph\./, '').replace(/\(\)$/, '')];
    });
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw badRequest('BadRequest', 'The request path holds an invalid escape.');
  }
}
