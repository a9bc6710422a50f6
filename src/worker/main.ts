import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createAppSignIn } from '../identity/app-only';
import { createGraphMailbox } from '../mailbox/graph/mailbox';
import { readEnvironment, type WorkerEnvironment } from './environment';
import { serveHealth } from './health';
import { startWorker } from './worker';

const GRAPH = 'https://graph.microsoft.com';

/** Runs the worker until the process is asked to stop. Every line on standard output is one JSON object. */
function run({ registration, mailboxes, since, healthPort }: WorkerEnvironment): void {
  const token = createAppSignIn(registration);
  const now = (): Date => new Date();
  const worker = startWorker({
    mailboxes: mailboxes.map((address) => createGraphMailbox({ graph: GRAPH, token }, address)),
    since,
    now,
    newNonce: randomUUID,
    log: (entry) => {
      console.log(JSON.stringify({ at: now().toISOString(), ...entry }));
    },
  });
  const health = healthPort === null ? null : serveHealth(worker, healthPort);
  const stop = (): void => {
    health?.close();
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
