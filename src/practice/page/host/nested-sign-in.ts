/** What the practice server gives to a person who signs in. */
export interface SignedIn {
  readonly accessToken: string;
  readonly idToken: string;
  readonly expiresIn: number;
  readonly account: Readonly<Record<string, string>>;
}

interface BridgeRequest {
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: { readonly scope?: string };
}

/**
 * Answers MSAL as Outlook does in nested app authentication: who is signed in, and a token for them.
 * @param message JSON as MSAL sends it over its bridge
 * @param signIn signs the person in who sits at the practice Outlook
 */
export async function answerSignIn(message: string, signIn: () => Promise<SignedIn>): Promise<string> {
  const { method, requestId, tokenParams } = JSON.parse(message) as BridgeRequest;
  const response = (content: object): string =>
    JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...content });
  try {
    const { accessToken, idToken, expiresIn, account } = await signIn();
    if (method === 'GetInitContext') {
      const { homeAccountId, environment, tenantId } = account;
      return response({
        success: true,
        initContext: {
          sdkName: 'practice',
          sdkVersion: '1.0.0',
          capabilities: { queryAccount: true },
          accountContext: { homeAccountId, environment, tenantId },
        },
      });
    }
    return response({
      success: true,
      token: {
        access_token: accessToken,
        id_token: idToken,
        expires_in: expiresIn,
        scope: tokenParams?.scope ?? '',
        properties: null,
      },
      account: { ...account, idTokenClaims: claimsOf(idToken) },
    });
  } catch {
    return response({ success: false, error: { status: 'NO_NETWORK', code: 'offline', description: '' } });
  }
}

function claimsOf(token: string): unknown {
  return JSON.parse(atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/')));
}
