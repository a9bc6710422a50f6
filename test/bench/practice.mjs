/*
 * How fast the practice Outlook is with 50,000 messages: `npm run bench:practice`. Each line gives the median of several calls in milliseconds of
 * processor time, that of asking included, its share of the limit, and the time by the clock. Above 1.00 it is too slow. On a machine that does other
 * work as well the clock says how busy that is; processor time hardly changes.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { Agent, request } from 'undici';
import { requireTypeScript } from './require-typescript.mjs';

requireTypeScript();
const require = createRequire(import.meta.url);
const { startPractice } = require('../../src/practice/server/practice.ts');
const { CLUSTER } = require('../../src/practice/server/seed/people.ts');
const { TRIAGE_PROPERTY } = require('../../src/mailbox/graph/names.ts');
const { untouched, instant } = require('../../src/practice/server/store/message.ts');

const MESSAGES = 50_000;
const CALL_LIMIT_MS = 100;
const START_LIMIT_MS = 3000;
const ROUNDS = 15;
const START = Date.parse('2026-11-24T09:30:00Z');

/** Mail of a year, of which one in ten has a triage record, one in 25 is flagged and two in five were flagged and are done. */
function fill(store, mailbox) {
  const inbox = store.folders.wellKnown(mailbox, 'inbox');
  store.transaction(() => {
    for (let number = 0; number < MESSAGES; number += 1) {
      const at = instant(new Date(START - number * 600_000));
      const message = store.messages.add(inbox, {
        ...untouched,
        receivedAt: at,
        sentAt: at,
        internetMessageId: `<${number}@zaak${number % 900}.example>`,
        subject: `Vraag ${number} over het terras`,
        from: { name: `Ondernemer ${number % 900}`, address: `info@zaak${number % 900}.example` },
        to: [CLUSTER],
        body: { format: 'html', content: `<p>Mag het terras in de zomer groter? Wij zijn zaak ${number % 900}.</p>` },
        categories: number % 10 === 0 ? ['Sanne Brandsma'] : [],
        isRead: number > 500,
        flag: { flagStatus: number % 25 === 0 ? 'flagged' : number % 5 < 2 ? 'complete' : 'notFlagged' },
      });
      if (number % 10 === 0) {
        store.messages.update(message, {}, [{ id: TRIAGE_PROPERTY, value: `{"v":1,"n":${number}}` }]);
      }
    }
  });
}

async function start(data) {
  const begin = performance.now();
  const practice = await startPractice({
    data,
    clock: () => new Date(START),
    ports: { outlook: 0, addin: 0, smtp: 0 },
  });
  return { practice, took: performance.now() - begin };
}

/** The program itself, from its start until its practice Outlook answers, in milliseconds. */
async function startOfProgram(data) {
  const begin = performance.now();
  const ports = ['--port', '0', '--addin-port', '0', '--smtp-port', '0'];
  const program = spawn(process.execPath, ['dist/practice/server.js', '--data', data, '--no-worker', ...ports]);
  program.stderr.pipe(process.stderr);
  const ended = new Promise((resolve) => program.once('close', resolve));
  try {
    const address = await new Promise((resolve, reject) => {
      let said = '';
      program.once('exit', (code) => reject(new Error(`the program ended with ${code}`)));
      program.stdout.on('data', (text) => {
        said += text;
        const open = /open (https:\/\/\S+)/.exec(said);
        if (open !== null) resolve(open[1]);
      });
    });
    const dispatcher = new Agent({ connect: { rejectUnauthorized: false } });
    const { body } = await request(`${address}/practice/state`, { dispatcher });
    await body.text();
    const took = performance.now() - begin;
    await dispatcher.close();
    return took;
  } finally {
    program.kill();
    await ended;
  }
}

/** What work takes, in milliseconds by the clock and of the processor. */
async function timed(work) {
  const [begin, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - begin, processor: (user + system) / 1000 };
}

function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

function report(what, took, limit, clock) {
  const share = `${(took / limit).toFixed(2)} of ${limit} ms`;
  const byClock = clock === undefined ? '' : `${clock.toFixed(1).padStart(8)} ms by the clock`;
  console.log(`${what.padEnd(60)} ${took.toFixed(1).padStart(8)} ms  ${share} ${byClock}`);
}

