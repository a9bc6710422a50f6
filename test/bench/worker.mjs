/*
 * What the worker costs with 100 mailboxes of 200 mails a day: `npm run bench:worker`. A day is played in the time that it takes, in memory and with the clock
 * moved on by hand; so this is the worker's own part, without the network. The processor time is set against the whole day.
 */
import { createRequire } from 'node:module';
import process from 'node:process';
import { requireTypeScript } from './require-typescript.mjs';

requireTypeScript();
const require = createRequire(import.meta.url);
const { acknowledge, newMemory } = require('../../src/mailbox/acknowledge.ts');
const { MemoryMailbox } = require('../mailbox/memory-mailbox.ts');
const { SETTINGS } = require('../../src/practice/server/seed/settings.ts');

const MAILBOXES = 100;
const MAILS_A_DAY = 200;
const DAY_MS = 86_400_000;
const TURN_MS = 40_000;
const EMPTIED_MS = 90 * TURN_MS;
const MOST_MB = 256;
const MOST_SHARE = 0.05;

let now = new Date('2026-11-24T00:00:00Z');
let nonces = 0;
const empty = (number) => new MemoryMailbox(`cluster${number}@noorderhage.example`, () => now);
const mailboxes = Array.from({ length: MAILBOXES }, (_, number) => ({
  ...{ mailbox: empty(number), memory: newMemory(), token: null, received: 0 },
}));
const settings = mailboxes.map(({ mailbox }) => ({
  ...SETTINGS,
  mailbox: { name: '', address: mailbox.address },
  acknowledgement: { limits: { perSenderADay: 10, anHour: 1000 } },
}));

let [sent, peak, turns] = [0, 0, 0];
const begin = process.cpuUsage();
for (let at = 0; at < DAY_MS; at += TURN_MS) {
  now = new Date(now.getTime() + TURN_MS);
  // The mail itself lies with Exchange, and is no part of the worker.
  const isEmptied = at % EMPTIED_MS === 0;
  for (const [number, one] of mailboxes.entries()) {
    turns += 1;
    if (isEmptied) Object.assign(one, { mailbox: empty(number), token: null });
    while (one.received < (at / DAY_MS) * MAILS_A_DAY) {
      one.received += 1;
      one.mailbox.receive({
        subject: `Vraag ${one.received}`,
        from: { name: 'Joost de Wit', address: `info@zaak${one.received}.example` },
        html: '<p>Mag het terras in de zomer groter? Wij horen graag wat daarvoor nodig is.</p>',
      });
    }
    const { changed, token } = await one.mailbox.changes(one.token);
    one.token = token;
    const newNonce = () => `nonce ${(nonces += 1)}`;
    const tools = { mailbox: one.mailbox, settings: settings[number], now: () => now, newNonce, memory: one.memory };
    for (const message of changed) {
      if (message.record === null && (await acknowledge(tools, message)) === 'sent') sent += 1;
    }
  }
  peak = Math.max(peak, process.memoryUsage().rss);
}
const { user, system } = process.cpuUsage(begin);
const share = (user + system) / 1000 / DAY_MS;
const megabytes = peak / 1024 / 1024;
console.log(`${sent} acknowledgements in ${turns} turns, ${((user + system) / 1e6).toFixed(1)} s of processor time`);
console.log(
  `memory at most ${megabytes.toFixed(0)} MB, with an hour of everybody's mail in it (${(megabytes / MOST_MB).toFixed(2)} of the limit)`,
);
console.log(`${(share * 100).toFixed(2)} % of a core (${(share / MOST_SHARE).toFixed(2)} of the limit)`);
