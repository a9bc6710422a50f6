import { claim, type ClaimOutcome } from '../../../src/mailbox/claim';
import { MAILROOMS, NOW, type Mailroom } from './mailrooms';
import { QUESTION } from './mails';

const SANNE = { id: 'sanne', name: 'Sanne Brandsma' };
const RUBEN = { id: 'ruben', name: 'Ruben van Aalst' };

describe.each(MAILROOMS)('claiming a question in a mailbox %s', (_name, open) => {
  let room: Mailroom;
  let nonces = 0;
  beforeAll(async () => {
    room = await open();
  });
  afterAll(() => room.stop());
  beforeEach(() => room.setConflicts('honoured'));

  const claimAs = (who: 'sanne' | 'ruben', id: string): Promise<ClaimOutcome> =>
    claim(
      room.mailbox[who],
      id,
      who === 'sanne' ? SANNE : RUBEN,
      () => NOW,
      () => `nonce ${(nonces += 1)}`,
    );

  it('puts the name of the owner on it, in the record and as a category beside those of others', async () => {
    const id = await room.receive(QUESTION);
    await room.mailbox.ruben.writeTriage(await room.mailbox.ruben.message(id), { categories: ['Belangrijk'] });
    expect((await claimAs('sanne', id)).kind).toBe('claimed');
    expect(await room.mailbox.ruben.message(id)).toMatchObject({
      categories: ['Belangrijk', 'Sanne Brandsma'],
      record: { owner: SANNE, history: [{ by: 'Sanne Brandsma', what: 'claimed' }] },
    });
  });

  it('tells who has it to somebody who comes later, and the owner that it is theirs', async () => {
    const id = await room.receive(QUESTION);
    await claimAs('sanne', id);
    expect(await claimAs('ruben', id)).toMatchObject({ kind: 'taken', owner: SANNE });
    expect((await claimAs('sanne', id)).kind).toBe('alreadyYours');
    expect((await room.mailbox.sanne.message(id)).categories).toEqual(['Sanne Brandsma']);
  });

  it('claims beside somebody who writes something else at the same moment', async () => {
    const id = await room.receive(QUESTION);
    const read = await room.mailbox.ruben.message(id);
    const [outcome] = await Promise.all([
      claimAs('sanne', id),
      room.mailbox.ruben.writeTriage(read, { categories: ['Belangrijk'] }),
    ]);
    expect(outcome.kind).toBe('claimed');
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
        expect(theirs.kind).toBe('claimed');
        expect(other).toMatchObject({ kind: 'taken', owner });
        expect(categories).toEqual([owner.name]);
      }
    });
  });
});
