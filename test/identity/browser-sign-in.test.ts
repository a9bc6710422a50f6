import { createBrowserSignIn } from '../../src/identity/browser-sign-in';
import { problemOf } from '../../src/screen/problem';
import { nl } from '../../src/texts/nl';
import { jwt } from './outlook-bridge';

const PRODUCTION = {
  clientId: '22222222-2222-4222-8222-222222222222',
  authority: 'https://login.microsoftonline.com/organizations',
  graph: 'https://graph.microsoft.com',
};
const PAGE = 'https://clusterpost.example/overview.html';
const TOKEN = jwt({ iss: 'https://sts.windows.net/x/' });
const PRACTICE_TOKEN = jwt({ iss: 'https://localhost:8443/practice' });
const SANNE = { username: 's.brandsma@noorderhage.example', name: 'Sanne Brandsma' };
const RUBEN = { username: 'r.dijk@noorderhage.example', name: 'Ruben Dijk' };
type Account = typeof SANNE;

/** What MSAL does in a browser, as far as this page sees it. */
const msal = {
  /** Who has signed in in this browser before. */
  known: [] as Account[],
  /** Who has just come back from Microsoft's page; null for a page that was opened. */
  back: null as Account | null,
  /** The error code with which a token cannot be had without asking; null when it can. */
  trouble: null as string | null,
  accessToken: TOKEN,
  sentAway: [] as { scopes: string[]; loginHint?: string }[],
};

jest.mock('../../src/identity/msal', () => ({
  CacheLookupPolicy: { AccessTokenAndRefreshToken: 3 },
  createStandardPublicClientApplication: async () => ({
    handleRedirectPromise: async () => msal.back && { account: msal.back },
    getAllAccounts: () => msal.known,
    acquireTokenSilent: async ({ account }: { account: Account }) => {
      if (msal.trouble !== null) throw Object.assign(new Error('geheim'), { errorCode: msal.trouble });
      return { accessToken: msal.accessToken, account };
    },
    loginRedirect: async (request: (typeof msal.sentAway)[number]) => void msal.sentAway.push(request),
  }),
}));

const signInFor = (hint: string | null = null) => createBrowserSignIn(PRODUCTION, { page: PAGE, hint });
/** The browser leaves for Microsoft's page: what waits for a token waits until it is gone. */
async function leaves(task: Promise<unknown>): Promise<void> {
  const settled = jest.fn();
  void task.then(settled, settled);
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  await new Promise((resolve) => setImmediate(resolve));
  expect(settled).not.toHaveBeenCalled();
}

describe('signing in on a page of its own', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    Object.assign(msal, { known: [SANNE], back: null, trouble: null, accessToken: TOKEN, sentAway: [] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('sends somebody who is not signed in to Microsoft’s page, with no more rights than are used', async () => {
    msal.known = [];
    await leaves(signInFor().token());
    expect(msal.sentAway).toEqual([
      { scopes: ['User.Read', 'Mail.ReadWrite.Shared', 'Mail.Send.Shared', 'MailboxSettings.ReadWrite'] },
    ]);
  });

  it('knows who comes back from there', async () => {
    Object.assign(msal, { known: [SANNE], back: RUBEN });
    expect(await signInFor().person()).toEqual({ name: RUBEN.name, address: RUBEN.username });
    expect(msal.sentAway).toEqual([]);
  });

  it('shows nothing to somebody who has signed in in this browser', async () => {
    const signIn = signInFor();
    expect(await signIn.token()).toBe(TOKEN);
    expect(await signIn.person()).toEqual({ name: SANNE.name, address: SANNE.username });
    expect(msal.sentAway).toEqual([]);
  });

  it('takes the person for whom the page was opened, however their address is written', async () => {
    msal.known = [SANNE, RUBEN];
    expect(await signInFor(RUBEN.username.toUpperCase()).person()).toMatchObject({ name: RUBEN.name });
  });

  it('asks for that person when somebody else is signed in', async () => {
    await leaves(signInFor(RUBEN.username).token());
    expect(msal.sentAway).toMatchObject([{ loginHint: RUBEN.username }]);
  });

  it('sends a person once to renew a sign-in that cannot be renewed here, and not round in a circle', async () => {
    msal.trouble = 'interaction_required';
    await leaves(signInFor().token());
    expect(msal.sentAway).toMatchObject([{ loginHint: SANNE.username }]);
    msal.back = SANNE;
    await expect(signInFor().token()).rejects.toMatchObject({ code: 'signIn' });
    expect(msal.sentAway).toHaveLength(1);
  });

  it('never takes the page away from somebody at work: it says that the sign-in has run out, in their words', async () => {
    const signIn = signInFor();
    await signIn.token();
    msal.trouble = 'no_tokens_found';
    const failure: unknown = await signIn.token().catch((error: unknown) => error);
    expect(msal.sentAway).toEqual([]);
    expect(failure).toMatchObject({ name: 'IdentityError', code: 'signIn' });
    expect(String(failure)).not.toContain('geheim');
    const found = problemOf(failure, new Date());
    expect(found && nl.problems[found.code].title).toBe(nl.problems.signIn.title);
    msal.trouble = null;
    expect(await signIn.token()).toBe(TOKEN);
  });

  it('does not take a lost connection for a sign-in that has run out', async () => {
    msal.trouble = 'network_error';
    await expect(signInFor().token()).rejects.toMatchObject({ code: 'offline' });
    expect(msal.sentAway).toEqual([]);
  });

  it('refuses a token of practice mode where real mail is at stake', async () => {
    msal.accessToken = PRACTICE_TOKEN;
    await expect(signInFor().token()).rejects.toMatchObject({ code: 'notConfigured' });
  });
});
