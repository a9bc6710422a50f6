import { RequestFailed } from '../../data/http';
import type { Bridge } from './bridge';

/** What the practice server gives to a person who signs in. */
export interface SignedIn {
  readonly accessToken: string;
  readonly idToken: string;
  /** In seconds. */
  readonly expiresIn: number;
  readonly account: Readonly<Record<string, string>>;
}

interface BridgeRequest {
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: { readonly scope?: string };
}

/** Under which `in-addin/nested-sign-in.js` and this end know each other. */
export const NESTED_SIGN_IN = 'naa';

/** @param signIn signs the person in who sits at the practice Outlook */
export function nestedSignInBridge(signIn: () => Promise<SignedIn>): Bridge {
  return (message, tell) => {
    if (typeof message === 'string') void answerSignIn(message, signIn).then(tell);
  };
}

/**
 * Answers MSAL as Outlook does in nested app authentication (@azure/msal-browser, `src/naa`): who is signed in, and a token for them.
 * @param message JSON as MSAL sends it over its bridge
 * @param signIn signs the person in who sits at the practice Outlook
 */
export async function answerSignIn(message: string, signIn: () => Promise<SignedIn>): Promise<string> {
  const request = JSON.parse(message) as BridgeRequest;
  return JSON.stringify({
    messageType: 'NestedAppAuthResponse',
    requestId: request.requestId,
    ...(await outcomeOf(request, signIn)),
  });
}

async function outcomeOf({ method, tokenParams }: BridgeRequest, signIn: () => Promise<SignedIn>): Promise<object> {
  let signedIn: SignedIn;
  try {
    signedIn = await signIn();
  } catch (error) {
    if (error instanceof RequestFailed && error.status === 401) return expired(method);
    return refused('NO_NETWORK', 'practice_server_unreachable');
  }
  switch (method) {
    case 'GetInitContext':
      return { success: true, initContext: initContextOf(signedIn) };
    case 'GetToken':
    case 'GetTokenPopup':
      return { success: true, ...tokenOf(signedIn, tokenParams?.scope ?? '') };
    default:
      return refused('NESTED_APP_AUTH_UNAVAILABLE', 'unknown_method');
  }
}

/** Outlook still says who it is for, asks to sign in anew, and reports the dialog for that as closed: practice mode has none. */
function expired(method: string): object {
  if (method === 'GetInitContext') return { success: true, initContext: APP };
  return method === 'GetTokenPopup'
    ? refused('USER_CANCEL', 'sign_in_expired')
    : refused('USER_INTERACTION_REQUIRED', 'sign_in_expired');
}

const APP = { sdkName: 'practice', sdkVersion: '1.0.0', capabilities: { queryAccount: true } };

function refused(status: string, code: string): object {
  return { success: false, error: { status, code, description: '' } };
}

function initContextOf({ account }: SignedIn): object {
  const { homeAccountId, environment, tenantId } = account;
  return { ...APP, accountContext: { homeAccountId, environment, tenantId } };
}

function tokenOf({ accessToken, idToken, expiresIn, account }: SignedIn, scope: string): object {
  return {
    token: { access_token: accessToken, id_token: idToken, expires_in: expiresIn, scope, properties: null },
    account: { ...account, idTokenClaims: claimsOf(idToken) },
  };
}

/** The claims of a token, unchecked: the server that it goes to checks it. */
function claimsOf(token: string): unknown {
  const payload = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
  const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}
