import { Client, GraphError, RetryHandlerOptions } from '@microsoft/microsoft-graph-client';
import { IdentityError } from '../../identity/error';
import { MailboxError, type MailboxErrorCode } from '../error';

/** Gives an access token for Graph; rejects when the person has to sign in and does not. */
export type TokenSource = () => Promise<string>;

export interface GraphRequestOptions {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** Version that the item must still have. */
  readonly ifMatch?: string;
  readonly prefer?: string;
  /** Asks for ids that change when a message is moved, as Outlook itself uses them, in place of those that stay. */
  readonly changingIds?: boolean;
  /** Is still sent when the page that asks is closed at that moment; for small bodies. */
  readonly outlivesPage?: boolean;
}

/** Sends one request to Graph and gives its JSON back. Every failure is a `MailboxError`. */
export type GraphClient = <T>(path: string, options?: GraphRequestOptions) => Promise<T>;

/** Ids that stay the same when a message is moved. */
export const STABLE_IDS = 'IdType="ImmutableId"';

/** No call to Graph waits longer than this. */
const TIME_LIMIT_MS = 15_000;
/** Graph allows four requests at once per app and mailbox, and all colleagues share the app: stay under it. */
const MOST_AT_ONCE = 3;

/** A short pause that Graph asks for is waited out here; the caller decides about a longer one. Seconds. */
export const LONGEST_RETRY_AFTER_S = 3;
export const MOST_RETRIES = 2;
/** Only what Graph turned away unread is sent again: after a 504 nobody knows whether a mail went out. */
const RETRIES = new RetryHandlerOptions(
  1,
  MOST_RETRIES,
  (_delay, _attempt, _request, _options, { status, headers }) => {
    return status !== 504 && Number(headers.get('Retry-After') ?? 1) <= LONGEST_RETRY_AFTER_S;
  },
);

/** A thin client on Microsoft's own: time limit, immutable ids, few requests at once, errors in our own terms. */
export function createGraphClient(graph: string, token: TokenSource, timeLimitMs = TIME_LIMIT_MS): GraphClient {
  const customHosts = new Set([new URL(graph).hostname]);
  const turn = turns(MOST_AT_ONCE);

  return async <T>(
    path: string,
    { method = 'GET', body, ifMatch, prefer, changingIds = false, outlivesPage = false }: GraphRequestOptions = {},
  ): Promise<T> => {
    // Signing in has its own time limits: somebody may have to answer a dialog. The client would also lose its reason.
    const accessToken = await token().catch((error: unknown) => {
      throw signInError(error);
    });
    const authProvider = { getAccessToken: async () => accessToken };
    const request = Client.initWithMiddleware({ baseUrl: graph, customHosts, authProvider })
      .api(path)
      .middlewareOptions([RETRIES]);
    const preferences = [...(changingIds ? [] : [STABLE_IDS]), ...(prefer === undefined ? [] : [prefer])];
    if (preferences.length > 0) request.header('Prefer', preferences.join(', '));
    if (ifMatch !== undefined) request.header('If-Match', ifMatch);
    if (outlivesPage) request.option('keepalive', true);
    return turn(async () => {
      const signal = AbortSignal.timeout(timeLimitMs);
      request.option('signal', signal);
      try {
        if (method === 'GET') return (await request.get()) as T;
        if (method === 'DELETE') return (await request.delete()) as T;
        return (await (method === 'POST' ? request.post(body ?? {}) : request.patch(body))) as T;
      } catch (error) {
        throw signal.aborted
          ? new MailboxError('timeout', `${method} took longer than ${timeLimitMs} ms`)
          : translate(error);
      }
    });
  };
}

function signInError(error: unknown): MailboxError {
  if (!(error instanceof IdentityError)) return new MailboxError('signIn', nameOf(error));
  return new MailboxError(error.code === 'notConfigured' ? 'signIn' : error.code, error.detail);
}

/** Foreign errors, translated once. The detail names the error and never quotes a mail. */
function translate(error: unknown): MailboxError {
  if (error instanceof MailboxError) return error;
  if (!(error instanceof GraphError)) return new MailboxError('offline', nameOf(error));
  const detail = `${error.statusCode} ${error.code ?? ''} ${error.requestId ?? ''}`.trim();
  const retryAfter = Number(error.headers?.get('Retry-After') ?? Number.NaN);
  return new MailboxError(
    codeOf(error.statusCode, error.code),
    detail,
    Number.isNaN(retryAfter) ? null : retryAfter * 1000,
  );
}

/** What a status and Graph's own code for it mean to a clerk. */
export function codeOf(statusCode: number, code: string | null): MailboxErrorCode {
  if (statusCode === -1) return 'offline';
  // The answer had begun well and then broke off; a whole answer that is no JSON is something else.
  if (statusCode < 400 && code !== 'SyntaxError') return 'offline';
  if (statusCode === 401) return 'signIn';
  if (statusCode === 403) return 'noAccess';
  if (statusCode === 404) return code === 'ErrorItemNotFound' || code === 'ResourceNotFound' ? 'notFound' : 'noAccess';
  // A folder with this name is there already: told with a 400 more often than with a 409.
  if (statusCode === 409 || statusCode === 412 || code === 'ErrorFolderExists') return 'conflict';
  return statusCode === 429 || statusCode === 503 ? 'throttled' : 'failed';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** Lets so many tasks run at once; the others wait their turn in order. */
function turns(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
