import { acknowledge, newMemory, type AcknowledgeOutcome } from '../../../src/mailbox/acknowledge';
import { act, type ActionOutcome } from '../../../src/mailbox/act';
import type { Action } from '../../../src/domain/ownership/action';
import { SETTINGS } from '../../../src/practice/server/seed/settings';
import { NOW, openGraph, type FaultyMailroom } from './mailrooms';
import { pause } from '../../../src/mailbox/pause';
import { beforeCall } from './breaking-off';
import { freshQuestion } from './mails';
import { loseNoTime, TROUBLES } from './troubles';

const LATER = new Date(NOW.getTime() + 10 * 60_000);
const MUCH_LATER = new Date(NOW.getTime() + 20 * 60_000);
const SANNE = { id: 'sanne', name: 'Sanne Brandsma' };

// Waiting for what never answers takes its time, and so does a busy machine.
jest.setTimeout(60_000);

let room: FaultyMailroom;
let patience: jest.SpyInstance;
let nonces = 0;
const newNonce = (): string => `nonce ${(nonces += 1)}`;
beforeAll(async () => {
  patience = loseNoTime();
  room = await openGraph();
});
afterEach(() => room.setFaults([]));
afterAll(async () => {
  await room.stop();
  patience.mockRestore();
});

/** What Sanne does with a question, in the order in which she can. */
const ACTIONS: readonly Action[] = [
  { kind: 'claim' },
  { kind: 'askAdvice', of: { id: 'ruben', name: 'Ruben van Aalst' }, question: 'Is dit vergunningvrij?' },
  { kind: 'finish' },
  { kind: 'reopen' },
  { kind: 'giveBack' },
];

const actOn = (id: string, action: Action): Promise<ActionOutcome> =>
  act({ mailbox: room.mailbox.sanne, now: () => NOW, newNonce }, id, action, {
    ...SANNE,
    role: 'specialist',
  });

async function acknowledgeIt(id: string, now: Date, mailbox = room.mailbox.worker): Promise<AcknowledgeOutcome> {
  const tools = { mailbox, settings: SETTINGS, now: () => now, newNonce, memory: newMemory() };
  return acknowledge(tools, await room.mailbox.worker.message(id));
}

describe.each(TROUBLES)('a Graph that %s', (_name, { rule, code }) => {
  it.each([
    ['reads', ['GET']],
    ['writes', ['PATCH', 'POST']],
  ])('keeps no action from being done once, when it is tried again: %s', async (_what, methods) => {
    const id = await room.receive(freshQuestion());
    for (const [count, action] of ACTIONS.entries()) {
      room.setFaults(methods.map((method) => ({ ...rule, method })));
      await expect(actOn(id, action)).rejects.toMatchObject({ code });
      room.setFaults([]);
      // Refused when it had been done after all: what counts is that it was done, and once.
      expect((await actOn(id, action)).kind).not.toBe('busy');
      expect((await room.mailbox.worker.message(id)).record?.history).toHaveLength(count + 1);
    }
    expect(await room.mailbox.worker.message(id)).toMatchObject({
      record: { owner: null, finished: null },
      categories: ['Advies gevraagd: Ruben van Aalst'],
    });
  });

  // Read, mark as pending, draft, send, mark as sent.
  it.each([1, 2, 3, 4, 5])('has every question acknowledged once, or put before a person: at step %i', async (step) => {
    const id = await room.receive(freshQuestion());
    const before = (await room.delivered()).length;
    const mailbox = beforeCall(room.mailbox.worker, step, () => room.setFaults([rule]));
    await expect(acknowledgeIt(id, NOW, mailbox)).rejects.toMatchObject({ code });
    room.setFaults([]);
    // What nobody waits for any more is still carried out.
    if (rule.kind === 'slow') await pause(2 * (rule.seconds ?? 0) * 1000);
    if ((await acknowledgeIt(id, LATER)) === 'busy') await acknowledgeIt(id, MUCH_LATER);
    const stands = await room.mailbox.sanne.message(id);
    const outcome = stands.record?.acknowledgement?.state;
    expect(['sent', 'person']).toContain(outcome);
    expect((await room.delivered()).length - before).toBe(outcome === 'sent' ? 1 : 0);
    expect(stands).toMatchObject({ due: '2026-11-26', flag: 'flagged' });
    expect(await acknowledgeIt(id, MUCH_LATER)).toBe('settled');
  });
});

describe.each(['conflict-412', 'conflict-409'] as const)('a Graph that refuses each write with %s', (kind) => {
  it('has somebody who claims try again, and leaves the question as it was', async () => {
    const id = await room.receive(freshQuestion());
    const before = await room.mailbox.worker.message(id);
    room.setFaults([{ kind }]);
    expect((await actOn(id, { kind: 'claim' })).kind).toBe('busy');
    expect(await room.mailbox.worker.message(id)).toEqual(before);
    room.setFaults([{ kind, times: 2 }]);
    expect((await actOn(id, { kind: 'claim' })).kind).toBe('done');
  });

  it('has nothing sent, and all of it when it is over', async () => {
    const id = await room.receive(freshQuestion());
    const before = (await room.delivered()).length;
    room.setFaults([{ kind }]);
    expect(await acknowledgeIt(id, NOW)).toBe('busy');
    expect(await room.delivered()).toHaveLength(before);
    room.setFaults([]);
    expect(await acknowledgeIt(id, NOW)).toBe('sent');
    expect(await room.delivered()).toHaveLength(before + 1);
  });

  it('says so when the settings are saved, which stay as they were', async () => {
    const { sanne } = room.mailbox;
    if ((await sanne.settings()) === null) await sanne.saveSettings(SETTINGS, null);
    const before = await sanne.settings();
    room.setFaults([{ kind }]);
    expect(await sanne.saveSettings({ ...SETTINGS, acknowledge: false }, before?.version ?? null)).toBe('conflict');
    expect(await sanne.settings()).toEqual(before);
  });
});

describe('a Graph that', () => {
  it('has forgotten how far we were is asked for everything', async () => {
    const id = await room.receive(freshQuestion());
    const { worker } = room.mailbox;
    const { token } = await worker.changes(null);
    room.setFaults([{ kind: 'delta-expired' }]);
    await expect(worker.changes(token)).rejects.toMatchObject({ code: 'failed' });
    expect((await worker.changes(null)).changed.map((message) => message.id)).toContain(id);
  });

  it.each([
    ['the folder', '/childFolders'],
    ['the item in it', '/messages'],
  ])(
    'breaks off while the settings are made for the first time, at %s, keeps them all the same',
    async (_what, path) => {
      const fresh = await openGraph();
      const { sanne, ruben } = fresh.mailbox;
      fresh.setFaults([{ kind: 'cut', method: 'POST', path }]);
      await expect(sanne.saveSettings(SETTINGS, null)).rejects.toMatchObject({ code: 'offline' });
      fresh.setFaults([]);
      const stored = await ruben.settings();
      expect(await sanne.saveSettings(SETTINGS, stored?.version ?? null)).toBe('written');
      expect((await ruben.settings())?.settings).toEqual(SETTINGS);
      await fresh.stop();
    },
  );
});
