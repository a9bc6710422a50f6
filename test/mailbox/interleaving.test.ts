import fc from 'fast-check';
import { acknowledge, newMemory } from '../../src/mailbox/acknowledge';
import { act } from '../../src/mailbox/act';
import type { Actor } from '../../src/domain/ownership/action';
import type { ClusterMailbox } from '../../src/mailbox/port';
import { SETTINGS } from '../../src/practice/server/seed/settings';
import { inTurn } from './in-turn';
import { MemoryMailbox } from './memory-mailbox';

const NOW = new Date('2026-11-24T09:30:00Z');
const LATER = new Date(NOW.getTime() + 10 * 60_000);
const QUESTION = {
  subject: 'Terras',
  from: { name: 'Joost de Wit', address: 'joost@lunchroomdewit.example' },
  html: '<p>Mag ik een terras?</p>',
};
const PEOPLE: readonly Actor[] = [
  { id: 'sanne', name: 'Sanne Brandsma', role: 'specialist' },
  { id: 'ruben', name: 'Ruben van Aalst', role: 'specialist' },
  { id: 'tim', name: 'Tim Kuiper', role: 'specialist' },
];

function counter(): () => string {
  let count = 0;
  return () => `nonce ${(count += 1)}`;
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

          const senders = PEOPLE.map(() => run(inTurn(mailbox, scheduler), NOW));
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

  it.each(['honoured', 'conflict', 'lost'] as const)(
    'one of three who claim has it, and the others are told who, where versions are %s',
    async (conflicts) => {
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), async (scheduler) => {
          const mailbox = new MemoryMailbox(SETTINGS.mailbox.address, () => NOW);
          mailbox.conflicts = conflicts;
          const id = mailbox.receive(QUESTION);
          const newNonce = counter();
          const claims = PEOPLE.map((person) =>
            act(
              { mailbox: inTurn(mailbox, scheduler), settings: SETTINGS, now: () => NOW, newNonce },
              id,
              { kind: 'claim' },
              person,
            ),
          );
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
});
