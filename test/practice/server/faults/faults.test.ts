import { Agent, fetch as fetchOfUndici, setGlobalDispatcher } from 'undici';
import { MailboxError } from '../../../../src/mailbox/error';
import { createGraphClient, type GraphClient } from '../../../../src/mailbox/graph/client';
import { Faults, type FaultKind, type FaultRule } from '../../../../src/practice/server/faults/fault';
import { Limits } from '../../../../src/practice/server/faults/limits';
import { parseFault } from '../../../../src/practice/server/faults/read';
import { CLUSTER, RunningPractice } from '../running';

const MESSAGES = `/users/${CLUSTER}/messages`;
const SANNE = 's.brandsma@noorderhage.example';
const TIME_LIMIT_MS = 1500;

/** What the add-in's own Graph client makes of each fault. */
describe('a fault of the practice Graph', () => {
  const fetchOfNode = globalThis.fetch;
  let running: RunningPractice;
  let agent: Agent;
  let now = new Date('2026-11-24T09:30:00Z');
  let id = '';

  beforeAll(async () => {
    running = await RunningPractice.start({ clock: () => now });
    agent = new Agent({ connect: { ca: running.practice.certificate.cert } });
    setGlobalDispatcher(agent);
    globalThis.fetch = fetchOfUndici as unknown as typeof fetch;
    await running.smtp({ from: 'a@b.example', subject: 'Terras', text: 'x' });
    const { value } = await client('sanne')<{ value: { id: string }[] }>(MESSAGES);
    id = value[0]?.id ?? '';
  });
  beforeEach(() => running.practice.faults.set([]));
  afterAll(async () => {
    globalThis.fetch = fetchOfNode;
    await running.stop();
    await agent.close();
  });

  function client(person: string): GraphClient {
    const found = running.practice.persons.find((one) => one.id === person);
    const token = async (): Promise<string> =>
      found === undefined
        ? running.practice.tokens.appToken()
        : (await running.practice.tokens.signIn(found)).accessToken;
    return createGraphClient(running.practice.graph, token, TIME_LIMIT_MS);
  }

  const list = (person = 'sanne'): Promise<unknown> => client(person)(MESSAGES);
  const change = (categories: readonly string[], ifMatch?: string): Promise<{ '@odata.etag': string }> =>
    client('sanne')(`${MESSAGES}/${id}`, {
      method: 'PATCH',
      body: { categories },
      ...(ifMatch === undefined ? {} : { ifMatch }),
    });
  const categories = async (): Promise<readonly string[]> =>
    (await client('sanne')<{ categories: string[] }>(`${MESSAGES}/${id}`)).categories;
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (error: unknown) => (error instanceof MailboxError ? error.code : String(error)),
    );
  const having = (...rules: readonly FaultRule[]): void => running.practice.faults.set(rules);

  it.each<[FaultKind, string]>([
    ['offline', 'offline'],
    ['cut', 'offline'],
    ['time-out', 'timeout'],
    ['sign-in-expired', 'signIn'],
    ['no-rights', 'noAccess'],
  ])('%s is told as %s, and is over when it is cleared', async (kind, code) => {
    having({ kind });
    expect(await codeOf(list())).toBe(code);
    having();
    expect(await codeOf(list())).toBe('none');
  });

  it('throttled says how long to wait, and a short pause is waited out', async () => {
    having({ kind: 'throttled', seconds: 30 });
    await expect(list()).rejects.toMatchObject({ code: 'throttled', retryAfterMs: 30_000 });
    having({ kind: 'throttled', seconds: 1, times: 1 });
    expect(await codeOf(list())).toBe('none');
  });

  it('slow only takes longer, until it takes too long', async () => {
    having({ kind: 'slow', seconds: 0.2 });
    const start = Date.now();
    expect(await codeOf(list())).toBe('none');
    expect(Date.now() - start).toBeGreaterThanOrEqual(190);
    having({ kind: 'slow', seconds: 2 });
    expect(await codeOf(list())).toBe('timeout');
  });

  it.each<FaultKind>(['conflict-412', 'conflict-409'])('%s refuses a write whose version is right', async (kind) => {
    having({ kind, times: 1 });
    expect(await codeOf(change(['Sanne']))).toBe('conflict');
    expect(await codeOf(change(['Sanne']))).toBe('none');
  });

  it.each<[FaultKind | null, string, string]>([
    [null, 'conflict', 'Een'],
    ['if-match-409', 'conflict', 'Een'],
    ['if-match-ignored', 'none', 'Twee'],
    ['lost-update', 'none', 'Een'],
  ])('%s: a write on an outdated version gives %s, and leaves %s', async (kind, code, left) => {
    const { '@odata.etag': version } = await change([]);
    await change(['Een']);
    if (kind !== null) having({ kind });
    expect(await codeOf(change(['Twee'], version))).toBe(code);
    expect(await categories()).toEqual([left]);
  });

  it('a cut connection leaves the caller in the dark about a write that was carried out', async () => {
    having({ kind: 'cut', method: 'PATCH' });
    expect(await codeOf(change(['In het donker']))).toBe('offline');
    expect(await categories()).toEqual(['In het donker']);
  });

  it('delta-expired ends a series of changes, and a new one can begin', async () => {
    const first = `/users/${CLUSTER}/mailFolders/inbox/messages/delta?$select=subject`;
    const { '@odata.deltaLink': link } = await client('sanne')<{ '@odata.deltaLink': string }>(first);
    having({ kind: 'delta-expired' });
    await expect(client('sanne')(link)).rejects.toMatchObject({
      detail: expect.stringContaining('SyncStateNotFound') as string,
    });
    expect(await codeOf(client('sanne')(first))).toBe('none');
  });

  it('hits only the person, the path and the method that it names', async () => {
    having({ kind: 'no-rights', person: SANNE, path: '/MESSAGES', method: 'get' });
    expect(await codeOf(list('sanne'))).toBe('noAccess');
    expect(await codeOf(list('ruben'))).toBe('none');
    expect(await codeOf(list('worker'))).toBe('none');
    expect(await codeOf(client('sanne')('/me'))).toBe('none');
    expect(await codeOf(change([]))).toBe('none');
  });

  it('passes the practice Outlook by, which does not live on Graph', async () => {
    having({ kind: 'offline' }, { kind: 'sign-in-expired' });
    const own = { headers: { 'sec-fetch-site': 'same-origin' } };
    expect((await running.graph('GET', MESSAGES, undefined, own)).status).toBe(200);
    const signIn = (body: object): Promise<{ status: number }> => running.web('POST', '/practice/token', body);
    expect((await signIn({ person: 'sanne' })).status).toBe(401);
    expect((await signIn({ person: 'sanne', for: 'outlook' })).status).toBe(200);
  });

  describe('the limits that always hold', () => {
    it('let four calls at once into a mailbox, and turn the fifth away', async () => {
      having({ kind: 'slow', seconds: 3 });
      const calls = Array.from({ length: 5 }, () => running.graph('GET', '/me/messages', undefined, { as: 'ruben' }));
      const statuses = (await Promise.all(calls)).map(({ status }) => status);
      expect(statuses.sort()).toEqual([200, 200, 200, 200, 429]);
    });

    it('let 10,000 calls in ten minutes into a mailbox, and say when there is room again', async () => {
      const limits = new Limits(() => now);
      const within = (app = 'add-in'): Promise<string> =>
        limits.within({ app, mailbox: CLUSTER, bytes: 0 }, () => 'done');
      for (let call = 0; call < 10_000; call += 1) await within();
      now = new Date(now.getTime() + 60_000);
      await expect(within()).rejects.toMatchObject({ status: 429, headers: { 'retry-after': '540' } });
      await expect(within('worker')).resolves.toBe('done');
      now = new Date(now.getTime() + 540_000);
      await expect(within()).resolves.toBe('done');
    });

    it('let 150 MB in five minutes into a mailbox', async () => {
      const limits = new Limits(() => now);
      const send = (megabytes: number): Promise<string> =>
        limits.within({ app: 'add-in', mailbox: CLUSTER, bytes: megabytes * 1024 * 1024 }, () => 'done');
      await send(149);
      await expect(send(2)).rejects.toMatchObject({ status: 429, headers: { 'retry-after': '300' } });
      await expect(send(1)).resolves.toBe('done');
      now = new Date(now.getTime() + 300_000);
      await expect(send(2)).resolves.toBe('done');
    });

    it('hold for each part of a batch, which is told how long to wait', async () => {
      having({ kind: 'slow', seconds: 3, path: '/mailFolders' }, { kind: 'throttled', path: '/settings', seconds: 7 });
      const busy = running.graph('GET', '/me/mailFolders', undefined, { as: 'ruben' });
      // The batch has to find the mailbox busy: which of two calls arrives first is not for sure.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const part = (number: number): object => ({ id: String(number), method: 'GET', url: '/me/mailFolders' });
      const requests = [...Array.from({ length: 4 }, (_, number) => part(number))];
      const { status, body } = await running.graph('POST', '/$batch', { requests }, { as: 'ruben' });
      const answers = body['responses'] ?? [];
      expect(status).toBe(200);
      expect(answers.map((answer) => Number(answer['status'])).sort()).toEqual([200, 200, 200, 429]);
      expect(answers.find((answer) => Number(answer['status']) === 429)?.['headers']).toMatchObject({
        'retry-after': '1',
      });
      expect((await busy).status).toBe(200);
    });
  });

  describe('from the page', () => {
    it('is set and read, and told to the page with the rest', async () => {
      const rules = [{ kind: 'hidden-mailbox' }, { kind: 'slow', seconds: 3, times: 2 }];
      expect((await running.web('PUT', '/practice/faults', { rules })).body).toEqual({ rules });
      expect((await running.web('GET', '/practice/faults')).body).toEqual({ rules });
      const { body } = await running.web('GET', '/practice/state');
      expect(body['faults']).toEqual(rules);
    });

    it.each([
      { rules: [{ kind: 'flood' }] },
      { rules: [{ kind: 'slow', seconds: -1 }] },
      { rules: [{ kind: 'slow', colour: 'red' }] },
      { rules: 'slow' },
      {},
    ])('is refused when it does not exist: %j', async (body) => {
      expect((await running.web('PUT', '/practice/faults', body)).status).toBe(400);
    });

    it('can be set by nobody but the practice Outlook', async () => {
      const headers = { origin: running.practice.addin };
      expect((await running.web('PUT', '/practice/faults', { rules: [] }, headers)).status).toBe(403);
    });
  });
});

