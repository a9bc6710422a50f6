/*
 * What the overview costs with 50,000 messages and 2,000 open questions: `npm run bench:overview`. Graph's answers for a generated year are written to
 * files first, and read by a process of its own, so that only what the page itself would hold counts as memory. Times are milliseconds of processor time
 * where they are of computing, so that other work on the machine does not count; a share above 1.00 of a limit is too much.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireTypeScript } from './require-typescript.mjs';

requireTypeScript();
const require = createRequire(import.meta.url);
const { generateYear } = require('../../src/practice/server/year/year.ts');
const { SETTINGS } = require('../../src/practice/server/seed/settings.ts');
const { serialiseRecord } = require('../../src/domain/ownership/record.ts');
const { MARKER_PROPERTY, TRIAGE_PROPERTY } = require('../../src/mailbox/graph/names.ts');
const { figureMails } = require('../../src/mailbox/graph/figure-mails.ts');
const { toMessage } = require('../../src/mailbox/graph/transform.ts');
const { createFigureReader } = require('../../src/mailbox/read-figures.ts');
const { FigureBook } = require('../../src/domain/overview/figure-book.ts');
const { overviewNow } = require('../../src/domain/overview/now.ts');

const MESSAGES = 50_000;
const QUESTIONS = 14_700;
const OPEN = 2_000;
const CHANGED = 40;
const PAGE = 500;
const NOW = new Date('2026-11-25T12:00:00Z');
const SINCE = new Date('2025-11-25T00:00:00Z');
const PERIOD = { from: '2025-11-25', until: '2026-11-25' };
const LIMITS = { refreshMs: 500, refreshRequests: 2, requests: MESSAGES / PAGE + 1, memoryMb: 200 };

const recipient = ({ name, address }) => ({ emailAddress: { name, address } });

function asGraph({ content, record, acknowledges }, conversationId, id) {
  const { subject, from, to, receivedAt, flag, categories } = content;
  return {
    ...{ id, conversationId, subject, from: recipient(from), toRecipients: to.map(recipient), ccRecipients: [] },
    ...{ receivedDateTime: receivedAt, isDraft: false, flag, categories, '@odata.etag': `W/"${id}"` },
    singleValueExtendedProperties: [
      ...(record === null ? [] : [{ id: TRIAGE_PROPERTY, value: serialiseRecord(record) }]),
      ...(acknowledges === null ? [] : [{ id: MARKER_PROPERTY, value: 'acknowledgement' }]),
    ],
  };
}

/** Writes the pages that Graph would give; gives how many there are. */
function writePages(folder) {
  const year = generateYear({ seed: 1, questions: QUESTIONS, until: NOW, settings: SETTINGS });
  let [page, pages, written] = [[], 0, 0];
  const flush = () => {
    if (page.length > 0) writeFileSync(path.join(folder, `${(pages += 1)}.json`), JSON.stringify({ value: page }));
    page = [];
  };
  const open = [];
  const add = (mail, conversation) => {
    if (written === MESSAGES) return;
    written += 1;
    const graph = asGraph(mail, conversation, `AAMkAGI2NGVhZTVlLTI1OGMtNDI4My1iZmE5LTA5OGJiZGEzMTc0YQBGAAA${written}`);
    page.push(graph);
    if (page.length === PAGE) flush();
    if (mail.record?.finished && open.length < OPEN) {
      const reopened = { ...mail, record: { ...mail.record, finished: null } };
      open.push({ ...asGraph(reopened, conversation, graph.id), flag: { ...graph.flag, flagStatus: 'flagged' } });
    }
  };
  let number = 0;
  for (const { mails } of year.cases()) {
    number += 1;
    for (const mail of mails) add(mail, `c${number}`);
  }
  for (const mail of year.machines()) add(mail, mail.content.internetMessageId);
  flush();
  writeFileSync(path.join(folder, 'open.json'), JSON.stringify(open));
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(year.settings));
  return { pages, written };
}

const processorMs = () => process.cpuUsage().user / 1000;
const heapMb = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
};
const show = (number, digits = 0) => number.toFixed(digits).padStart(9);
function tell(what, value, unit, limit) {
  const share = limit === undefined ? '' : `   ${(value / limit).toFixed(2)} of ${limit}`;
  console.log(`${what.padEnd(52)}${show(value)} ${unit.padEnd(9)}${share}`);
}

/** Reads and computes as the page does. */
async function measure(folder, pages) {
  const settings = JSON.parse(readFileSync(path.join(folder, 'settings.json'), 'utf8'));
  let [requests, left] = [0, pages];
  const request = async () => {
    requests += 1;
    const { value } = JSON.parse(readFileSync(path.join(folder, `${pages - left + 1}.json`), 'utf8'));
    left -= 1;
    return { value, '@odata.count': MESSAGES, ...(left > 0 && { '@odata.nextLink': 'next' }) };
  };
  const before = heapMb();
  const book = new FigureBook(settings);
  const mailbox = { figureMails: (wanted) => figureMails(request, '/users/x', wanted) };
  const reader = createFigureReader(mailbox, book, SINCE, () => NOW);
  const timed = async (run) => {
    const begin = processorMs();
    const outcome = await run();
    return { took: processorMs() - begin, outcome };
  };

  const load = await timed(() => reader.load({ onProgress: () => undefined, signal: { aborted: false } }));
  tell('first reading: requests for 50,000 messages', requests, 'requests', LIMITS.requests);
  tell('first reading: computing', load.took, 'ms');
  const first = await timed(async () => book.figures(PERIOD, NOW));
  tell('first figures of a whole year', first.took, 'ms');
  const again = [];
  for (let round = 0; round < 9; round += 1) {
    // One page of changes: the first mails of the last page.
    [requests, left] = [0, 1];
    again.push(
      await timed(async () => {
        const { mails } = await mailbox.figureMails({ since: NOW, by: 'changed' });
        book.put(mails.slice(0, CHANGED));
        return book.figures(PERIOD, NOW);
      }),
    );
  }
  const median = again.map(({ took }) => took).sort((a, b) => a - b)[4];
  tell('refresh: requests', requests, 'requests', LIMITS.refreshRequests);
  tell(`refresh: ${CHANGED} changed messages, figures of the year`, median, 'ms', LIMITS.refreshMs);
  const open = JSON.parse(readFileSync(path.join(folder, 'open.json'), 'utf8')).map(toMessage);
  const now = await timed(async () => overviewNow(open, settings, NOW));
  tell(`overview of now, ${now.outcome.counts.open} open questions`, now.took, 'ms', LIMITS.refreshMs);
  tell('memory: the mail for figures and the open questions', heapMb() - before, 'MB', LIMITS.memoryMb);
  tell('memory: the whole process at its highest', process.resourceUsage().maxRSS / 1000, 'MB');
  console.log(`questions in the figures: ${first.outcome.total.inflow}`);
}

const [folder, pages] = process.argv.slice(2);
if (folder === undefined) {
  const made = mkdtempSync(path.join(os.tmpdir(), 'clusterpost-overview-'));
  try {
    const { pages: count, written } = writePages(made);
    console.log(`${written} messages, ${count} pages of ${PAGE}`);
    await new Promise((resolve) => {
      fork(fileURLToPath(import.meta.url), [made, String(count)], { execArgv: ['--expose-gc'] }).once('exit', resolve);
    });
  } finally {
    rmSync(made, { recursive: true });
  }
} else await measure(folder, Number(pages));
