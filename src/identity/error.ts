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