describe('faults', () => {
  const call = { method: 'GET', path: '/me/messages', person: SANNE };

  it('hit by chance as often as they say', () => {
    const dice = [0.1, 0.6, 0.4, 0.9];
    const faults = new Faults(() => dice.shift() ?? 1, [{ kind: 'slow', chance: 0.5 }]);
    expect([1, 2, 3, 4].map(() => faults.hit('slow', call) !== null)).toEqual([true, false, true, false]);
  });

  it('are used up one by one', () => {
    const faults = new Faults(() => 0, [{ kind: 'slow', times: 2 }, { kind: 'cut' }]);
    expect([1, 2, 3].map(() => faults.hit('slow', call) !== null)).toEqual([true, true, false]);
    expect(faults.rules).toEqual([{ kind: 'cut' }]);
  });

  it.each<[string, FaultRule]>([
    ['offline', { kind: 'offline' }],
    ['throttled:times=3,seconds=30', { kind: 'throttled', times: 3, seconds: 30 }],
    ['cut:method=POST,path=/send,chance=0.5', { kind: 'cut', method: 'POST', path: '/send', chance: 0.5 }],
    ['no-rights:person=t.kuiper@noorderhage.example', { kind: 'no-rights', person: 't.kuiper@noorderhage.example' }],
  ])('are read from the command line: %s', (text, rule) => {
    expect(parseFault(text)).toEqual(rule);
  });

  it.each(['', 'flood', 'slow:seconds=many', 'slow:seconds', 'slow:times=0', 'slow:chance=2', 'slow:,'])(
    'that are not understood are answered with all that exist: «%s»',
    (text) => {
      expect(() => parseFault(text)).toThrow(/Kies uit throttled, .*silent-host/);
    },
  );
});
