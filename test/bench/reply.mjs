/*
 * How long the checks of a reply take: `npm run bench:reply`. First the whole check in a warmed process, spelling included; then the very first check
 * of the send handler, in an engine without a browser that has read nothing yet; then what somebody notices who types in the practice Outlook with
 * the pane beside it. Each line gives the figure and its share of the limit: above 1.00 is too slow, and makes the run fail. Times are of
 * the processor, so that what else the machine does counts for nothing.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ordinaryReply, PLACE } from './ordinary-reply.mjs';
import { requireTypeScript } from './require-typescript.mjs';
import { typeInPractice } from './typing.mjs';

requireTypeScript();
const require = createRequire(import.meta.url);
const { checkReply } = require('../../src/domain/reply/checks/index.ts');
const { dutchSpeller } = require('../../src/language/spelling/dutch.ts');

const WARMING = 20;
const ROUNDS = 101;
const STARTS = 5;
const CHECK_LIMIT_MS = 50;
const FIRST_LIMIT_MS = 300;
/** The browser calls a task long from here on. */
const LONG_TASK_MS = 50;

let isTooSlow = false;

function tell(what, took, limit) {
  isTooSlow ||= took > limit;
  console.log(`${what.padEnd(58)} ${took.toFixed(1).padStart(7)} ms  ${(took / limit).toFixed(2)} of ${limit} ms`);
}

const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];

function processor() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function checked(reply, speller) {
  const times = [];
  for (let round = -WARMING; round < ROUNDS; round += 1) {
    const begin = processor();
    checkReply(reply, { ...PLACE, speller });
    if (round >= 0) times.push(processor() - begin);
  }
  return median(times);
}

const speller = dutchSpeller();
for (const [what, mails] of [
  ['ordinary reply above 4 mails', 4],
  ['the same above 20 mails', 20],
]) {
  const reply = ordinaryReply(mails);
  tell(`${what}, ${Math.round(reply.body.content.length / 1_000)} KB, warmed`, checked(reply, speller), CHECK_LIMIT_MS);
}

/** A process that reads nothing but the send handler, and tells how long it took over reading it and over the first check. */
function firstCheck() {
  const script = path.resolve(import.meta.dirname, 'first-check.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const firsts = Array.from({ length: STARTS }, firstCheck);
tell('first check in a bare engine, with spelling', median(firsts.map(({ check }) => check)), FIRST_LIMIT_MS);
console.log(
  `${'  before that: the engine reads the send handler'.padEnd(58)} ${median(firsts.map(({ load }) => load))
    .toFixed(1)
    .padStart(7)} ms`,
);

const { words, longest, long } = await typeInPractice();
tell(`longest task while typing ${words} words in practice mode`, longest, LONG_TASK_MS);
console.log(
  `  by the clock longer than that: ${long.length === 0 ? 'none' : long.map((took) => `${Math.round(took)} ms`).join(', ')}`,
);

process.exitCode = isTooSlow ? 1 : 0;
