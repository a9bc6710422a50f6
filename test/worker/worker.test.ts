import { SETTINGS } from '../../src/practice/server/seed/settings';
import { CLUSTER } from '../../src/practice/server/seed/people';
import { act } from '../../src/mailbox/act';
import { MailboxError } from '../../src/mailbox/error';
import { startWorker, type LogEntry, type Worker } from '../../src/worker/worker';
import { MemoryMailbox } from '../mailbox/memory-mailbox';

const START = new Date('2026-11-24T09:30:00Z');
const QUESTION = {
  subject: 'Terras uitbreiden',
  from: { name: 'Saskia Linden', address: 'saskia@bakkerijlinden.example' },
  html: '<p>Mag ik zes tafels bij mijn terras zetten?</p>',
};

describe('the worker', () => {
  let mailbox: MemoryMailbox;
  let worker: Worker;
  let log: LogEntry[];
  let nonces: number;

  beforeEach(async () => {
    jest.useFakeTimers({ now: START });
    mailbox = new MemoryMailbox(CLUSTER.address, () => new Date());
    await mailbox.saveSettings(SETTINGS, null);
    log = [];
    nonces = 0;
  });
  afterEach(async () => {
    await worker.stop();
    jest.useRealTimers();
  });

  function start({ mailboxes = [mailbox], since = START } = {}): void {
    worker = startWorker({
      ...{ mailboxes, since, now: () => new Date(), newNonce: () => `nonce ${(nonces += 1)}` },
      log: (entry) => log.push(entry),
    });
  }

  async function wantSummary(): Promise<void> {
    const stored = await mailbox.settings();
    await mailbox.saveSettings({ ...SETTINGS, weeklySummary: true }, stored?.version ?? null);
  }

  const pass = (seconds: number): Promise<void> => jest.advanceTimersByTimeAsync(seconds * 1000);
  const events = (): string[] => log.map(({ event }) => event);
  /** Reading this message goes wrong this many times. */
  const breakReading = (id: string, error: MailboxError, times = Number.POSITIVE_INFINITY): void => {
    let left = times;
    const read = mailbox.incoming.bind(mailbox);
    jest.spyOn(mailbox, 'incoming').mockImplementation(async (asked, back) => {
      if (asked.id === id && left > 0) {
        left -= 1;
        throw error;
      }
      return read(asked, back);
    });
  };

  test('mails the coordinator on Monday how last week went, once, and looks no more than once an hour', async () => {
    jest.setSystemTime(new Date('2026-11-23T06:45:00Z'));
    await wantSummary();
    const settings = jest.spyOn(mailbox, 'settings');
    start({ since: new Date() });
    await pass(0);
    expect(mailbox.sent).toEqual([]);
    await pass(2 * 3600);
    expect(mailbox.sent).toMatchObject([{ to: { address: 'm.post@noorderhage.example' } }]);
    expect(events()).toEqual(['summarised']);
    await pass(3 * 3600);
    expect(mailbox.sent).toHaveLength(1);
    expect(settings.mock.calls.length).toBeLessThanOrEqual(12);
  });

  test('goes on acknowledging when the summary goes wrong', async () => {
    jest.setSystemTime(new Date('2026-11-23T09:00:00Z'));
    await wantSummary();
    jest.spyOn(mailbox, 'figureMails').mockRejectedValue(new MailboxError('failed', '500'));
    mailbox.receive(QUESTION);
    start({ since: new Date() });
    await pass(0);
    expect(events()).toEqual(['acknowledged', 'failed']);
  });

  test('acknowledges what is there and what comes in', async () => {
    mailbox.receive(QUESTION);
    start();
    await pass(0);
    expect(mailbox.sent).toHaveLength(1);
    mailbox.receive({ ...QUESTION, subject: 'Markt' });
    await pass(45);
    expect(mailbox.sent).toHaveLength(2);
    expect(events()).toEqual(['acknowledged', 'acknowledged']);
  });

  test('begins anew without going over every mail that it dealt with before', async () => {
    for (let mails = 0; mails < 60; mails++)
      mailbox.receive({ ...QUESTION, from: { name: '', address: `info@zaak${mails}.example` } });
    start();
    await pass(0);
    expect(mailbox.sent).toHaveLength(60);
    await worker.stop();
    mailbox.receive({ ...QUESTION, subject: 'Markt' });
    const reading = jest.spyOn(mailbox, 'incoming');
    start();
    await pass(0);
    expect(reading).toHaveBeenCalledTimes(1);
    expect(mailbox.sent).toHaveLength(61);
  });

  test('looks at once when it is woken', async () => {
    start();
    await pass(1);
    mailbox.receive(QUESTION);
    worker.wake();
    await pass(0);
    expect(mailbox.sent).toHaveLength(1);
  });

  test('leaves alone what came in before its time', async () => {
    mailbox.receive(QUESTION);
    await pass(60);
    start({ since: new Date() });
    await pass(60);
    expect(mailbox.sent).toHaveLength(0);
  });

  test('sends nothing from a mailbox that is not set up, and does when it is', async () => {
    const fresh = new MemoryMailbox(CLUSTER.address, () => new Date());
    fresh.receive(QUESTION);
    start({ mailboxes: [fresh] });
    await pass(0);
    expect(events()).toEqual(['notSetUp']);
    await fresh.saveSettings(SETTINGS, null);
    await pass(45);
    expect(fresh.sent).toHaveLength(1);
  });

  test('does not let one bad mail hold up the others, and tries it again at the next turn only', async () => {
    const bad = mailbox.receive(QUESTION);
    breakReading(bad, new MailboxError('failed', 'UnknownError'), 2);
    mailbox.receive({ ...QUESTION, subject: 'Markt' });
    start();
    await pass(0);
    expect(mailbox.sent).toHaveLength(1);
    await pass(44);
    expect(events()).toEqual(['failed', 'acknowledged']);
    await pass(60);
    expect(mailbox.sent).toHaveLength(2);
    expect(events()).toEqual(['failed', 'acknowledged', 'failed', 'acknowledged']);
  });

  test('passes over a mail that was taken away meanwhile', async () => {
    breakReading(mailbox.receive(QUESTION), new MailboxError('notFound', 'gone'));
    start();
    await pass(60);
    expect(log).toEqual([]);
  });

  test('waits as long as Exchange asks, also when new mail comes in', async () => {
    breakReading(mailbox.receive(QUESTION), new MailboxError('throttled', 'TooManyRequests', 120_000), 1);
    start();
    await pass(0);
    mailbox.receive({ ...QUESTION, subject: 'Markt' });
    worker.wake();
    await pass(119);
    expect(mailbox.sent).toHaveLength(0);
    await pass(1);
    expect(mailbox.sent).toHaveLength(2);
  });

  test('asks less and less often while the mailbox cannot be reached', async () => {
    const reading = jest.spyOn(mailbox, 'changes').mockRejectedValue(new MailboxError('offline', 'no network'));
    start();
    await pass(10 * 60);
    expect(reading.mock.calls.length).toBeLessThan(12);
    reading.mockRestore();
    mailbox.receive(QUESTION);
    await pass(5 * 60);
    expect(mailbox.sent).toHaveLength(1);
  });

  test('keeps one mailbox going while another cannot be reached', async () => {
    const other = new MemoryMailbox('markten@noorderhage.example', () => new Date());
    jest.spyOn(other, 'changes').mockRejectedValue(new MailboxError('noAccess', 'ErrorAccessDenied'));
    mailbox.receive(QUESTION);
    start({ mailboxes: [other, mailbox] });
    await pass(0);
    expect(mailbox.sent).toHaveLength(1);
  });

  test('two of them side by side send one', async () => {
    mailbox.receive(QUESTION);
    start({ mailboxes: [mailbox, mailbox] });
    await pass(60);
    expect(mailbox.sent).toHaveLength(1);
  });

  test('notices within a minute that acknowledgements are switched off', async () => {
    mailbox.receive(QUESTION);
    start();
    await pass(0);
    await mailbox.saveSettings({ ...SETTINGS, acknowledge: false }, (await mailbox.settings())?.version ?? null);
    await pass(80);
    mailbox.receive({ ...QUESTION, subject: 'Markt' });
    await pass(80);
    expect(mailbox.sent).toHaveLength(1);
    expect(events()).toEqual(['acknowledged', 'heldBack']);
  });

  test('moves the day of a question when somebody waited for the entrepreneur', async () => {
    const id = mailbox.receive(QUESTION);
    start();
    await pass(60);
    expect((await mailbox.message(id)).due).toBe('2026-11-26');
    const tools = { mailbox, settings: SETTINGS, now: () => new Date(), newNonce: () => 'hers' };
    const sanne = { id: 'sanne', name: 'Sanne Brandsma', role: 'specialist' } as const;
    await act(tools, id, { kind: 'wait' }, sanne);
    await pass(48 * 3600);
    await act(tools, id, { kind: 'resume' }, sanne);
    await pass(60);
    expect((await mailbox.message(id)).due).toBe('2026-11-27');
  });

  test('reminds the owner and the backup once, in office hours, before the day comes', async () => {
    const id = mailbox.receive(QUESTION);
    start();
    await pass(60);
    const [owner] = SETTINGS.cards;
    if (owner === undefined) throw new Error('nobody works here');
    const tools = { mailbox, settings: SETTINGS, now: () => new Date(), newNonce: () => 'hers' };
    await act(tools, id, { kind: 'claim' }, owner);
    await pass(10 * 3600);
    const reminders = () => mailbox.sent.filter(({ marker }) => marker.startsWith('reminder'));
    expect(reminders()).toHaveLength(0);
    await pass(38 * 3600);
    expect(reminders().map(({ to }) => to.address)[0]).toBe(owner.address);
    const { length } = reminders();
    await pass(3 * 3600);
    expect(reminders()).toHaveLength(length);
    expect((await mailbox.message(id)).record?.reminded).toBe('2026-11-26');
  });

  test('tells how it is doing', async () => {
    start();
    mailbox.receive(QUESTION);
    await pass(60);
    expect(worker.health()).toMatchObject([{ mailbox: CLUSTER.address, waiting: 0, failures: 0, acknowledged: 1 }]);
    jest.spyOn(mailbox, 'changes').mockRejectedValue(new MailboxError('noAccess', 'ErrorAccessDenied'));
    await pass(10 * 60);
    expect(worker.health()[0]?.failures).toBeGreaterThan(4);
  });

  test('does nothing any more once it is stopped', async () => {
    start();
    await pass(0);
    await worker.stop();
    mailbox.receive(QUESTION);
    await pass(60);
    expect(mailbox.sent).toHaveLength(0);
  });

  test('tells the log nothing of what a mail says', async () => {
    breakReading(mailbox.receive(QUESTION), new MailboxError('failed', 'UnknownError'), 1);
    mailbox.receive(QUESTION);
    start();
    await pass(60);
    expect(JSON.stringify(log)).not.toMatch(/Terras|Saskia|bakkerijlinden/);
  });
});
