import type { Actor } from '../../../src/domain/ownership/action';
import { acknowledge, newMemory, type AcknowledgeOutcome } from '../../../src/mailbox/acknowledge';
import { act, type ActionOutcome } from '../../../src/mailbox/act';
import { seeArrival } from '../../../src/mailbox/see-arrival';
import type { Action } from '../../../src/domain/ownership/action';
import { SETTINGS } from '../../../src/practice/server/seed/settings';
import { freshQuestion } from './mails';
import { MAILROOMS, NOW, type Mailroom } from './mailrooms';

jest.setTimeout(60_000);

const SANNE: Actor = { id: 'sanne', name: 'Sanne Brandsma', role: 'specialist' };
const MINUTE = 60_000;
const VACATION = [['Auto-Submitted', 'auto-replied']] as const;

describe.each(MAILROOMS)('a later mail in a conversation, in a mailbox %s', (_name, open) => {
  let room: Mailroom;
  let nonces = 0;
  beforeAll(async () => {
    room = await open();
  });
  afterAll(() => room.stop());
  beforeEach(() => room.setConflicts('honoured'));

  const tools = (at = NOW) => ({
    mailbox: room.mailbox.worker,
    settings: SETTINGS,
    now: () => at,
    newNonce: () => `nonce ${(nonces += 1)}`,
    memory: newMemory(),
  });
  const run = async (id: string): Promise<AcknowledgeOutcome> =>
    acknowledge(tools(), await room.mailbox.worker.message(id));
  /** Before the mail came in that follows. */
  const earlier = (id: string, action: Action): Promise<ActionOutcome> =>
    act(tools(new Date(NOW.getTime() - 10 * MINUTE)), id, action, SANNE);
  const read = (id: string) => room.mailbox.sanne.message(id);

  it('gets the colour of the owner, and the question knows of it', async () => {
    const id = await room.receive(freshQuestion());
    await earlier(id, { kind: 'claim' });
    const later = await room.receive({ ...freshQuestion(), answers: id });
    await run(later);
    expect((await read(later)).categories).toEqual([SANNE.name]);
    expect((await read(id)).record?.history.map(({ what }) => what)).toEqual(['claimed', 'wroteAgain']);
  });

  it('of a person opens a question that was done, once, whoever sees it', async () => {
    const id = await room.receive(freshQuestion());
    await earlier(id, { kind: 'claim' });
    await earlier(id, { kind: 'finish' });
    const later = await room.receive({ ...freshQuestion(), answers: id });
    const seen = await seeArrival(tools(), await read(later));
    expect(seen).toMatchObject({ id, record: { finished: null, owner: { id: 'sanne' } } });
    await run(later);
    await seeArrival(tools(), await read(later));
    expect((await read(id)).record?.history.filter(({ what }) => what === 'reopened')).toHaveLength(1);
    expect((await read(id)).flag).not.toBe('complete');
  });

  it('of a machine opens nothing', async () => {
    const id = await room.receive(freshQuestion());
    await earlier(id, { kind: 'claim' });
    await earlier(id, { kind: 'finish' });
    const later = await room.receive({ ...freshQuestion(), headers: VACATION, answers: id });
    await seeArrival(tools(), await read(later));
    await run(later);
    expect((await read(id)).record?.finished).not.toBeNull();
  });
});
