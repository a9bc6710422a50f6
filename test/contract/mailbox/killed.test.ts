import type { ChildProcess } from 'node:child_process';
import { acknowledge, newMemory } from '../../../src/mailbox/acknowledge';
import type { ClusterSettings } from '../../../src/domain/settings/settings';
import { MailboxError } from '../../../src/mailbox/error';
import type { FaultRule } from '../../../src/practice/server/faults/fault';
import { SETTINGS } from '../../../src/practice/server/seed/settings';
import { freshQuestion } from './mails';
import { NOW, openGraph, type FaultyMailroom } from './mailrooms';
import { endOf, startSender, type SenderTask } from './senders';

/** How many mails the senders get to deal with; more of them on demand. */
const MAILS = Number(process.env.CLUSTERPOST_MAILS ?? 100);
const LIMIT_MS = 100_000 + MAILS * 400;
jest.setTimeout(LIMIT_MS + 30_000);

/** Processes that live at the same time. */
const CREW = [
  { kind: 'worker', as: 'worker' },
  { kind: 'pane', as: 'sanne' },
  { kind: 'worker', as: 'worker' },
  { kind: 'pane', as: 'ruben' },
] as const;
/** Five minutes, after which a half-way acknowledgement counts as left behind, are over in ten seconds. */
const SPEED = 30;
/** With more mail to read again at each beginning, each lives longer. */
const KILLED_EVERY_MS = Math.max(4000, MAILS * 20);
/** No limit on how many leave: that is another test. */
const UNLIMITED: ClusterSettings = {
  ...SETTINGS,
  acknowledgement: { limits: { perSenderADay: 100, anHour: 1_000_000 } },
};

describe('a sender whose process is killed', () => {
  let room: FaultyMailroom;
  beforeAll(async () => {
    room = await openGraph();
  });
  afterAll(() => room.stop());

  it.each(['before', 'after'] as const)(
    '%s whichever of its requests leaves its work finished or before a person, at the next run',
    async (when) => {
      for (let call = 1; ; call++) {
        const question = freshQuestion();
        const message = await room.mailbox.worker.message(await room.receive(question));
        const task = { ...(await room.reach('worker')), kind: 'one', message, killAt: { call, when } } as const;
        const end = await endOf(startSender({ ...task, settings: SETTINGS, clock: standingStill() }));
        const now = (): Date => new Date(NOW.getTime() + 10 * 60_000);
        const { worker: mailbox } = room.mailbox;
        await acknowledge({ mailbox, settings: SETTINGS, now, newNonce: () => 'next', memory: newMemory() }, message);
        const state = (await mailbox.message(message.id)).record?.acknowledgement?.state;
        const left = (await room.delivered()).filter(({ to }) => to === question.from.address);
        expect(['sent', 'person']).toContain(state);
        expect(left).toHaveLength(state === 'sent' ? 1 : 0);
        if (end === 'done') {
          expect(call).toBe(6);
          break;
        }
      }
    },
  );
});

function standingStill(): SenderTask['clock'] {
  return { at: NOW.getTime(), begun: Date.now(), speed: 0 };
}

/** What Exchange does to everybody meanwhile. */
const TROUBLE: readonly FaultRule[] = [
  { kind: 'throttled', seconds: 0, chance: 0.05 },
  { kind: 'conflict-412', method: 'PATCH', chance: 0.05 },
  { kind: 'if-match-409' },
  { kind: 'cut', chance: 0.01 },
];

it(`${MAILS} mails are acknowledged once each by workers and panes that are killed all the time, while Exchange refuses what it likes`, async () => {
  const clock = { at: NOW.getTime(), begun: Date.now(), speed: SPEED };
  const room = await openGraph([], () => new Date(clock.at + (Date.now() - clock.begun) * clock.speed));
  const crew: ChildProcess[] = [];
  try {
    await room.mailbox.worker.saveSettings(UNLIMITED, null);
    const addresses = await room.receiveFromMany(MAILS);
    room.setFaults(TROUBLE);

    const hire = async (place: number): Promise<void> => {
      const { kind, as } = CREW[place] ?? CREW[0];
      crew[place] = startSender({ ...(await room.reach(as)), kind, settings: UNLIMITED, clock });
    };
    const end = Date.now() + LIMIT_MS;
    let killed = 0;
    await Promise.all(CREW.map((_one, place) => hire(place)));
    while ((await statesOf(room)).filter(isSettled).length < MAILS) {
      if (Date.now() > end) throw new Error('not all mails were settled in time');
      for (const place of CREW.keys()) {
        await new Promise((resolve) => setTimeout(resolve, KILLED_EVERY_MS));
        await kill(crew[place]);
        killed += 1;
        await hire(place);
      }
    }
    await Promise.all(crew.map(kill));

    const states = await statesOf(room);
    const left = (await room.delivered()).map(({ to }) => to);
    const person = states.filter(({ state }) => state === 'person');
    console.log(
      `${MAILS} mails, ${killed} processes killed, ${((Date.now() - clock.begun) / 1000).toFixed(0)} s: ` +
        `${left.length} acknowledged, ${person.length} before a person`,
    );
    // No doubles, and none lost: what did not go out stands before a person, and nothing else does.
    expect([...left, ...person.map(({ address }) => address)].sort()).toEqual([...addresses].sort());
    expect(
      states
        .filter(({ state }) => state === 'sent')
        .map(({ address }) => address)
        .sort(),
    ).toEqual(left.sort());
  } finally {
    await Promise.all(crew.map(kill));
    await room.stop();
  }
});

interface Standing {
  /** Of the sender. */
  readonly address: string;
  readonly state: string | undefined;
}

const isSettled = ({ state }: Standing): boolean => state !== undefined && state !== 'pending';

/** How the acknowledgement of each mail in the inbox stands; none while the mailbox cannot be read. */
async function statesOf({ mailbox: { ruben } }: FaultyMailroom): Promise<readonly Standing[]> {
  const found: Standing[] = [];
  try {
    for (let page: string | null | undefined; page !== null;) {
      const answer = await ruben.inbox({ top: 100, ...(page !== undefined && { page }) });
      found.push(
        ...answer.messages.map(({ from, record }) => ({
          address: from?.address ?? '',
          state: record?.acknowledgement?.state,
        })),
      );
      page = answer.next;
    }
    return found;
  } catch (error) {
    if (error instanceof MailboxError) return [];
    throw error;
  }
}

async function kill(sender: ChildProcess | undefined): Promise<void> {
  if (sender === undefined || sender.exitCode !== null || sender.signalCode !== null) return;
  const ended = endOf(sender);
  sender.kill('SIGKILL');
  await ended;
}
