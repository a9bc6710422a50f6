import type { Action, Actor } from '../../../src/domain/ownership/action';
import { act, actOnMany, type ActTools, type TaskOutcome } from '../../../src/mailbox/act';
import { MailboxError } from '../../../src/mailbox/error';
import type { ClusterMailbox, Lock, OneOfMany } from '../../../src/mailbox/port';
import { SETTINGS } from '../../../src/practice/server/seed/settings';
import { QUESTION } from './mails';
import { MAILROOMS, NOW, openGraph, type FaultyMailroom, type Mailroom } from './mailrooms';

// Hundreds of calls, on a machine that may be doing more.
jest.setTimeout(60_000);

const SANNE: Actor = { id: 'sanne', name: 'Sanne Brandsma', role: 'specialist' };
const RUBEN: Actor = { id: 'ruben', name: 'Ruben van Aalst', role: 'specialist' };

let nonces = 0;
const toolsOf = (mailbox: ClusterMailbox): ActTools => ({
  mailbox,
  now: () => NOW,
  newNonce: () => `nonce ${(nonces += 1)}`,
});
const claimAll = (
  mailbox: ClusterMailbox,
  ids: readonly string[],
  actor: Actor,
  progress: (outcomes: readonly TaskOutcome[]) => void = () => undefined,
): Promise<readonly TaskOutcome[]> =>
  actOnMany(
    toolsOf(mailbox),
    ids.map((messageId) => ({ messageId, action: { kind: 'claim' } })),
    actor,
    progress,
  );

const isLock = (lock: OneOfMany<Lock | null>): lock is Lock => lock !== null && !(lock instanceof MailboxError);

describe.each(MAILROOMS)('many messages at once in a mailbox %s', (_name, open) => {
  let room: Mailroom;
  beforeAll(async () => {
    room = await open();
  });
  afterAll(() => room.stop());
  beforeEach(() => room.setConflicts('honoured'));

  it('are read in the order in which they are asked for, with a place for what is not there', async () => {
    const ids = await room.receiveMany(QUESTION, 43);
    const asked = [...ids.slice(0, 21), 'AAMkAGnietsXX=', ...ids.slice(21).reverse()];
    const found = await room.mailbox.sanne.messages(asked);
    expect(found.map((one) => (one instanceof MailboxError ? one.code : one.id))).toEqual(
      asked.map((id) => (ids.includes(id) ? id : 'notFound')),
    );
  });

  it('are written each on its own version: one that somebody else changed is left alone', async () => {
    const ids = await room.receiveMany(QUESTION, 3);
    const read = await Promise.all(ids.map((id) => room.mailbox.sanne.message(id)));
    await room.mailbox.ruben.writeTriage(await room.mailbox.ruben.message(ids[1] ?? ''), { categories: ['Spoed'] });
    const written = await room.mailbox.sanne.writeTriages(
      read.map((message) => ({ message, change: { categories: ['Sanne Brandsma'] } })),
    );
    expect(written).toMatchObject([{ id: ids[0] }, 'conflict', { id: ids[2] }]);
    const after = await Promise.all(ids.map((id) => room.mailbox.sanne.message(id)));
    expect(after.map(({ categories }) => categories[0])).toEqual(['Sanne Brandsma', 'Spoed', 'Sanne Brandsma']);
  });

  it('are claimed with a result for each, and given back in one go within the minute', async () => {
    const ids = await room.receiveMany(QUESTION, 25);
    await act(toolsOf(room.mailbox.ruben), ids[3] ?? '', { kind: 'claim' }, RUBEN);
    const told: number[] = [];
    const outcomes = await claimAll(room.mailbox.sanne, [...ids, 'AAMkAGnietsXX='], SANNE, (so) =>
      told.push(so.length),
    );
    expect(told).toEqual([20, 26]);
    expect(outcomes.map(({ kind }) => kind)).toEqual([
      ...ids.map((_id, index) => (index === 3 ? 'refused' : 'done')),
      'failed',
    ]);
    expect(outcomes[3]).toMatchObject({ refusal: { why: 'taken', owner: { name: RUBEN.name } } });

    const undo = outcomes.flatMap((one, index) =>
      one.kind === 'done'
        ? [{ messageId: ids[index] ?? '', action: { kind: 'undo', undoing: one.undoing } satisfies Action }]
        : [],
    );
    await actOnMany(toolsOf(room.mailbox.sanne), undo, SANNE, () => undefined);
    const after = await Promise.all(ids.map((id) => room.mailbox.worker.message(id)));
    expect(after.map(({ record }) => record?.owner?.id ?? null)).toEqual(
      ids.map((_id, index) => (index === 3 ? 'ruben' : null)),
    );
  });

  it.each(['honoured', 'conflict', 'ignored', 'lost'] as const)(
    'two who claim the same forty each get some, and are told of the others whose they are, where versions are %s',
    async (conflicts) => {
      const ids = await room.receiveMany(QUESTION, 40);
      room.setConflicts(conflicts);
      const outcomes = await Promise.all([
        claimAll(room.mailbox.sanne, ids, SANNE),
        claimAll(room.mailbox.ruben, [...ids].reverse(), RUBEN).then((his) => [...his].reverse()),
      ]);
      for (const [index, id] of ids.entries()) {
        const { record, categories } = await room.mailbox.worker.message(id);
        const owner = record?.owner?.id;
        const [theirs, other] =
          owner === 'sanne' ? [outcomes[0][index], outcomes[1][index]] : [outcomes[1][index], outcomes[0][index]];
        expect(theirs?.kind).toBe('done');
        expect(other).toMatchObject({ kind: 'refused', refusal: { why: 'taken', owner: { id: owner } } });
        expect(categories).toEqual([record?.owner?.name]);
      }
    },
  );
});

