import { emptyRecord, type HistoryEntry, type TriageRecord } from '../../src/domain/ownership/record';
import { createWordReader } from '../../src/language/matching/word-reader';
import { learnFrom } from '../../src/mailbox/learn';
import { MemoryMailbox } from './memory-mailbox';

const AT = '2026-11-24T09:30:00Z';
const FINISHED: HistoryEntry = { at: AT, by: 'Sanne Brandsma', what: 'finished' };
const DONE: TriageRecord = {
  ...emptyRecord,
  owner: { id: 'sanne', name: 'Sanne Brandsma', since: AT, nonce: 'n' },
  finished: { at: AT, by: 'Sanne Brandsma' },
  history: [FINISHED],
};
const words = createWordReader();
const question = (record: TriageRecord | null) => ({
  subject: 'Terras',
  preview: 'Mag ik tafels op de stoep?',
  record,
});

describe('learning from questions that were finished', () => {
  const open = () => new MemoryMailbox('cluster@noorderhage.example', () => new Date(AT));

  it('counts each for its owner, many in one go, also when a colleague does so at the same moment', async () => {
    const mailbox = open();
    await Promise.all([
      learnFrom(mailbox, [question(DONE), question(DONE)], words),
      learnFrom(mailbox, [question(DONE)], words),
    ]);
    expect((await mailbox.experience())?.experience.handled).toEqual({ sanne: 3 });
  });

  it.each([
    ['nobody owned', { ...DONE, owner: null }],
    ['is still open', { ...DONE, finished: null }],
    ['was finished before', { ...DONE, history: [FINISHED, FINISHED] }],
    ['has no record', null],
  ])('does not count one that %s', async (_what, record) => {
    const mailbox = open();
    await learnFrom(mailbox, [question(record)], words);
    expect(await mailbox.experience()).toBeNull();
  });
});
