import type { Cluster } from '../../src/taskpane/cluster';
import { createShifts, NO_RIGHTS_KEY, type Shifts } from '../../src/taskpane/shifts';
import { MailboxError } from '../../src/mailbox/error';
import type { ClusterMailbox } from '../../src/mailbox/port';
import { startWorker } from '../../src/worker/worker';
import { MemoryMailbox } from '../mailbox/memory-mailbox';
import { CLUSTER, NOW, settings, StandInOutlook } from './stand-ins';

const QUESTION = {
  subject: 'Terras uitbreiden',
  from: { name: 'Saskia Linden', address: 'saskia@bakkerijlinden.example' },
  html: '<p>Mag ik zes tafels bij mijn terras zetten?</p>',
  headers: [['X-Mailer', 'Postbode 3']] as const,
};
const COMES_ON_MS = 20_000;
const MINUTE_MS = 60_000;

describe('panes that are open', () => {
  let mailbox: MemoryMailbox;
  let open: Shifts[];
  const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

  beforeEach(async () => {
    jest.useFakeTimers({ now: NOW });
    mailbox = new MemoryMailbox(CLUSTER, () => new Date());
    await mailbox.saveSettings(settings, null);
    open = [];
  });
  afterEach(async () => {
    for (const pane of open) pane.end();
    await pass(0);
    jest.useRealTimers();
  });

  /** Opens a pane on the cluster mailbox. */
  function openPane(more: Partial<Cluster> = {}, outlook = new StandInOutlook()): Shifts {
    let nonces = 0;
    const number = open.length;
    const newNonce = (): string => `pane ${number}, ${(nonces += 1)}`;
    const pane = createShifts({ outlook, now: () => new Date(), newNonce });
    open.push(pane);
    const [card = null] = settings.cards;
    pane.begin({ mailbox, settings, person: outlook.user, card, ...more });
    return pane;
  }

  /** The same mailbox, in which the calls are counted, and those named are refused. */
  function counted(refused: readonly string[] = []): { readonly mailbox: ClusterMailbox; readonly calls: string[] } {
    const calls: string[] = [];
    const seen = new Proxy(mailbox, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]): Promise<unknown> => {
          calls.push(String(name));
          if (refused.includes(String(name))) throw new MailboxError('noAccess', '403');
          return (member as (...args: unknown[]) => Promise<unknown>).apply(target, args);
        };
      },
    });
    return { mailbox: seen, calls };
  }

  it('acknowledge what came in, and what comes in while they are open', async () => {
    mailbox.receive(QUESTION);
    openPane();
    await pass(COMES_ON_MS);
    expect(mailbox.sent).toHaveLength(1);
    mailbox.receive({ ...QUESTION, subject: 'Markt' });
    await pass(MINUTE_MS);
    expect(mailbox.sent.map(({ to }) => to.address)).toEqual([QUESTION.from.address, QUESTION.from.address]);
  });

  it('leave the mailbox alone while somebody goes from mail to mail without keeping one open', async () => {
    mailbox.receive(QUESTION);
    const { mailbox: seen, calls } = counted();
    for (let mails = 0; mails < 10; mails++) {
      const pane = openPane({ mailbox: seen });
      await pass(COMES_ON_MS - 1);
      pane.end();
    }
    expect(calls).toEqual([]);
  });

  it('take turns: one of thirty works, and the next takes over when it is closed', async () => {
    const panes = Array.from({ length: 30 }, () => openPane());
    mailbox.receive(QUESTION);
    const looks = jest.spyOn(mailbox, 'inbox');
    await pass(COMES_ON_MS + 10 * MINUTE_MS);
    expect(mailbox.sent).toHaveLength(1);
    expect(looks.mock.calls.length).toBeLessThanOrEqual(11);
    panes[0]?.end();
    mailbox.receive({ ...QUESTION, subject: 'Markt' });
    await pass(3 * MINUTE_MS);
    expect(mailbox.sent).toHaveLength(2);
  });

  it('take over from one that was cut off', async () => {
    const [first] = await mailbox.lock(['acknowledging'], NOW, 5 * MINUTE_MS);
    expect(first).not.toBeNull();
    mailbox.receive(QUESTION);
    openPane();
    await pass(4 * MINUTE_MS);
    expect(mailbox.sent).toHaveLength(0);
    await pass(5 * MINUTE_MS);
    expect(mailbox.sent).toHaveLength(1);
  });

  it('rest while a worker is there', async () => {
    const worker = startWorker({
      ...{ mailboxes: [mailbox], since: NOW, now: () => new Date(), newNonce: () => 'worker' },
      log: () => undefined,
    });
    await pass(0);
    const { mailbox: seen, calls } = counted();
    openPane({ mailbox: seen });
    mailbox.receive(QUESTION);
    await pass(30 * MINUTE_MS);
    expect(mailbox.sent).toHaveLength(1);
    expect(new Set(calls)).toEqual(new Set(['lock']));
    expect(calls.length).toBeLessThanOrEqual(10);
    await worker.stop();
    mailbox.receive({ ...QUESTION, subject: 'Markt' });
    await pass(4 * MINUTE_MS);
    expect(mailbox.sent).toHaveLength(2);
  });

  it('do not try for a person who is no colleague of the cluster', async () => {
    const { mailbox: seen, calls } = counted();
    openPane({ mailbox: seen, card: null });
    await pass(10 * MINUTE_MS);
    expect(calls).toEqual([]);
  });

  it('stop for a day when the person may not send from the mailbox, and leave the work to who may', async () => {
    mailbox.receive(QUESTION);
    const outlook = new StandInOutlook();
    const { mailbox: seen, calls } = counted(['sendAndRead']);
    openPane({ mailbox: seen }, outlook);
    await pass(COMES_ON_MS);
    expect(outlook.kept.get(NO_RIGHTS_KEY)).toMatchObject({ mailbox: CLUSTER });
    const { length } = calls;
    openPane({ mailbox: seen }, outlook);
    await pass(30 * MINUTE_MS);
    expect(calls).toHaveLength(length);
    openPane();
    await pass(7 * MINUTE_MS);
    expect(mailbox.sent).toHaveLength(1);
    jest.setSystemTime(new Date(NOW.getTime() + 25 * 60 * MINUTE_MS));
    openPane({ mailbox: seen }, outlook);
    await pass(COMES_ON_MS);
    expect(calls.length).toBeGreaterThan(length);
  });

  it('leave alone what came in before acknowledgements were switched on, or days ago', async () => {
    mailbox.receive(QUESTION);
    jest.setSystemTime(new Date(NOW.getTime() + MINUTE_MS));
    openPane({ settings: { ...settings, acknowledgeSince: new Date().toISOString() } });
    await pass(COMES_ON_MS);
    expect(mailbox.sent).toEqual([]);
    jest.setSystemTime(new Date(NOW.getTime() + 4 * 24 * 60 * MINUTE_MS));
    open.pop()?.end();
    openPane();
    await pass(COMES_ON_MS);
    expect(mailbox.sent).toEqual([]);
  });

  it('stop sending at once when the stop switch is used', async () => {
    openPane();
    await pass(COMES_ON_MS);
    await mailbox.saveSettings({ ...settings, acknowledge: false }, (await mailbox.settings())?.version ?? null);
    mailbox.receive(QUESTION);
    await pass(MINUTE_MS);
    expect(mailbox.sent).toEqual([]);
  });

  it('go on after one mail that goes wrong, and try that again', async () => {
    const bad = mailbox.receive(QUESTION);
    const read = mailbox.incoming.bind(mailbox);
    let isBroken = true;
    jest.spyOn(mailbox, 'incoming').mockImplementation(async (asked, back) => {
      if (isBroken && asked.id === bad) throw new MailboxError('failed', '500');
      return read(asked, back);
    });
    mailbox.receive({ ...QUESTION, subject: 'Markt' });
    openPane();
    await pass(COMES_ON_MS);
    expect(mailbox.sent).toHaveLength(1);
    isBroken = false;
    await pass(MINUTE_MS);
    expect(mailbox.sent).toHaveLength(2);
  });

  it('wait as long as Exchange asks', async () => {
    mailbox.receive(QUESTION);
    jest.spyOn(mailbox, 'incoming').mockRejectedValueOnce(new MailboxError('throttled', '429', 5 * MINUTE_MS));
    openPane();
    await pass(COMES_ON_MS + 5 * MINUTE_MS - 1);
    expect(mailbox.sent).toEqual([]);
    await pass(1);
    expect(mailbox.sent).toHaveLength(1);
  });
});
