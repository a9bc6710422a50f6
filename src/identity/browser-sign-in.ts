import type { AccountInfo, AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import { isPractice, refusePracticeToken, type Deployment } from './deployment';
import { IdentityError, translateSignInError } from './error';
import type * as Msal from './msal';
import { SCOPES, type SignIn } from './nested-sign-in';

export interface BrowserSignInOptions {
  /** Address of the page itself, without a query: the one to which Microsoft sends the person back. */
  readonly page: string;
  /** Whom the page was opened for, as an address; null for whoever signs in. */
  readonly hint: string | null;
}

interface Opened {
  readonly msal: typeof Msal;
  readonly application: IPublicClientApplication;
  readonly account: AccountInfo;
  /** The person has just come back from Microsoft's page: going there again would go round in a circle. */
  readonly isBack: boolean;
}

/** A browser that is sent to Microsoft's page has left within this time; after it, it is better to say that it did not. */
const LEAVING_MS = 30_000;

/**
 * Signs in with Microsoft's own page, for a page of ours outside Outlook. A person who is not signed in is sent there when the first token is asked for, and
 * comes back to where they were. Later it never takes the page away: a sign-in that has run out is an IdentityError `signIn`, and loading the page
 * anew mends it.
 */
export function createBrowserSignIn(deployment: Deployment, options: BrowserSignInOptions): SignIn {
  let opened: Promise<Opened> | null = null;
  let isFirst = true;

  async function acquire(): Promise<AuthenticationResult> {
    try {
      opened ??= open(deployment, options);
      const { msal, application, account, isBack } = await opened;
      const result = await silently(msal, application, account).catch((error: unknown) => {
        const isOffline = translateSignInError(error).code === 'offline';
        if (!isFirst || isBack || isOffline) throw error;
        // Also for an account that the pane signed in through Outlook: its tokens cannot be renewed here.
        return leave(application.loginRedirect({ scopes: [...SCOPES], loginHint: account.username }));
      });
      isFirst = false;
      refusePracticeToken(result.accessToken, deployment);
      return result;
    } catch (error) {
      opened = null;
      throw translateSignInError(error);
    }
  }

  return {
    token: async () => (await acquire()).accessToken,
    person: async () => {
      const { account } = await acquire();
      return { name: account.name ?? account.username, address: account.username };
    },
  };
}

async function open(deployment: Deployment, { page, hint }: BrowserSignInOptions): Promise<Opened> {
  const msal = await import('./msal').catch(() => {
    throw new IdentityError('offline', 'the sign-in library could not be loaded');
  });
  const { clientId, authority } = deployment;
  const application = await msal.createStandardPublicClientApplication({
    auth: {
      clientId,
      authority,
      redirectUri: page,
      ...(isPractice(deployment) ? { knownAuthorities: [new URL(authority).host] } : {}),
    },
    // A tab that is closed takes its tokens along.
    cache: { cacheLocation: 'sessionStorage' },
  });
  const answer = await application.handleRedirectPromise();
  const known = application.getAllAccounts();
  const account = answer?.account ?? (hint === null ? known[0] : known.find(({ username }) => isSame(username, hint)));
  if (account !== undefined) return { msal, application, account, isBack: answer !== null };
  return leave(application.loginRedirect({ scopes: [...SCOPES], ...(hint === null ? {} : { loginHint: hint }) }));
}

/** From the cache or with the refresh token. A hidden frame, MSAL's third way, is refused by most browsers today. */
function silently(
  msal: typeof Msal,
  application: IPublicClientApplication,
  account: AccountInfo,
): Promise<AuthenticationResult> {
  const cacheLookupPolicy = msal.CacheLookupPolicy.AccessTokenAndRefreshToken;
  return application.acquireTokenSilent({ scopes: [...SCOPES], account, cacheLookupPolicy });
}

/** The page is on its way to Microsoft's: what waits for a token waits until it is gone. */
async function leave(leaving: Promise<void>): Promise<never> {
  await leaving;
  await new Promise((resolve) => setTimeout(resolve, LEAVING_MS));
  throw new IdentityError('signIn', 'the sign-in page did not open');
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
