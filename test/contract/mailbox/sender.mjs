/*
 * One sender of acknowledgements in a process of its own, so that it can really be killed. What it is to do stands in SENDER, as JSON; see senders.ts.
 */
import { createRequire } from 'node:module';
import process from 'node:process';
import { setTimeout as pauseFor } from 'node:timers/promises';
import { Agent, fetch as fetchOfUndici, setGlobalDispatcher } from 'undici';
import { requireTypeScript } from '../../bench/require-typescript.mjs';

requireTypeScript();
const require = createRequire(import.meta.url);
const { acknowledge, newMemory } = require('../../../src/mailbox/acknowledge.ts');
const { acknowledgingNew } = require('../../../src/mailbox/acknowledge-new.ts');
const { createGraphMailbox } = require('../../../src/mailbox/graph/mailbox.ts');
const { startWorker } = require('../../../src/worker/worker.ts');

const { kind, graph, ca, token, address, settings, clock, message, killAt } = JSON.parse(process.env.SENDER);
/** Waits are over so soon in the time in which the tests play. */
const LOOK_AGAIN_MS = 200;

setGlobalDispatcher(new Agent({ connect: { ca } }));
let calls = 0;
const die = () => process.kill(process.pid, 'SIGKILL');
globalThis.fetch = async (...request) => {
  calls += 1;
  if (calls === killAt?.call && killAt.when === 'before') die();
  const answer = await fetchOfUndici(...request);
  if (calls === killAt?.call && killAt.when === 'after') die();
  return answer;
};

const now = () => new Date(clock.at + (Date.now() - clock.begun) * clock.speed);
let nonces = 0;
const newNonce = () => `${process.pid} ${(nonces += 1)}`;
const mailbox = createGraphMailbox({ graph, token: async () => token, now }, address);
const pause = () => pauseFor(LOOK_AGAIN_MS);

async function sendOne() {
  console.log(await acknowledge({ mailbox, settings, now, newNonce, memory: newMemory() }, message));
}

async function beWorker() {
  const worker = startWorker({ mailboxes: [mailbox], since: new Date(clock.at), now, newNonce, log: () => undefined });
  for (;;) {
    await pause();
    worker.wake();
  }
}

/** Without taking turns, so that all of them are at it at once. */
async function bePane() {
  const work = acknowledgingNew({ mailbox, now, newNonce }, settings);
  for (;;) {
    await work().catch(() => undefined);
    await pause();
  }
}

await { one: sendOne, worker: beWorker, pane: bePane }[kind]();
