import fc from 'fast-check';
import { acknowledge, newMemory } from '../../src/mailbox/acknowledge';
import { act, type ActionOutcome, type ActTools } from '../../src/mailbox/act';
import type { Actor } from '../../src/domain/ownership/action';
import type { ClusterMailbox } from '../../src/mailbox/port';
import { SETTINGS } from '../../src/practice/server/seed/settings';
import { breakingOff } from '../contract/mailbox/breaking-off';
import { inTurn } from './in-turn';
import { guarded, MemoryMailbox } from './memory-mailbox';

const NOW = new Date('2026-11-24T09:30:00Z');
const LATER = new Date(NOW.getTime() + 10 * 60_000);
const QUESTION = {
  subject: 'Terras',
  from: { name: 'Joost de Wit', address: 'joost@lunchroomdewit.example' },
  html: '<p>Mag ik een terras?</p>',
};
const SANNE: Actor = { id: 'sanne', name: 'Sanne Brandsma', role: 'specialist' };
const RUBEN: Actor = { id: 'ruben', name: 'Ruben van Aalst', role: 'specialist' };
const PEOPLE: readonly Actor[] = [SANNE, RUBEN, { id: 'tim', name: 'Tim Kuiper', role: 'specialist' }];

// Whoever finds a lock taken looks again at once: the order of the calls is what is tried out here.
jest.mock('../../src/mailbox/pause', () => ({ pause: () => Promise.resolve() }));

function counter(): () => string {
  let count = 0;
  return () => `nonce ${(count += 1)}`;
}

/** As a person who tries again. */
async function claimUntilTold(tools: ActTools, id: string, person: Actor): Promise<ActionOutcome> {
  for (;;) {
    const outcome = await act(tools, id, { kind: 'claim' }, person);
    if (outcome.kind !== 'busy') return outcome;
  }
}

describe('several at once, in whatever order their calls reach the mailbox', () => {
  it.each(['honoured', 'conflict', 'ignored', 'lost'] as const)(
    'three senders send one acknowledgement at most, and a later run settles it, where versions are %s',
    async (conflicts) => {
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), async (scheduler) => {
          const mailbox = new MemoryMailbox(SETTINGS.mailbox.address, () => NOW);
          mailbox.conflicts = conflicts;
          const id = mailbox.receive(QUESTION);
          const newNonce = counter();
          const run = async (seen: ClusterMailbox, now: Date): Promise<unknown> =>
            acknowledge(
              { mailbox: seen, settings: SETTINGS, now: () => now, newNonce, memory: newMemory() },
              await seen.message(id),
            );

          const senders = PEOPLE.map(() =>
            run(
              guarded(inTurn(mailbox, scheduler), () => NOW),
              NOW,
            ),
          );
          await scheduler.waitFor(Promise.all(senders));
          expect(mailbox.sent.length).toBeLessThanOrEqual(1);

          await run(mailbox, LATER);
          expect(mailbox.sent).toHaveLength(1);
          expect((await mailbox.message(id)).record?.acknowledgement?.state).toBe('sent');
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each(['honoured', 'conflict', 'ignored', 'lost'] as const)(
    'one of three who claim has it, and the others are told who, where versions are %s',
    async (conflicts) => {
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), async (scheduler) => {
          const mailbox = new MemoryMailbox(SETTINGS.mailbox.address, () => NOW);
          mailbox.conflicts = conflicts;
          const id = mailbox.receive(QUESTION);
          const newNonce = counter();
          const claims = PEOPLE.map(async (person) => {
            const seen = guarded(inTurn(mailbox, scheduler), () => NOW);
            return claimUntilTold({ mailbox: seen, now: () => NOW, newNonce }, id, person);
          });
          const outcomes = await scheduler.waitFor(Promise.all(claims));

          const { record, categories } = await mailbox.message(id);
          const owner = record?.owner;
          expect(categories).toEqual([owner?.name]);
          outcomes.forEach((outcome, index) => {
            if (PEOPLE[index]?.id === owner?.id) expect(outcome.kind).toBe('done');
            else
              expect(outcome).toMatchObject({ kind: 'refused', refusal: { why: 'taken', owner: { id: owner?.id } } });
          });
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each(['honoured', 'conflict', 'ignored', 'lost'] as const)(
    'a claim and an acknowledgement of the same question both stand, where versions are %s',
    async (conflicts) => {
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), async (scheduler) => {
          const mailbox = new MemoryMailbox(SETTINGS.mailbox.address, () => NOW);
          mailbox.conflicts = conflicts;
          const id = mailbox.receive(QUESTION);
          const newNonce = counter();
          const [hers, workers] = [0, 1].map(() => guarded(inTurn(mailbox, scheduler), () => NOW));
          if (!hers || !workers) throw new Error('unreachable');
          const claim = claimUntilTold({ mailbox: hers, now: () => NOW, newNonce }, id, SANNE);
          const tools = { mailbox: workers, settings: SETTINGS, now: () => NOW, newNonce, memory: newMemory() };
          const acknowledged = workers.message(id).then((message) => acknowledge(tools, message));
          const [outcome] = await scheduler.waitFor(Promise.all([claim, acknowledged]));
          expect(outcome.kind).toBe('done');
          const later = { ...tools, mailbox: guarded(mailbox, () => LATER), now: () => LATER };
          await acknowledge(later, await mailbox.message(id));
          expect((await mailbox.message(id)).record).toMatchObject({
            owner: { id: SANNE.id },
            acknowledgement: { state: 'sent' },
          });
          expect(mailbox.sent).toHaveLength(1);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('keeps nobody from a question for good, wherever one who held its lock was killed', async () => {
    for (let calls = 0; calls < 5; calls++) {
      const mailbox = new MemoryMailbox(SETTINGS.mailbox.address, () => NOW);
      mailbox.conflicts = 'ignored';
      const id = mailbox.receive(QUESTION);
      const newNonce = counter();
      const killed = guarded(breakingOff(mailbox, calls), () => NOW);
      await act({ mailbox: killed, now: () => NOW, newNonce }, id, { kind: 'claim' }, SANNE).catch(() => undefined);
      const his = { mailbox: guarded(mailbox, () => LATER), now: () => LATER, newNonce };
      const outcome = await act(his, id, { kind: 'claim' }, RUBEN);
      const owner = (await mailbox.message(id)).record?.owner?.id;
      if (outcome.kind === 'done') expect(owner).toBe(RUBEN.id);
      else expect(outcome).toMatchObject({ refusal: { why: 'taken', owner: { id: owner } } });
    }
  });
});