describe.each(MAILROOMS)('locks in a mailbox %s', (_name, open) => {
  const LATER = new Date(NOW.getTime() + 3 * 60_000);
  let room: Mailroom;
  beforeAll(async () => {
    room = await open();
    await room.mailbox.worker.saveSettings(SETTINGS, null);
  });
  afterAll(() => room.stop());
  beforeEach(() => room.setConflicts('honoured'));

  const take = async (mailbox: ClusterMailbox, name: string, now = NOW): Promise<Lock | null> => {
    const [lock] = await mailbox.lock([name], now);
    if (lock === undefined || lock instanceof MailboxError) throw lock ?? new Error('no answer');
    return lock;
  };

  it('are held by one at a time, and are free when that one lets go', async () => {
    const { sanne, ruben } = room.mailbox;
    const taken = await sanne.lock(['one', "it's two"], NOW);
    expect(taken).toMatchObject([{ name: 'one' }, { name: "it's two" }]);
    expect(await ruben.lock(["it's two", 'three'], NOW)).toMatchObject([null, { name: 'three' }]);
    await sanne.unlock(taken.filter(isLock));
    expect(await take(ruben, "it's two")).not.toBeNull();
  });

  it('that were left behind are taken by one of those who want them, and the one who left them cannot take them away', async () => {
    const { sanne, ruben, worker } = room.mailbox;
    const left = await take(sanne, 'left');
    expect(await take(ruben, 'left')).toBeNull();
    const [his, its] = [await take(ruben, 'left', LATER), await take(worker, 'left', LATER)];
    expect([his, its].filter((lock) => lock !== null)).toHaveLength(1);
    if (left !== null) await sanne.unlock([left]);
    expect(await take(worker, 'left', LATER)).toBeNull();
  });

  it('stay with the holder who says in time that it goes on, and tell it when it was too late', async () => {
    const { sanne, ruben } = room.mailbox;
    const minutes = (count: number): Date => new Date(NOW.getTime() + count * 60_000);
    const [held] = await sanne.lock(['long'], NOW, 5 * 60_000);
    if (!held || held instanceof MailboxError) throw new Error('it was not taken');
    expect(await take(ruben, 'long', minutes(4))).toBeNull();
    expect(await sanne.renew(held, minutes(4), 5 * 60_000)).toBe(true);
    expect(await take(ruben, 'long', minutes(8))).toBeNull();
    expect(await take(ruben, 'long', minutes(10))).not.toBeNull();
    expect(await sanne.renew(held, minutes(10), 5 * 60_000)).toBe(false);
  });
});

describe.each(MAILROOMS)('whether a mailbox keeps to versions, %s', (_name, open) => {
  it.each([
    ['honoured', true],
    ['conflict', true],
    ['ignored', false],
    ['lost', false],
  ] as const)('is found out by trying: %s is %s, and nobody sees anything of it', async (conflicts, keeps) => {
    const room = await open();
    try {
      await room.mailbox.worker.saveSettings(SETTINGS, null);
      room.setConflicts(conflicts);
      expect(await room.mailbox.sanne.keepsToVersions()).toBe(keeps);
      // What the first found out with is used again by the second.
      expect(await room.mailbox.ruben.keepsToVersions()).toBe(keeps);
      expect((await room.mailbox.worker.inbox({ top: 100 })).messages).toEqual([]);
      expect((await room.mailbox.worker.settings())?.settings.mailbox).toEqual(SETTINGS.mailbox);
    } finally {
      await room.stop();
    }
  });
});

