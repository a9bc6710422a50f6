import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createAppSignIn } from '../identity/app-only';
import { createGraphMailbox } from '../mailbox/graph/mailbox';
import { createKeepNotified } from '../mailbox/graph/subscriptions';
import { readEnvironment, type WorkerEnvironment } from './environment';
import { serveHealth } from './health';
import { listenForNotifications } from './notification-endpoint';
import { startNotified, type Notified } from './notified';
import { startWorker, type LogEntry } from './worker';

const GRAPH = 'https://graph.microsoft.com';

/** Runs the worker until the process is asked to stop. Every line on standard output is one JSON object. */
function run({ registration, mailboxes, since, healthPort, notifications }: WorkerEnvironment): void {
  const token = createAppSignIn(registration);
  const now = (): Date => new Date();
  const log = (entry: LogEntry): void => {
    console.log(JSON.stringify({ at: now().toISOString(), ...entry }));
  };
  const graph = { graph: GRAPH, token };
  let notified: Notified | null = null;
  const worker = startWorker({
    mailboxes: mailboxes.map((address) => createGraphMailbox({ ...graph, now }, address)),
    since,
    now,
    newNonce: randomUUID,
    isNotified: (address) => notified?.isOn(address) ?? false,
    log,
  });
  const endpoint = notifications && listenForNotifications(notifications.port, (told) => notified?.take(told));
  // Graph looks at once whether somebody listens there.
  endpoint?.once('listening', () => {
    notified = startNotified({
      ...{ mailboxes, url: notifications?.url ?? '', secret: registration.privateKey, now, log },
      keepNotified: createKeepNotified(graph),
      wake: (address) => worker.wake(address),
    });
  });
  const health = healthPort === null ? null : serveHealth(worker, healthPort);
  const stop = (): void => {
    health?.close();
    endpoint?.close();
    notified?.stop();
    void worker.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

const environment = readEnvironment(process.env, (file) => readFileSync(file, 'utf8'));
if (typeof environment === 'string') {
  console.error(environment);
  process.exitCode = 1;
} else {
  run(environment);
}
