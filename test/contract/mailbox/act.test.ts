import type { Action, Actor } from '../../../src/domain/ownership/action';
import { act, type ActionOutcome } from '../../../src/mailbox/act';
import type { CivilDate } from '../../../src/domain/deadlines/civil-date';
import { emptyRecord } from '../../../src/domain/ownership/record';
import { breakingOff } from './breaking-off';
import { MAILROOMS, NOW, type Mailroom } from './mailrooms';
import { QUESTION } from './mails';

// Whoever waits for a lock waits half a second.
jest.setTimeout(30_000);

const DUE = '2026-11-26' as CivilDate;
const SANNE = { id: 'sanne', name: 'Sanne Brandsma' };
const RUBEN = { id: 'ruben', name: 'Ruben van Aalst' };
const SPECIALISTS: Readonly<Record<'sanne' | 'ruben', Actor>> = {
  sanne: { ...SANNE, role: 'specialist' },
  ruben: { ...RUBEN, role: 'specialist' },
};

describe.each(MAILROOMS)('claiming a question in a mailbox %s', (_name, open) => {
  let room: Mailroom;
  let nonces = 0;
  beforeAll(async () => {
    room = await open();
  });
  afterAll(() => room.stop());
  beforeEach(() => room.setConflicts('honoured'));

  const actAs = (
    who: 'sanne' | 'ruben',
    id: string,
    action: Action,
    mailbox = room.mailbox[who],
  ): Promise<ActionOutcome> =>
    act({ mailbox, now: () => NOW, newNonce: () => `nonce ${(nonces += 1)}` }, id, action, SPECIALISTS[who]);
  const claimAs = (who: 'sanne' | 'ruben', id: string): Promise<ActionOutcome> => actAs(who, id, { kind: 'claim' });

  it('puts the name of the owner on it, in the record and as a category beside those of others', async () => {
    const id = await room.receive(QUESTION);
    await room.mailbox.ruben.writeTriage(await room.mailbox.ruben.message(id), { categories: ['Belangrijk'] });
    expect((await claimAs('sanne', id)).kind).toBe('done');
    expect(await room.mailbox.ruben.message(id)).toMatchObject({
      categories: ['Belangrijk', 'Sanne Brandsma'],
      record: { owner: SANNE, history: [{ by: 'Sanne Brandsma', what: 'claimed' }] },
    });
  });

  it('tells who has it to somebody who comes later, and the owner that it is theirs', async () => {
    const id = await room.receive(QUESTION);
    await claimAs('sanne', id);
    expect(await claimAs('ruben', id)).toMatchObject({ refusal: { why: 'taken', owner: SANNE } });
    expect(await claimAs('sanne', id)).toMatchObject({ refusal: { why: 'already' } });
    expect((await room.mailbox.sanne.message(id)).categories).toEqual(['Sanne Brandsma']);
  });

  it('claims beside somebody who writes something else at the same moment', async () => {
    const id = await room.receive(QUESTION);
    const read = await room.mailbox.ruben.message(id);
    const [outcome] = await Promise.all([
      claimAs('sanne', id),
      room.mailbox.ruben.writeTriage(read, { categories: ['Belangrijk'] }),
    ]);
    expect(outcome.kind).toBe('done');
  });

  it('keeps the owner when advice is asked and given, and shows both to whoever has no Clusterpost', async () => {
    const id = await room.receive(QUESTION);
    await claimAs('sanne', id);
    await actAs('sanne', id, { kind: 'askAdvice', of: RUBEN, question: 'Is hier een bouwvergunning nodig?' });
    expect((await room.mailbox.worker.message(id)).categories).toEqual([SANNE.name, `Advies gevraagd: ${RUBEN.name}`]);
    await actAs('ruben', id, { kind: 'giveAdvice', text: 'Nee, dit is vergunningvrij.' });
    expect(await room.mailbox.worker.message(id)).toMatchObject({
      categories: [SANNE.name, `Advies gegeven: ${RUBEN.name}`],
      record: { owner: SANNE, advice: [{ of: RUBEN, answer: { text: 'Nee, dit is vergunningvrij.' } }] },
    });
  });

  it('ticks the flag off when the question is finished, and puts it back with its day when that is undone', async () => {
    const id = await room.receive(QUESTION);
    await room.mailbox.sanne.writeTriage(await room.mailbox.sanne.message(id), {
      due: DUE,
      record: { ...emptyRecord, due: DUE },
    });
    await claimAs('sanne', id);
    const finished = await actAs('sanne', id, { kind: 'finish' });
    expect(await room.mailbox.worker.message(id)).toMatchObject({
      flag: 'complete',
      categories: [SANNE.name, 'Afgehandeld'],
    });
    if (finished.kind !== 'done') throw new Error(finished.kind);
    await actAs('sanne', id, { kind: 'undo', undoing: finished.undoing });
    expect(await room.mailbox.worker.message(id)).toMatchObject({
      flag: 'flagged',
      due: DUE,
      categories: [SANNE.name],
      record: { finished: null },
    });
  });

  it('undoes nothing when somebody else did something since', async () => {
    const id = await room.receive(QUESTION);
    const claimed = await claimAs('sanne', id);
    await actAs('ruben', id, { kind: 'takeOver', why: 'Sanne is ziek' });
    if (claimed.kind !== 'done') throw new Error(claimed.kind);
    expect(await actAs('sanne', id, { kind: 'undo', undoing: claimed.undoing })).toMatchObject({
      refusal: { why: 'changed' },
    });
    expect((await room.mailbox.worker.message(id)).categories).toEqual([RUBEN.name]);
  });

  it('is carried out by a second try, wherever the first is killed', async () => {
    for (let calls = 0; calls < 3; calls++) {
      const id = await room.receive(QUESTION);
      const killed = breakingOff(room.mailbox.sanne, calls);
      await expect(actAs('sanne', id, { kind: 'claim' }, killed)).rejects.toThrow('killed');
      expect((await claimAs('sanne', id)).kind).toBe('done');
      expect(await claimAs('ruben', id)).toMatchObject({ refusal: { why: 'taken', owner: SANNE } });
      const { categories, record } = await room.mailbox.worker.message(id);
      expect(categories).toEqual([SANNE.name]);
      expect(record?.history).toHaveLength(1);
    }
  });

  describe.each(['honoured', 'conflict', 'ignored', 'lost'] as const)('where versions are %s', (conflicts) => {
    it('two who claim at once: one has it, and the other is told who', async () => {
      for (let time = 0; time < 5; time++) {
        const id = await room.receive(QUESTION);
        room.setConflicts(conflicts);
        const outcomes = await Promise.all([claimAs('sanne', id), claimAs('ruben', id)]);
        const { record, categories } = await room.mailbox.worker.message(id);
        const owner = record?.owner?.id === 'sanne' ? SANNE : RUBEN;
        const [theirs, other] = owner === SANNE ? outcomes : [outcomes[1], outcomes[0]];
        expect(theirs.kind).toBe('done');
        expect(other).toMatchObject({ refusal: { why: 'taken', owner } });
        expect(categories).toEqual([owner.name]);
      }
    });
  });
});
