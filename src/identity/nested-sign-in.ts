import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import type { MailAddress } from '../domain/mail/address';
import { refusePracticeToken, type Deployment } from './deployment';
import { IdentityError, translateSignInError } from './error';
import type * as Msal from './msal';

export interface SignIn {
  /** An access token for Graph, from MSAL's cache while it is good. @throws IdentityError */
  token(): Promise<string>;
  /** The person whom Outlook signed in. @throws IdentityError */
  person(): Promise<MailAddress>;
}

/** How long Outlook may take, in milliseconds. */
export interface SignInLimits {
  /** To answer without showing anything. */
  readonly silent: number;
  /** To show a dialog and have it answered: somebody may have to find their telephone for a second factor. */
  readonly dialog: number;
}

/**
 * The least with which everything works. `.Shared`: the cluster mailbox is somebody else's. MailboxSettings: the person's own list of categories gives
 * the names on messages their colour.
 */
export const SCOPES: readonly string[] = [
  'User.Read',
  'Mail.ReadWrite.Shared',
  'Mail.Send.Shared',
  'MailboxSettings.ReadWrite',
];

const LIMITS: SignInLimits = { silent: 15_000, dialog: 180_000 };

interface Opened {
  readonly msal: typeof Msal;
  readonly application: IPublicClientApplication;
}

/** Signs in through Outlook itself (nested app authentication): mostly nobody sees anything of it. */
export function createNestedSignIn(deployment: Deployment, limits: SignInLimits = LIMITS): SignIn {
  let opened: Promise<Opened> | null = null;
  let asking: Promise<AuthenticationResult> | null = null;

  async function ask(): Promise<AuthenticationResult> {
    opened ??= open(deployment, limits);
    try {
      const result = await acquire(await opened, limits);
      refusePracticeToken(result.accessToken, deployment);
      return result;
    } catch (error) {
      opened = null;
      throw translateSignInError(error);
    }
  }

  /** Several questions at once are one question to Outlook, or it would show several dialogs. */
  function once(): Promise<AuthenticationResult> {
    asking ??= ask().finally(() => {
      asking = null;
    });
    return asking;
  }

  return {
    token: async () => (await once()).accessToken,
    person: async () => {
      const { account } = await once();
      return { name: account.name ?? account.username, address: account.username };
    },
  };
}

async function open({ clientId, authority }: Deployment, { silent }: SignInLimits): Promise<Opened> {
  const msal = await import('./msal').catch(() => {
    throw new IdentityError('offline', 'the sign-in library could not be loaded');
  });
  const application = await within(
    silent,
    msal.createNestablePublicClientApplication({
      auth: { clientId, authority },
      // A pane that is closed takes its tokens along.
      cache: { cacheLocation: 'sessionStorage' },
    }),
  );
  return { msal, application };
}

async function acquire({ msal, application }: Opened, limits: SignInLimits): Promise<AuthenticationResult> {
  const request = { scopes: [...SCOPES] };
  try {
    return await within(limits.silent, application.acquireTokenSilent(request));
  } catch (error) {
    if (!(error instanceof msal.InteractionRequiredAuthError)) throw error;
  }
  return within(limits.dialog, application.acquireTokenPopup(request));
}

function within<T>(limitMs: number, task: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new IdentityError('timeout', `no answer in ${limitMs} ms`));
    }, limitMs);
    task.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
