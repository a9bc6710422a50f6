/** What can go wrong between Clusterpost and Exchange, in the terms in which a clerk can act on it. */
export type MailboxErrorCode =
  /** No network, or the connection broke off. */
  | 'offline'
  /** No answer within the time limit. */
  | 'timeout'
  /** Exchange asks to wait; `retryAfterMs` says how long. */
  | 'throttled'
  /** The sign-in has expired or was refused. */
  | 'signIn'
  /** Signed in, but without the rights for this mailbox. */
  | 'noAccess'
  /** Somebody else wrote in between. The port turns it into an outcome where it takes a version. */
  | 'conflict'
  /** The message or folder is no longer there. */
  | 'notFound'
  /** Exchange answered something that this version does not understand, or failed itself. */
  | 'failed';

/** The one error that the mailbox port throws. `detail` is for the administrator and holds no mail text. */
export class MailboxError extends Error {
  override readonly name = 'MailboxError';
  constructor(
    readonly code: MailboxErrorCode,
    readonly detail: string,
    readonly retryAfterMs: number | null = null,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** What a call gives, with its failure as a value. */
export async function orError<T>(work: Promise<T>): Promise<T | MailboxError> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof MailboxError) return error;
    throw error;
  }
}
