import type { AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import { refusePracticeToken, type Deployment } from './deployment';
import { IdentityError } from './error';

/** The person whom Outlook signed in. */
export interface SignedInPerson {
  readonly name: string;
  readonly address: string;
}

export interface SignIn {
  /** An access token for Graph, from MSAL's cache while it is good. @throws IdentityError */
  token(): Promise<string>;
  /** @throws IdentityError */
  person(): Promise<SignedInPerson>;
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

const SILENT_LIMIT_MS = 15_000;
/** Somebody may have to find their telephone for a second factor. */
const DIALOG_LIMIT_MS = 180_000;

/** Signs in through Outlook itself (nested app authentication): mostly nobody sees anything of it. */
export function createNestedSignIn(deployment: Deployment): SignIn {
  let application: Promise<IPublicClientApplication> | null = null;
  let asking: Promise<AuthenticationResult> | null = null;

  async function ask(): Promise<AuthenticationResult> {
    application ??= open(deployment);
    try {
      const result = await acquire(await application);
      refusePracticeToken(result.accessToken, deployment);
      return result;
    } catch (error) {
      application = null;
      throw error;
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

async function open({ clientId, authority }: Deployment): Promise<IPublicClientApplication> {
  const msal = await import('@azure/msal-browser').catch(() => {
    throw new IdentityError('offline', 'the sign-in library could not be loaded');
  });
  return within(
    SILENT_LIMIT_MS,
    msal.createNestablePublicClientApplication({
      auth: { clientId, authority },
      // A pane that is closed takes its tokens along.
      cache: { cacheLocation: 'sessionStorage' },
    }),
  );
}

async function acquire(application: IPublicClientApplication): Promise<AuthenticationResult> {
  const request = { scopes: [...SCOPES] };
  try {
    return await within(SILENT_LIMIT_MS, application.acquireTokenSilent(request));
  } catch (error) {
    const { InteractionRequiredAuthError } = await import('@azure/msal-browser');
    if (!(error instanceof InteractionRequiredAuthError)) throw translate(error);
  }
  try {
    return await within(DIALOG_LIMIT_MS, application.acquireTokenPopup(request));
  } catch (error) {
    throw translate(error);
  }
}

/** MSAL's errors name their cause in `errorCode`; their text may hold an address and stays here. */
function translate(error: unknown): IdentityError {
  if (error instanceof IdentityError) return error;
  const code = (error as { errorCode?: unknown } | null)?.errorCode;
  const detail = typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown';
  return new IdentityError(/network|no_network|endpoints_resolution/i.test(detail) ? 'offline' : 'signIn', detail);
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
