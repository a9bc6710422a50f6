import { MailboxError } from '../../src/mailbox/error';
import type { Notifying } from '../../src/mailbox/graph/subscriptions';
import { startNotified, type Notified } from '../../src/worker/notified';
import type { LogEntry } from '../../src/worker/worker';

const START = new Date('2026-11-24T09:30:00Z');
const HOUR_MS = 3_600_000;
const [MARKT, HAVEN] = ['markt@noorderhage.example', 'haven@noorderhage.example'];

describe('what Graph tells', () => {
  let asked: Notifying[];
  let woken: string[];
  let log: LogEntry[];
  let failures: MailboxError[];
  let notified: Notified;
  const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

  beforeEach(async () => {
    jest.useFakeTimers({ now: START });
    [asked, woken, log, failures] = [[], [], [], []];
    notified = startNotified({
      ...{ mailboxes: [MARKT, HAVEN], url: 'https://worker.noorderhage.example/', secret: 'a private key' },
      keepNotified: async (notifying) => {
        asked.push(notifying);
        const failure = failures.shift();
        if (failure) throw failure;
      },
      wake: (mailbox) => woken.push(mailbox),
      now: () => new Date(),
      log: (entry) => log.push(entry),
    });
    await pass(0);
    woken = [];
  });
  afterEach(() => {
    notified.stop();
    jest.useRealTimers();
  });

  const markOf = (mailbox: string): string | undefined => asked.find((one) => one.mailbox === mailbox)?.clientState;

  it('wakes the mailbox of which it bears the mark, and no other', () => {
    notified.take([{ clientState: markOf(HAVEN) }]);
    expect(woken).toEqual([HAVEN]);
  });

  it.each([
    ['nothing', undefined],
    ['another mark', 'f'.repeat(64)],
    ['a mark of as many characters that are more bytes', 'é'.repeat(64)],
    ['a number', 7],
  ])('wakes nothing when it bears %s', (_what, clientState) => {
    notified.take([{ clientState, lifecycleEvent: 'subscriptionRemoved' }]);
    expect(woken).toEqual([]);
    expect(notified.isOn(HAVEN)).toBe(true);
  });

  it('is asked for anew before it ends, as long as the worker lives', async () => {
    expect(asked).toHaveLength(2);
    await pass(100 * HOUR_MS);
    expect(notified.isOn(MARKT)).toBe(true);
    const { length } = asked;
    notified.stop();
    await pass(100 * HOUR_MS);
    expect(asked).toHaveLength(length);
    expect(notified.isOn(MARKT)).toBe(false);
  });

  it.each(['reauthorizationRequired', 'subscriptionRemoved'])('is asked for at once after %s', async (event) => {
    notified.take([{ clientState: markOf(MARKT), lifecycleEvent: event }]);
    await pass(0);
    expect(asked.map(({ mailbox }) => mailbox)).toEqual([MARKT, HAVEN, MARKT]);
    expect(notified.isOn(MARKT)).toBe(true);
  });

  it('is looked for when Graph says that it missed some', () => {
    notified.take([{ clientState: markOf(MARKT), lifecycleEvent: 'missed' }]);
    expect(woken).toEqual([MARKT]);
  });

  it('that cannot be had is tried again, and the worker looks by itself meanwhile', async () => {
    failures.push(new MailboxError('noAccess', '403'));
    notified.take([{ clientState: markOf(MARKT), lifecycleEvent: 'subscriptionRemoved' }]);
    await pass(0);
    expect(notified.isOn(MARKT)).toBe(false);
    expect(log).toMatchObject([{ event: 'notNotified', mailbox: MARKT, code: 'noAccess' }]);
    await pass(10 * 60_000);
    expect(notified.isOn(MARKT)).toBe(true);
  });
});
