export type IdentityErrorCode =
  /** The person has to sign in and did not, or may not use Clusterpost. */
  | 'signIn'
  | 'offline'
  /** Outlook or Microsoft did not answer within the time limit. */
  | 'timeout'
  /** This installation is not set up right: only the administrator can mend it. */
  | 'notConfigured';

/** The one error that sign-in throws. `detail` is for the administrator and holds no token. */
export class IdentityError extends Error {
  override readonly name = 'IdentityError';
  constructor(
    readonly code: IdentityErrorCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** MSAL's errors name their cause in `errorCode`; their text may hold an address and stays here. */
export function translateSignInError(error: unknown): IdentityError {
  if (error instanceof IdentityError) return error;
  const code = (error as { errorCode?: unknown } | null)?.errorCode;
  const detail = typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown';
  return new IdentityError(/network|endpoints_resolution/i.test(detail) ? 'offline' : 'signIn', detail);
}
