/** A refusal in Graph's own terms. Thrown by what answers a request, and put into Graph's error form at one place. */
export class GraphFailure extends Error {
  override readonly name = 'GraphFailure';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** Header of an answer to a call that should never have been made, or that we cannot answer truly: what is wrong, encoded. */
export const COMPLAINT_HEADER = 'x-practice-contract';

/** A failure that is the fault of whoever wrote the call: practice mode says what is wrong as well (see contract-watch.js). */
export const complaint = ({ status, code, message, headers }: GraphFailure, wrong = message): GraphFailure =>
  new GraphFailure(status, code, message, { ...headers, [COMPLAINT_HEADER]: encoded(wrong) });

/** A call that could never have succeeded, whatever the mailbox holds: it is written wrongly. */
export const badRequest = (code: string, message: string): GraphFailure =>
  complaint(new GraphFailure(400, code, message));

/** A call that is written well, and that Exchange refuses for what it is about or for what the mailbox holds. */
export const refusal = (code: string, message: string): GraphFailure => new GraphFailure(400, code, message);

/** Fit for a header: short, in ASCII, and without halves of characters, which nothing can encode. */
function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text.slice(0, LONGEST_COMPLAINT)).toString('utf8'));
}

const LONGEST_COMPLAINT = 1000;

export const methodNotAllowed = (): GraphFailure =>
  complaint(
    new GraphFailure(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.'),
  );

export const accessDenied = (): GraphFailure =>
  new GraphFailure(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

/** Exchange turns a call away because of too many others; `limit` is its own name for what was exceeded. */
export const throttled = (limit: string, retryAfterSeconds: number): GraphFailure =>
  new GraphFailure(429, 'ApplicationThrottled', `Application is over its ${limit} limit.`, {
    'retry-after': String(retryAfterSeconds),
  });

/** Exchange no longer knows the changes since a delta token. */
export const syncStateNotFound = (): GraphFailure =>
  new GraphFailure(
    410,
    'SyncStateNotFound',
    'The sync state generation is not found. Please restart the synchronization.',
  );

export const itemNotFound = (): GraphFailure =>
  new GraphFailure(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

export const noSuchProperty = (name: string, type = 'message'): GraphFailure =>
  badRequest('RequestBroker--ParseUri', `Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`);
