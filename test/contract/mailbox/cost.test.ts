import { acknowledge, newMemory } from '../../../src/mailbox/acknowledge';
import { SETTINGS } from '../../../src/practice/server/seed/settings';
import { startWorker, type LogEntry } from '../../../src/worker/worker';
import { eventually } from '../../e2e/eventually';
import { NOW, openGraph, type FaultyMailroom } from './mailrooms';
import { freshQuestion } from './mails';

jest.setTimeout(60_000);

let room: FaultyMailroom;
beforeAll(async () => {
  room = await openGraph();
});
afterAll(() => room.stop());

it('acknowledges a mail in five requests', async () => {
  const { worker } = room.mailbox;
  await worker.keepsToVersions();
  const { token } = await worker.changes(null);
  const id = await room.receive(freshQuestion());
  const [changed] = (await worker.changes(token)).changed.filter((one) => one.id === id);
  if (changed === undefined) throw new Error('the mail is not among the changes');
  room.calls.clear();
  const tools = { mailbox: worker, settings: SETTINGS, now: () => NOW, newNonce: () => 'nonce', memory: newMemory() };
  expect(await acknowledge(tools, changed)).toBe('sent');
  const { calls } = room.calls;
  const parts = calls.reduce((sum, call) => sum + (call.parts ?? 1), 0);
  console.log(`${calls.length} requests with ${parts} parts for one mail`);
  expect(calls).toHaveLength(5);
});

it('asks no more for ten mails in a row than five each, the settings, the changes and taking its turn', async () => {
  const { worker: mailbox } = room.mailbox;
  if ((await mailbox.settings()) === null) await mailbox.saveSettings(SETTINGS, null);
  const before = (await room.delivered()).length;
  for (let mails = 0; mails < 10; mails++) await room.receive(freshQuestion());
  const log: LogEntry[] = [];
  room.calls.clear();
  let nonces = 0;
  const worker = startWorker({
    ...{ mailboxes: [mailbox], since: NOW, now: () => NOW, newNonce: () => `worker ${(nonces += 1)}` },
    log: (entry) => log.push(entry),
  });
  await eventually('ten acknowledgements', async () => ((await room.delivered()).length >= before + 10 ? true : null));
  await worker.stop();
  const { length } = room.calls.calls;
  console.log(`${length} requests for 10 mails`);
  expect(length).toBeLessThanOrEqual(10 * 5 + 12);
});
