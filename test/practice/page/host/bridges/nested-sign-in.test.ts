import { RequestFailed } from '../../../../../src/practice/page/data/http';
import { answerSignIn, type SignedIn } from '../../../../../src/practice/page/host/bridges/nested-sign-in';

const claims = { oid: 'object', tid: 'tenant', name: 'Özlem Yıldız' };
const signedIn: SignedIn = {
  accessToken: 'access',
  idToken: `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`,
  expiresIn: 3600,
  account: {
    homeAccountId: 'object.tenant',
    environment: 'login.microsoftonline.com',
    tenantId: 'tenant',
    username: 'o.yildiz@noorderhage.example',
    localAccountId: 'object',
    name: 'Özlem Yıldız',
  },
};

async function ask(method: string, signIn = async () => signedIn): Promise<unknown> {
  const request = { messageType: 'NestedAppAuthRequest', method, requestId: 'r1', tokenParams: { scope: 'User.Read' } };
  return JSON.parse(await answerSignIn(JSON.stringify(request), signIn));
}

describe('signing in through the practice Outlook', () => {
  it('tells who is there', async () => {
    expect(await ask('GetInitContext')).toMatchObject({
      messageType: 'NestedAppAuthResponse',
      requestId: 'r1',
      success: true,
      initContext: {
        capabilities: { queryAccount: true },
        accountContext: {
          homeAccountId: 'object.tenant',
          environment: 'login.microsoftonline.com',
          tenantId: 'tenant',
        },
      },
    });
  });

  it.each(['GetToken', 'GetTokenPopup'])('hands over a token on %s, with a name in any script', async (method) => {
    expect(await ask(method)).toMatchObject({
      requestId: 'r1',
      success: true,
      token: { access_token: 'access', expires_in: 3600, scope: 'User.Read' },
      account: { username: 'o.yildiz@noorderhage.example', idTokenClaims: claims },
    });
  });

  it('says so when the practice server does not answer', async () => {
    const offline = async (): Promise<SignedIn> => Promise.reject(new Error('offline'));
    expect(await ask('GetToken', offline)).toMatchObject({
      requestId: 'r1',
      success: false,
      error: { status: 'NO_NETWORK' },
    });
  });

  it.each([
    ['GetInitContext', { success: true, initContext: { capabilities: { queryAccount: true } } }],
    ['GetToken', { success: false, error: { status: 'USER_INTERACTION_REQUIRED' } }],
    ['GetTokenPopup', { success: false, error: { status: 'USER_CANCEL' } }],
  ])('asks on %s to sign in anew when the sign-in has expired', async (method, answer) => {
    const expired = async (): Promise<SignedIn> => Promise.reject(new RequestFailed('Verlopen.', 401));
    expect(await ask(method, expired)).toMatchObject({ requestId: 'r1', ...answer });
  });

  it('refuses what it does not know', async () => {
    expect(await ask('Logout')).toMatchObject({ success: false, error: { status: 'NESTED_APP_AUTH_UNAVAILABLE' } });
  });
});
