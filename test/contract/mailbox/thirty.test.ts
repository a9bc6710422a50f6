import type { Actor } from '../../../src/domain/ownership/action';
import { actOnMany, type TaskOutcome } from '../../../src/mailbox/act';
import { MailboxError } from '../../../src/mailbox/error';
import type { ClusterMailbox } from '../../../src/mailbox/port';
import { SETTINGS } from '../../../src/practice/server/seed/settings';
import { guarded, MemoryMailbox } from '../../mailbox/memory-mailbox';
import { CLUSTER } from '../../practice/server/running';
import { QUESTION } from './mails';
import { NOW, openGraph } from './mailrooms';

jest.setTimeout(120_000);

const CLAIMERS = 30;
const MESSAGES = 200;
const PEOPLE = Array.from({ length: CLAIMERS }, (_one, index): Actor => ({
  ...{ id: `person${index}`, name: `Collega ${index}`, role: 'specialist' },
}));

/** Whether the lock was asked for, or whether Clusterpost finds out by itself that it is needed. */
const WAYS = (['honoured', 'conflict', 'ignored', 'lost'] as const).flatMap((conflicts) => [
  [conflicts, false] as const,
  [conflicts, true] as const,
]);

/** Numbers from 0 up to 1, the same each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function shuffled<T>(all: readonly T[], next: () => number): readonly T[] {
  return all
    .map((one) => ({ one, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

/** The mailbox as one of many sees it: each call arrives some turns later than it was made. */
function atTheirOwnPace(mailbox: MemoryMailbox, next: () => number): MemoryMailbox {
  return new Proxy(mailbox, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]): Promise<unknown> => {
        for (let turns = Math.floor(next() * 4); turns >= 0; turns--) await new Promise(setImmediate);
        return (member as (...args: unknown[]) => Promise<unknown>).apply(target, args);
      };
    },
  });
}

/** Claims until each message has an outcome that lasts, as a person who tries again. */
async function claimAll(
  mailbox: ClusterMailbox,
  wanted: readonly string[],
  claimer: Actor,
): Promise<ReadonlyMap<string, TaskOutcome>> {
  const outcomes = new Map<string, TaskOutcome>();
  let nonces = 0;
  const newNonce = (): string => `${claimer.id} ${(nonces += 1)}`;
  const tools = { mailbox, now: () => NOW, newNonce };
  for (let open = wanted, tries = 0; open.length > 0; tries++) {
    if (tries > 40) throw new Error(`${open.length} messages cannot be claimed by ${claimer.name}`);
    const tasks = open.map((messageId) => ({ messageId, action: { kind: 'claim' } as const }));
    const found = await actOnMany(tools, tasks, claimer, () => undefined);
    open.forEach((id, index) => {
      const outcome = found[index];
      if (outcome?.kind === 'done' || outcome?.kind === 'refused') outcomes.set(id, outcome);
    });
    open = wanted.filter((id) => !outcomes.has(id));
  }
  return outcomes;
}

/** Asserts that every message has one owner, who was told so, and that everybody else was told whose it is. */
async function expectOneOwnerEach(
  mailbox: ClusterMailbox,
  ids: readonly string[],
  told: readonly ReadonlyMap<string, TaskOutcome>[],
): Promise<void> {
  for (const message of await mailbox.messages(ids)) {
    if (message instanceof MailboxError) throw message;
    const { record, categories, id } = message;
    const owner = record?.owner;
    const wanted = PEOPLE.flatMap((person, index) => {
      const outcome = told[index]?.get(id);
      return outcome === undefined ? [] : [{ person, outcome }];
    });
    expect(wanted.filter(({ outcome }) => outcome.kind === 'done').map(({ person }) => person.id)).toEqual([owner?.id]);
    for (const { outcome } of wanted) {
      if (outcome.kind === 'refused') expect(outcome.refusal).toMatchObject({ why: 'taken', owner: { id: owner?.id } });
    }
    expect(categories).toEqual([owner?.name]);
    expect(record?.history).toMatchObject([{ what: 'claimed', by: owner?.name }]);
  }
}

describe.each(WAYS)(
  'thirty people claim two hundred messages, versions %s, always a lock: %s',
  (conflicts, alwaysLocks) => {
    it('in memory, each of them all', async () => {
      const mailbox = new MemoryMailbox(CLUSTER, () => NOW);
      mailbox.conflicts = conflicts;
      const ids = Array.from({ length: MESSAGES }, () => mailbox.receive(QUESTION));
      const told = await Promise.all(
        PEOPLE.map((person, index) => {
          const next = random(index + 1);
          const seen = guarded(atTheirOwnPace(mailbox, next), () => NOW, alwaysLocks);
          return claimAll(seen, shuffled(ids, next), person);
        }),
      );
      await expectOneOwnerEach(mailbox, ids, told);
    });
  },
);

describe.each(WAYS.filter(([conflicts, locks]) => !locks || conflicts === 'honoured'))(
  'the same through Graph, each of them a part, versions %s, always a lock: %s',
  (conflicts, alwaysLocks) => {
    it('gives every message one owner', async () => {
      const begun = Date.now();
      // The calls of ten minutes are made in ten seconds.
      const room = await openGraph([], () => new Date(NOW.getTime() + (Date.now() - begun) * 60));
      try {
        const { sanne, ruben, worker } = room.mailbox;
        await worker.saveSettings({ ...SETTINGS, ownershipLock: alwaysLocks }, null);
        await Promise.all([sanne.settings(), ruben.settings()]);
        const ids = await room.receiveMany(QUESTION, MESSAGES);
        room.setConflicts(conflicts);
        room.calls.clear();
        const told = await Promise.all(
          PEOPLE.map((person, index) => {
            const wanted = shuffled(ids, random(index + 1)).slice(0, MESSAGES / 5);
            return claimAll([sanne, ruben, worker][index % 3] ?? worker, wanted, person);
          }),
        );
        const claimed = ids.filter((id) => told.some((outcomes) => outcomes.has(id)));
        expect(claimed.length).toBeGreaterThan(MESSAGES * 0.95);
        await expectOneOwnerEach(worker, claimed, told);
        console.log(
          `${conflicts}, always a lock ${alwaysLocks}: ${room.calls.calls.length} requests in ${Date.now() - begun} ms`,
        );
      } finally {
        await room.stop();
      }
    });
  },
);