const data = mkdtempSync(path.join(os.tmpdir(), 'clusterpost-bench-'));
try {
  const first = await start(data);
  fill(first.practice.store, first.practice.store.folders.mailbox(CLUSTER.address));
  await first.practice.stop();

  const { practice, took } = await start(data);
  report(`start-up with ${MESSAGES} messages`, took, START_LIMIT_MS);
  const dispatcher = new Agent({ connect: { ca: practice.certificate.cert } });
  const authorization = `Bearer ${(await practice.tokens.signIn(practice.persons[0])).accessToken}`;
  const root = `${practice.graph}/v1.0/users/${CLUSTER.address}`;
  const ask = async (address, init = {}) => {
    const { statusCode, body } = await request(address, {
      dispatcher,
      ...init,
      headers: { authorization, ...init.headers },
    });
    const text = await body.text();
    if (statusCode >= 300) throw new Error(`${address} gave ${statusCode}: ${text}`);
    return JSON.parse(text);
  };
  /** `address` may differ from round to round. */
  const measure = async (what, address, init) => {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(await timed(() => ask(typeof address === 'function' ? address(round) : address, init)));
    }
    report(
      what,
      median(rounds.map(({ processor }) => processor)),
      CALL_LIMIT_MS,
      median(rounds.map(({ clock }) => clock)),
    );
  };

  const inbox = `${root}/mailFolders/inbox/messages`;
  const fields = '$select=subject,from,receivedDateTime,categories,flag,isRead,hasAttachments,conversationId';
  const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${TRIAGE_PROPERTY}')`);
  const filtered = (filter, more = '') => `${inbox}?${fields}&$filter=${encodeURIComponent(filter)}${more}`;
  const property = (rest) => `singleValueExtendedProperties/any(ep: ep/id eq '${TRIAGE_PROPERTY}' and ${rest})`;
  const paged = { headers: { prefer: 'odata.maxpagesize=100' } };

  await ask(inbox);
  await measure('list: the newest 100, with triage records', `${inbox}?${fields}&$expand=${expand}&$top=100`);
  await measure('list: the newest 100 whole', `${inbox}?$top=100`);
  await measure('list: the newest 1000', `${inbox}?${fields}&$top=1000`);
  await measure('list: the whole mailbox by subject', `${root}/messages?${fields}&$orderby=subject&$top=50`);
  await measure('list: with a count', `${inbox}?${fields}&$count=true`);
  await measure('folder: with its counts', `${root}/mailFolders/inbox`);
  await measure('filter: extended property with a value', (n) =>
    filtered(property(`ep/value eq '{"v":1,"n":${n * 10}}'`)),
  );
  await measure('filter: extended property with a value that is not there', filtered(property("ep/value eq 'x'")));
  await measure('filter: extended property that is set', filtered(property('ep/value ne null')));
  await measure('filter: extended property that begins with', filtered(property(`startswith(ep/value,'{"v":1')`)));
  await measure('filter: category', filtered("categories/any(c:c eq 'Sanne Brandsma')"));
  await measure('filter: category that is not there', filtered("categories/any(c:c eq 'Niemand')"));
  await measure('filter: flagged', filtered("flag/flagStatus eq 'flagged'"));
  await measure(
    'filter: flagged, in the whole mailbox',
    `${root}/messages?${fields}&$expand=${expand}&$top=200&$filter=${encodeURIComponent("flag/flagStatus eq 'flagged'")}`,
  );
  await measure('filter: unread', filtered('isRead eq false'));
  await measure('filter: received since, and unread', filtered('receivedDateTime ge 2026-01-01 and isRead eq false'));
  await measure('filter: words in the subject that are not there', filtered("contains(subject,'zwembad')"));
  await measure('search: two words', `${inbox}?${fields}&$search=${encodeURIComponent('"terras zaak7.example"')}`);
  await measure('search: words that are not there', `${inbox}?${fields}&$search=${encodeURIComponent('"zwembad"')}`);
  await measure('filter: words in a name that are not there', filtered("contains(from/emailAddress/name,'zwembad')"));
  await measure(
    'search: a word that is everywhere',
    `${root}/messages?${fields}&$search=${encodeURIComponent('"terras"')}`,
  );
  await measure('filter: sender', filtered("from/emailAddress/address eq 'info@zaak7.example'"));
  await measure('paging: the 100th page of 100', `${inbox}?${fields}&$top=100&$skip=10000`);
  await measure('paging: the last page of 100', `${inbox}?${fields}&$top=100&$skip=49900`);
  await measure('delta: a first page of 100', `${inbox}/delta?$select=subject`, paged);

  let page = await ask(`${inbox}/delta?$select=receivedDateTime`, { headers: { prefer: 'odata.maxpagesize=1000' } });
  let pages = 1;
  const { processor, clock } = await timed(async () => {
    for (; page['@odata.nextLink'] !== undefined; pages += 1) {
      page = await ask(page['@odata.nextLink'], { headers: { prefer: 'odata.maxpagesize=1000' } });
    }
  });
  report(`delta: each of ${pages} pages of 1000`, processor / (pages - 1), CALL_LIMIT_MS, clock / (pages - 1));
  await measure('delta: nothing new', page['@odata.deltaLink']);

  const [message] = (await ask(`${inbox}?$top=1`)).value;
  await measure('write: a category and a triage record', `${root}/messages/${message.id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      categories: ['Sanne Brandsma'],
      singleValueExtendedProperties: [{ id: TRIAGE_PROPERTY, value: '{"v":1}' }],
    }),
  });
  await dispatcher.close();
  await practice.stop();
  report(`start-up of the program with ${MESSAGES} messages`, await startOfProgram(data), START_LIMIT_MS);
} finally {
  rmSync(data, { recursive: true, force: true });
}
