import { ClientAuthError, type AuthenticationResult, ConfidentialClientApplication } from '@azure/msal-node';
import { createAppSignIn } from '../../src/identity/app-only';

const REGISTRATION = {
  tenantId: '11111111-1111-4111-8111-111111111111',
  clientId: '22222222-2222-4222-8222-222222222222',
  thumbprint: 'ab'.repeat(32),
  privateKey: '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----',
};

describe('signing in as an application', () => {
  const acquire = jest.spyOn(ConfidentialClientApplication.prototype, 'acquireTokenByClientCredential');
  afterEach(() => acquire.mockReset());

  it('asks for what the administrator granted, and nothing by name', async () => {
    acquire.mockResolvedValue({ accessToken: 'token' } as AuthenticationResult);
    expect(await createAppSignIn(REGISTRATION)()).toBe('token');
    expect(acquire).toHaveBeenCalledWith({ scopes: ['https://graph.microsoft.com/.default'] });
  });

  it.each([
    ['Entra refuses', new ClientAuthError('invalid_client', '', 'AADSTS700027 geheim'), 'signIn', 'invalid_client'],
    ['there is no network', new ClientAuthError('network_error', '', 'geheim'), 'offline', 'network_error'],
  ])('says what is the matter when %s', async (_what, error, code, detail) => {
    acquire.mockRejectedValue(error);
    await expect(createAppSignIn(REGISTRATION)()).rejects.toMatchObject({ name: 'IdentityError', code, detail });
  });
});
