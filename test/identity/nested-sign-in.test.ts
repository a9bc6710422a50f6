import { IdentityError } from '../../src/identity/error';
import { createNestedSignIn } from '../../src/identity/nested-sign-in';
import { jwt, OutlookBridge } from './outlook-bridge';

const PRODUCTION = {
  clientId: '22222222-2222-4222-8222-222222222222',
  authority: 'https://login.microsoftonline.com/organizations',
  graph: 'https://graph.microsoft.com',
};
const LIMITS = { silent: 200, dialog: 200 };
const TOKEN = jwt({ iss: 'https://sts.windows.net/x/' });
const PRACTICE_TOKEN = jwt({ iss: 'https://localhost:8443/practice' });

describe('signing in through Outlook', () => {
  let outlook: OutlookBridge;
  beforeEach(() => {
    outlook = new OutlookBridge();
  });

  it('gives a token without showing anything, and asks for no more rights than it uses', async () => {
    expect(await createNestedSignIn(PRODUCTION, LIMITS).token()).toBe(TOKEN);
    expect(outlook.asked).toEqual(['GetToken']);
    expect(
      outlook.scope
        .split(' ')
        .filter((scope) => scope.includes('.'))
        .sort(),
    ).toEqual(['Mail.ReadWrite.Shared', 'Mail.Send.Shared', 'MailboxSettings.ReadWrite', 'User.Read']);
  });

  it('knows the person behind the screen', async () => {
    const person = await createNestedSignIn(PRODUCTION, LIMITS).person();
    expect(person).toEqual({ name: 'Sanne Brandsma', address: 's.brandsma@noorderhage.example' });
  });

  it('asks Outlook once when several parts of the pane ask at the same time, and not again while the token is good', async () => {
    const signIn = createNestedSignIn(PRODUCTION, LIMITS);
    await Promise.all([signIn.token(), signIn.person(), signIn.token()]);
    await signIn.token();
    expect(outlook.asked).toEqual(['GetToken']);
  });

  it('shows the dialog of Microsoft when somebody has to agree first', async () => {
    outlook.silent = { error: 'USER_INTERACTION_REQUIRED' };
    outlook.dialog = { token: TOKEN };
    expect(await createNestedSignIn(PRODUCTION, LIMITS).token()).toBe(TOKEN);
    expect(outlook.asked).toEqual(['GetToken', 'GetTokenPopup']);
  });

  it.each([
    ['the dialog is closed', { error: 'USER_INTERACTION_REQUIRED' }, { error: 'USER_CANCEL' }, 'signIn'],
    ['Outlook may not sign add-ins in', { error: 'DISABLED' }, 'never', 'signIn'],
    ['there is no network', { error: 'NO_NETWORK' }, 'never', 'offline'],
    ['Outlook never answers', 'never', 'never', 'timeout'],
    ['nobody answers the dialog', { error: 'USER_INTERACTION_REQUIRED' }, 'never', 'timeout'],
  ] as const)(
    'says what is the matter when %s, and nothing that Microsoft wrote',
    async (_what, silent, dialog, code) => {
      Object.assign(outlook, { silent, dialog });
      const failure: unknown = await createNestedSignIn(PRODUCTION, LIMITS)
        .token()
        .catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(IdentityError);
      expect(failure).toMatchObject({ code });
      expect(String(failure)).not.toContain('geheim');
    },
  );

  it('signs in at the next try after one that failed', async () => {
    const signIn = createNestedSignIn(PRODUCTION, LIMITS);
    const { silent } = outlook;
    outlook.silent = 'never';
    await expect(signIn.token()).rejects.toMatchObject({ code: 'timeout' });
    outlook.silent = silent;
    expect(await signIn.token()).toBe(TOKEN);
  });

  it('refuses a token of practice mode where real mail is at stake, and takes it in practice mode', async () => {
    outlook.silent = { token: PRACTICE_TOKEN };
    await expect(createNestedSignIn(PRODUCTION, LIMITS).token()).rejects.toMatchObject({ code: 'notConfigured' });
    const practice = { ...PRODUCTION, clientId: 'practice', graph: 'https://localhost:8443/graph' };
    expect(await createNestedSignIn(practice, LIMITS).token()).toBe(PRACTICE_TOKEN);
  });
});
