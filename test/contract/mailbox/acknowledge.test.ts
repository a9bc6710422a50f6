import { acknowledge, newMemory, type AcknowledgeOutcome } from '../../../src/mailbox/acknowledge';
import { act } from '../../../src/mailbox/act';
import { SETTINGS } from '../../../src/practice/server/seed/settings';
import { MailboxError } from '../../../src/mailbox/error';
import { breakingOff } from './breaking-off';
import { MAILROOMS, NOW, type Mailroom } from './mailrooms';
import { freshQuestion } from './mails';

// Hundreds of calls over https: on a busy machine they take their time.
jest.setTimeout(60_000);

const LATER = new Date(NOW.getTime() + 10 * 60_000);
const DUE = '2026-11-26';

describe.each(MAILROOMS)('acknowledging in a mailbox %s', (_name, open) => {
  let room: Mailroom;
  let nonces = 0;
  beforeAll(async () => {
    room = await open();
  });
  afterAll(() => room.stop());
  beforeEach(() => room.setConflicts('honoured'));

  async function run(
    id: string,
    { mailbox = room.mailbox.worker, now = NOW, settings = SETTINGS, memory = newMemory() } = {},
  ): Promise<AcknowledgeOutcome> {
    const tools = { mailbox, settings, now: () => now, newNonce: () => `nonce ${(nonces += 1)}`, memory };
    return acknowledge(tools, await room.mailbox.worker.message(id));
  }

  /** How many left since this was called. */
  async function counting(): Promise<() => Promise<number>> {
    const before = (await room.delivered()).length;
    return async () => (await room.delivered()).length - before;
  }

  const stateOf = async (id: string): Promise<string | undefined> =>
    (await room.mailbox.worker.message(id)).record?.acknowledgement?.state;

  it('answers with the day by which an answer comes, and flags the question with that day', async () => {
    const question = freshQuestion();
    const id = await room.receive(question);
    expect(await run(id)).toBe('sent');
    const sent = (await room.delivered()).at(-1);
    expect(sent?.to).toBe(question.from.address);
    expect(sent?.html).toContain('donderdag 26 november');
    expect(await room.mailbox.sanne.message(id)).toMatchObject({
      due: DUE,
      flag: 'flagged',
      record: {
        due: DUE,
        acknowledgement: { state: 'sent', due: DUE },
        history: [{ what: 'registered' }, { what: 'acknowledged' }],
      },
    });
  });

  it('does so once', async () => {
    const id = await room.receive(freshQuestion());
    const left = await counting();
    expect(await run(id)).toBe('sent');
    expect(await run(id)).toBe('settled');
    expect(await left()).toBe(1);
  });

  it('lets a machine wait for nothing', async () => {
    const id = await room.receive({ ...freshQuestion(), headers: [['Auto-Submitted', 'auto-replied']] });
    const left = await counting();
    expect(await run(id)).toBe('refused');
    expect(await left()).toBe(0);
    expect(await room.mailbox.sanne.message(id)).toMatchObject({
      due: null,
      flag: 'notFlagged',
      record: { acknowledgement: { state: 'refused', reason: 'A01' }, due: null },
    });
  });

  it('sends nothing when the stop switch is on, but keeps the day', async () => {
    const id = await room.receive(freshQuestion());
    const left = await counting();
    expect(await run(id, { settings: { ...SETTINGS, acknowledge: false } })).toBe('refused');
    expect(await left()).toBe(0);
    expect((await room.mailbox.sanne.message(id)).due).toBe(DUE);
  });

  it('gives a question its day that was claimed before it was acknowledged', async () => {
    const id = await room.receive(freshQuestion());
    const claimant = { id: 'sanne', name: 'Sanne Brandsma', role: 'specialist' } as const;
    await act(
      { mailbox: room.mailbox.sanne, now: () => NOW, newNonce: () => 'her nonce' },
      id,
      { kind: 'claim' },
      claimant,
    );
    expect(await run(id)).toBe('sent');
    expect(await room.mailbox.ruben.message(id)).toMatchObject({ due: DUE, record: { owner: { id: 'sanne' } } });
  });

  it('does not acknowledge what comes after it in the same conversation', async () => {
    const id = await room.receive(freshQuestion());
    expect(await run(id)).toBe('sent');
    const later = await room.receive({ ...freshQuestion(), answers: id });
    expect(await run(later)).toBe('refused');
    expect(await room.mailbox.sanne.message(later)).toMatchObject({
      record: { acknowledgement: { state: 'refused', reason: 'A23' } },
    });
  });

  it('does not take a claim away that is made meanwhile', async () => {
    const id = await room.receive(freshQuestion());
    const claimant = { id: 'sanne', name: 'Sanne Brandsma', role: 'specialist' } as const;
    const [outcome, claimed] = await Promise.all([
      run(id),
      act(
        { mailbox: room.mailbox.sanne, now: () => NOW, newNonce: () => 'her nonce' },
        id,
        { kind: 'claim' },
        claimant,
      ),
    ]);
    expect(claimed.kind).toBe('done');
    expect(outcome === 'sent' || (await run(id)) === 'sent').toBe(true);
    expect((await room.mailbox.ruben.message(id)).record?.owner?.id).toBe('sanne');
  });

  describe.each(['honoured', 'conflict', 'ignored', 'lost'] as const)('where versions are %s', (conflicts) => {
    it('two senders at once send no more than one, and a later run settles it', async () => {
      for (let time = 0; time < 3; time++) {
        const id = await room.receive(freshQuestion());
        const left = await counting();
        room.setConflicts(conflicts);
        await Promise.all([
          run(id),
          run(id, { mailbox: room.mailbox.ruben }),
          run(id, { mailbox: room.mailbox.sanne }),
        ]);
        expect(await left()).toBeLessThanOrEqual(1);
        await Promise.all([run(id, { now: LATER }), run(id, { now: LATER, mailbox: room.mailbox.ruben })]);
        expect(await left()).toBe(1);
      }
    });
  });

  it('is finished, or put before a person, wherever a sender is killed', async () => {
    for (let calls = 0; ; calls++) {
      const id = await room.receive(freshQuestion());
      const left = await counting();
      let isKilled = false;
      await run(id, { mailbox: breakingOff(room.mailbox.worker, calls) }).catch(() => {
        isKilled = true;
      });
      if (!isKilled) {
        expect(calls).toBeGreaterThanOrEqual(5);
        break;
      }
      await run(id, { now: LATER });
      const state = await stateOf(id);
      expect(['sent', 'person']).toContain(state);
      expect(await left()).toBe(state === 'sent' ? 1 : 0);
      expect((await room.mailbox.sanne.message(id)).due).toBe(DUE);
    }
  });

  it('begins anew at once when it knows that nothing was sent', async () => {
    const id = await room.receive(freshQuestion());
    const left = await counting();
    const memory = newMemory();
    let isRefused = true;
    const refusing = new Proxy(room.mailbox.worker, {
      get: (target, name, receiver) =>
        name === 'createAndFind' && isRefused
          ? () => Promise.reject(new MailboxError('failed', 'ErrorQuotaExceeded'))
          : (Reflect.get(target, name, receiver) as unknown),
    });
    await expect(run(id, { mailbox: refusing, memory })).rejects.toMatchObject({ code: 'failed' });
    isRefused = false;
    expect(await run(id, { mailbox: refusing, memory })).toBe('sent');
    expect(await left()).toBe(1);
  });

  it('takes away the drafts that came second', async () => {
    for (const conflicts of ['ignored', 'lost'] as const) {
      const id = await room.receive(freshQuestion());
      room.setConflicts(conflicts);
      const memories = [newMemory(), newMemory(), newMemory()];
      await Promise.all(memories.map((memory) => run(id, { memory })));
      for (const memory of memories) await run(id, { memory, now: LATER });
      for (const memory of memories) await run(id, { memory, now: LATER });
      const replies = await room.mailbox.worker.findReplies(`acknowledgement ${id}`);
      expect(replies.map(({ isDraft }) => isDraft)).toEqual([false]);
    }
  });

  it('leaves a question alone that another sender began with a moment ago', async () => {
    const id = await room.receive(freshQuestion());
    const left = await counting();
    // It was marked as pending, and then the sender stops.
    const stopping = new Proxy(room.mailbox.worker, {
      get: (target, name, receiver) =>
        name === 'createAndFind'
          ? () => Promise.reject(new MailboxError('offline', 'killed'))
          : (Reflect.get(target, name, receiver) as unknown),
    });
    await expect(run(id, { mailbox: stopping })).rejects.toMatchObject({ code: 'offline' });
    expect(await run(id)).toBe('busy');
    expect(await left()).toBe(0);
  });
});