describe('what Graph is asked', () => {
  let room: FaultyMailroom;
  beforeAll(async () => {
    room = await openGraph();
    // As a pane does when it opens.
    await Promise.all([room.mailbox.sanne.keepsToVersions(), room.mailbox.ruben.keepsToVersions()]);
  });
  afterEach(() => room.setFaults([]));
  afterAll(() => room.stop());

  it('is three requests for a claim, and two for a claim that came too late', async () => {
    const id = await room.receive(QUESTION);
    room.calls.clear();
    await act(toolsOf(room.mailbox.sanne), id, { kind: 'claim' }, SANNE);
    expect(room.calls.calls.map(({ path, parts }) => parts ?? path.split('/')[3])).toEqual([
      // The question as it stands beside the trial of versions, and both parts of the claim.
      ...['messages', 1, 2],
    ]);
    room.calls.clear();
    await act(toolsOf(room.mailbox.ruben), id, { kind: 'claim' }, RUBEN);
    expect(room.calls.calls.map(({ path, parts }) => parts ?? path.split('/')[3])).toEqual(['messages', 1]);
  });

  it('is fifteen batches of at most twenty for a hundred claims, one at a time', async () => {
    const ids = await room.receiveMany(QUESTION, 100);
    room.calls.clear();
    const outcomes = await claimAll(room.mailbox.sanne, ids, SANNE);
    expect(outcomes.every(({ kind }) => kind === 'done')).toBe(true);
    const { calls } = room.calls;
    console.log(`100 claims: ${calls.map(({ path, parts }) => `${path} (${parts ?? '-'})`).join(' ')}`);
    const full = calls.filter(({ parts }) => parts === 20);
    expect(full.length).toBeLessThanOrEqual(15);
    // One small request finds out whether versions hold.
    expect(calls.filter((call) => !full.includes(call)).map(({ parts }) => parts)).toEqual([1]);
  });

  it.each([
    ['a pause that Graph asks for is waited out', { kind: 'throttled', seconds: 0, times: 7 }, 'done'],
    ['a long pause is told for each message', { kind: 'throttled', seconds: 30 }, 'failed'],
    ['a write refused in the same moment is made again', { kind: 'conflict-412', times: 5 }, 'done'],
    ['so is one refused in the other way', { kind: 'conflict-409', times: 5 }, 'done'],
    ['no rights are told for each message', { kind: 'no-rights', method: 'PATCH' }, 'failed'],
    ['no network is told for each message', { kind: 'offline' }, 'failed'],
  ] as const)('in part: %s', async (_what, rule, kind) => {
    const ids = await room.receiveMany(QUESTION, 30);
    room.setFaults([rule]);
    const outcomes = await claimAll(room.mailbox.sanne, ids, SANNE);
    expect(new Set(outcomes.map((one) => one.kind))).toEqual(new Set([kind]));
    room.setFaults([]);
    const found = await room.mailbox.worker.messages(ids);
    expect(found.every((one) => !(one instanceof MailboxError) && (one.record !== null) === (kind === 'done'))).toBe(
      true,
    );
  });
});

describe('what Graph is asked where each action takes a lock', () => {
  let room: FaultyMailroom;
  beforeAll(async () => {
    room = await openGraph();
    const { sanne, ruben } = room.mailbox;
    await sanne.saveSettings({ ...SETTINGS, ownershipLock: true }, null);
    await ruben.settings();
    for (const mailbox of [sanne, ruben]) await mailbox.unlock((await mailbox.lock(['first'], NOW)).filter(isLock));
  });
  afterAll(() => room.stop());

  it('is three requests for a claim, with nothing left behind, and one for a claim that came too late', async () => {
    const id = await room.receive(QUESTION);
    room.calls.clear();
    await act(toolsOf(room.mailbox.sanne), id, { kind: 'claim' }, SANNE);
    expect(room.calls.calls.map(({ path, parts }) => parts ?? path.split('/')[3])).toEqual(['messages', 2, 3]);
    room.calls.clear();
    await act(toolsOf(room.mailbox.ruben), id, { kind: 'claim' }, RUBEN);
    expect(room.calls.calls).toHaveLength(1);
    expect(await room.mailbox.worker.lock([id], NOW)).toMatchObject([{ name: id }]);
  });

  it('is at most thirty-five batches for a hundred claims', async () => {
    const ids = await room.receiveMany(QUESTION, 100);
    room.calls.clear();
    const outcomes = await claimAll(room.mailbox.sanne, ids, SANNE);
    expect(outcomes.every(({ kind }) => kind === 'done')).toBe(true);
    console.log(`100 claims under locks: ${room.calls.calls.length} requests`);
    expect(room.calls.calls.length).toBeLessThanOrEqual(35);
  });
});
