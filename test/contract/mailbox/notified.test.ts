import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGraphClient } from '../../../src/mailbox/graph/client';
import { createKeepNotified } from '../../../src/mailbox/graph/subscriptions';
import { SETTINGS } from '../../../src/practice/server/seed/settings';
import { listenForNotifications } from '../../../src/worker/notification-endpoint';
import { startNotified, type Notification, type Notified } from '../../../src/worker/notified';
import { startWorker, type LogEntry, type Worker } from '../../../src/worker/worker';
import { eventually } from '../../e2e/eventually';
import { NOW, openGraph, type FaultyMailroom, type Reach } from './mailrooms';
import { freshQuestion } from './mails';

jest.setTimeout(60_000);

describe('a worker that Graph tells of new mail', () => {
  let room: FaultyMailroom;
  let reach: Reach;
  let worker: Worker;
  let notified: Notified;
  let endpoint: Server;
  const log: LogEntry[] = [];
  const told: Notification[] = [];

  beforeAll(async () => {
    room = await openGraph();
    reach = await room.reach('worker');
    await room.mailbox.worker.saveSettings(SETTINGS, null);
    endpoint = listenForNotifications(0, (notifications) => {
      told.push(...notifications);
      notified.take(notifications);
    });
    await new Promise((resolve) => endpoint.once('listening', resolve));
    let nonces = 0;
    worker = startWorker({
      ...{ mailboxes: [room.mailbox.worker], since: NOW, now: () => NOW, newNonce: () => `nonce ${(nonces += 1)}` },
      isNotified: (address) => notified?.isOn(address),
      log: (entry) => log.push(entry),
    });
    notified = ask();
  });
  afterAll(async () => {
    notified.stop();
    await worker.stop();
    await new Promise((resolve) => endpoint.close(resolve));
    await room.stop();
  });

  const url = (): string => `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/notify`;
  const ask = (): Notified =>
    startNotified({
      ...{ mailboxes: [reach.address], url: url(), secret: 'a private key', now: () => NOW },
      keepNotified: createKeepNotified({ graph: reach.graph, token: async () => reach.token }),
      wake: (address) => worker.wake(address),
      log: (entry) => log.push(entry),
    });
  const subscriptions = async (): Promise<readonly unknown[]> =>
    (
      await createGraphClient(
        reach.graph,
        async () => reach.token,
      )<{ readonly value: readonly unknown[] }>('/subscriptions')
    ).value;

  it('acknowledges it at once, and is told no more than that something came in', async () => {
    await eventually('the subscription', async () => (notified.isOn(reach.address) ? true : null));
    const before = (await room.delivered()).length;
    const question = freshQuestion();
    await room.receive(question);
    await eventually('the acknowledgement', async () => ((await room.delivered()).length > before ? true : null));
    expect(told).toMatchObject([{ changeType: 'created' }]);
    expect(JSON.stringify(told)).not.toMatch(/Terras|Joost/);
  });

  it('shares what it asked of Graph with its copies, and with itself after a restart', async () => {
    const copy = ask();
    await eventually('the subscription', async () => (copy.isOn(reach.address) ? true : null));
    copy.stop();
    expect(await subscriptions()).toHaveLength(1);
  });

  it('says that it looks by itself while Graph does not take it', async () => {
    room.setFaults([{ kind: 'no-rights', path: '/subscriptions' }]);
    const refused = ask();
    await eventually('the refusal', async () => (log.some(({ event }) => event === 'notNotified') ? true : null));
    expect(refused.isOn(reach.address)).toBe(false);
    refused.stop();
  });
});
