import type { IdentityErrorCode } from '../../../src/identity/error';
import { createNestedSignIn, type SignIn } from '../../../src/identity/nested-sign-in';
import { CLIENT_ID } from '../../../src/practice/server/people';
import { MemorySignIn } from '../../identity/memory-sign-in';
import { OutlookBridge, type BridgeAnswer } from '../../identity/outlook-bridge';
import { RunningPractice } from '../../practice/server/running';

const SANNE = { name: 'Sanne Brandsma', address: 's.brandsma@noorderhage.example' };
const LIMITS = { silent: 1000, dialog: 1000 };
type Trouble = Exclude<IdentityErrorCode, 'notConfigured'>;

/** A way to sign in that is held to the contract, with a way to bring it into trouble and out of it. */
interface Door {
  readonly signIn: SignIn;
  readonly trouble: (kind: Trouble | null) => Promise<void>;
}

/** MSAL in front of an Outlook that asks the practice server for its tokens. */
async function nested(running: RunningPractice): Promise<Door> {
  const outlook = new OutlookBridge();
  const answer = async (): Promise<BridgeAnswer> => {
    const { status, body } = await running.web('POST', '/practice/token', { person: 'sanne' });
    return status === 200 ? { token: String(body['accessToken']) } : { error: 'USER_INTERACTION_REQUIRED' };
  };
  const trouble: Door['trouble'] = async (kind) => {
    running.practice.faults.set(kind === 'signIn' ? [{ kind: 'sign-in-expired' }] : []);
    outlook.silent = kind === 'offline' ? { error: 'NO_NETWORK' } : kind === 'timeout' ? 'never' : await answer();
  };
  await trouble(null);
  const deployment = {
    clientId: CLIENT_ID,
    authority: 'https://login.microsoftonline.com/organizations',
    graph: running.practice.graph,
  };
  return { signIn: createNestedSignIn(deployment, LIMITS), trouble };
}

async function inMemory(running: RunningPractice): Promise<Door> {
  const sanne = running.practice.persons.find(({ id }) => id === 'sanne');
  if (sanne === undefined) throw new Error('Sanne is not there');
  const signIn = new MemorySignIn(SANNE, (await running.practice.tokens.signIn(sanne)).accessToken);
  return { signIn, trouble: async (kind) => void (signIn.trouble = kind) };
}

describe.each([
  ['through Outlook and the practice server', nested],
  ['in memory', inMemory],
])('signing in %s', (_how, open) => {
  let running: RunningPractice;
  let door: Door;
  beforeAll(async () => {
    running = await RunningPractice.start();
  }, 60_000);
  beforeEach(async () => {
    door = await open(running);
  }, 60_000);
  afterAll(() => running.stop());

  it('names the person whom Graph knows by the token', async () => {
    expect(await door.signIn.person()).toEqual(SANNE);
    const authorization = `Bearer ${await door.signIn.token()}`;
    const { body } = await running.web('GET', `${running.practice.graph}/v1.0/me`, undefined, { authorization });
    expect({ name: body['displayName'], address: body['mail'] }).toEqual(SANNE);
  });

  it.each<[string, Trouble]>([
    ['the sign-in has expired and nobody signs in', 'signIn'],
    ['there is no network', 'offline'],
    ['Outlook never answers', 'timeout'],
  ])('says that %s, and signs in once that is over', async (_what, kind) => {
    await door.trouble(kind);
    await expect(door.signIn.token()).rejects.toMatchObject({ name: 'IdentityError', code: kind });
    await expect(door.signIn.person()).rejects.toMatchObject({ name: 'IdentityError', code: kind });
    await door.trouble(null);
    expect(await door.signIn.person()).toEqual(SANNE);
  });
});
