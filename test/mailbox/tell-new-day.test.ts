import fc from 'fast-check';
import { acknowledge, newMemory } from '../../src/mailbox/acknowledge';
import { act } from '../../src/mailbox/act';
import { MailboxError } from '../../src/mailbox/error';
import { tellNewDay } from '../../src/mailbox/tell-new-day';
import { SETTINGS } from '../../src/practice/server/seed/settings';
import { inTurn } from './in-turn';
import { MemoryMailbox } from './memory-mailbox';

const NOW = new Date('2026-11-24T09:30:00Z');
const JOOST = { name: 'Joost de Wit', address: 'joost@lunchroomdewit.example' };
const SANNE = { id: 'sanne', name: 'Sanne Brandsma', role: 'specialist' } as const;
const MAIL = {
  ...{
    to: JOOST,
    subject: 'Nieuwe datum: Terras',
    body: 'Beste Joost,\n\nHet wordt later.',
    why: 'De brandweer kijkt mee.',
  },
  day: '2026-12-01' as never,
};

/** A question of Sanne's that was acknowledged; that mail is not counted below. */
async function acknowledged(conflicts: MemoryMailbox['conflicts'] = 'honoured') {
  const mailbox = new MemoryMailbox(SETTINGS.mailbox.address, () => NOW);
  mailbox.conflicts = conflicts;
  let nonces = 0;
  const tools = { mailbox, settings: SETTINGS, now: () => NOW, newNonce: () => `nonce ${(nonces += 1)}` };
  const id = mailbox.receive({ subject: 'Terras', from: JOOST, html: '<p>Mag ik een terras?</p>' });
  await acknowledge({ ...tools, memory: newMemory() }, await mailbox.message(id));
  await act(tools, id, { kind: 'claim' }, SANNE);
  const told = () => mailbox.sent.filter(({ subject }) => subject === MAIL.subject);
  return { mailbox, tools, id, told };
}

describe('telling the entrepreneur a new day', () => {
  it('mails it, keeps it as the day of the question with why, and moves the flag', async () => {
    const { mailbox, tools, id, told } = await acknowledged();
    expect(await tellNewDay(tools, id, MAIL, SANNE)).toMatchObject({ kind: 'done' });
    expect(told()).toMatchObject([{ to: JOOST, body: { content: '<p>Beste Joost,</p>\n<p>Het wordt later.</p>' } }]);
    const { record, due } = await mailbox.message(id);
    expect([due, record?.due]).toEqual([MAIL.day, MAIL.day]);
    expect(record?.history.at(-1)).toMatchObject({ by: SANNE.name, what: 'postponed', day: MAIL.day, why: MAIL.why });
  });

  it.each([
    ['is done', { kind: 'finish' }, 'finished'],
    ['has that day already', { kind: 'postpone', day: MAIL.day, why: '' }, 'already'],
  ] as const)('mails nothing when the question %s', async (_when, before, why) => {
    const { tools, id, told } = await acknowledged();
    if (before.kind === 'postpone') await tellNewDay(tools, id, MAIL, SANNE);
    else await act(tools, id, before, SANNE);
    const mailed = told().length;
    expect(await tellNewDay(tools, id, MAIL, SANNE)).toMatchObject({ kind: 'refused', refusal: { why } });
    expect(told()).toHaveLength(mailed);
  });

  it('mails it once when two panes do it at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const { mailbox, tools, id, told } = await acknowledged();
        const panes = [0, 1].map(() => tellNewDay({ ...tools, mailbox: inTurn(mailbox, scheduler) }, id, MAIL, SANNE));
        const kinds = (await scheduler.waitFor(Promise.all(panes))).map(({ kind }) => kind);
        expect(told()).toHaveLength(1);
        expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['createReply', 'send', 'writeTriage'] as const)(
    'goes on where it stopped before or after %s, without a second mail',
    async (step) => {
      for (const after of [false, true]) {
        const { mailbox, tools, id, told } = await acknowledged();
        const real = mailbox[step].bind(mailbox) as (...args: never[]) => Promise<never>;
        jest.spyOn(mailbox, step).mockImplementationOnce(async (...args: unknown[]) => {
          if (after) await real(...(args as never[]));
          throw new MailboxError('offline', step);
        });
        await expect(tellNewDay(tools, id, MAIL, SANNE)).rejects.toMatchObject({ code: 'offline' });
        await tellNewDay(tools, id, MAIL, SANNE);
        expect(told()).toHaveLength(1);
        const { due, record } = await mailbox.message(id);
        expect([due, record?.postponed.length]).toEqual([MAIL.day, 1]);
      }
    },
  );
});
