/* global window, document, requestAnimationFrame, MutationObserver */
/*
 * What the overview costs in a real browser, on a practice mailbox with a year of work of which 2,000 questions are open (`npm run bench:overview`; with
 * `--data <folder>` the mailbox is made once and kept). Times are wall-clock milliseconds and include the practice server on the same machine, unless they
 * are called processor time: that of the page's own thread, so that other work on the machine does not count. A share above 1.00 of a limit is too much.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from '../e2e/browser.mjs';

const CLUSTER = 'ondernemen@noorderhage.example';
const OPEN = 2_000;
const FEWEST_MESSAGES = 50_000;
const LIMITS = { firstMs: 2000, refreshMs: 500, refreshRequests: 2, longTaskMs: 50, memoryMb: 200, perRequest: 500 };

const number = (value, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits }).padStart(9);
function tell(what, value, unit, limit) {
  const share = limit === undefined ? '' : `   ${(value / limit).toFixed(2)} of ${limit}`;
  console.log(`${what.padEnd(58)}${number(value)} ${unit.padEnd(9)}${share}`);
}

/** The practice Outlook as a user starts it; filled when it is not yet. */
async function startPractice(data) {
  const ports = ['--port', '0', '--addin-port', '0', '--smtp-port', '0'];
  const mailbox = ['--data', data, '--year', '--backlog', String(OPEN), '--now', '2026-11-25T12:00:00+01:00'];
  const server = spawn(process.execPath, ['dist/practice/server.js', ...ports, ...mailbox, '--no-worker'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const outlook = await new Promise((resolve, reject) => {
    let said = '';
    server.once('exit', (code) => reject(new Error(`the practice Outlook ended with ${code}`)));
    server.stdout.on('data', (text) => {
      said += text;
      const address = /open (https:\/\/\S+)/.exec(said);
      if (address !== null) resolve(address[1]);
    });
  });
  return { server, outlook };
}

/** Watches the page from its first moment: when the first question is there, and what it tells while it reads. */
function watchPage() {
  window.firstRowAt = null;
  window.progress = new Set();
  const look = () => {
    const row = document.querySelector('[role=grid] [role=rowheader]');
    if (row !== null && window.firstRowAt === null)
      requestAnimationFrame(() => (window.firstRowAt = performance.now()));
    const told = document.querySelector('[role=progressbar]')?.closest('.ms-ProgressIndicator')?.innerText;
    if (told) window.progress.add(told);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Processor time of the tasks of the page's own thread, in milliseconds: all of them and the longest. */
function tasksIn(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && mains.some((main) => main.pid === pid && main.tid === tid),
  );
  const took = tasks.map(({ tdur = 0 }) => tdur / 1000);
  return {
    atWork: took.reduce((sum, one) => sum + one, 0),
    longest: took.reduce((most, one) => Math.max(most, one), 0),
  };
}

class Measured {
  requests = [];

  constructor(browser, page, session) {
    this.browser = browser;
    this.page = page;
    this.session = session;
    page.on('request', (request) => {
      if (request.method() !== 'OPTIONS' && request.url().includes('/messages')) this.requests.push(request.url());
    });
  }

  /** How long something takes, how long the page was at work for it, its longest task and its requests. */
  async of(work) {
    this.requests.length = 0;
    await this.browser.startTracing(this.page, { categories: ['disabled-by-default-devtools.timeline'] });
    const begin = performance.now();
    await work();
    const took = performance.now() - begin;
    await this.page.waitForTimeout(300);
    const { atWork, longest } = tasksIn(await this.browser.stopTracing());
    return { took, atWork, longest, requests: [...this.requests] };
  }

  async heapMb() {
    await this.session.send('HeapProfiler.collectGarbage');
    return (await this.session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  }
}

async function measure(outlook, browser) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
    locale: 'nl-NL',
  });
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  const session = await context.newCDPSession(page);
  const measured = new Measured(browser, page, session);
  const { addin } = await (await page.request.get(`${outlook}/practice/state`)).json();
  await page.goto(`${addin}/overview.html?mailbox=${CLUSTER}`);
  await page.getByRole('link', { name: /Marijke Post/ }).click();
  const grid = page.getByRole('grid', { name: 'Open vragen' });
  const settled = () => page.getByRole('button', { name: 'Ververs', disabled: false }).waitFor();
  await grid.getByRole('rowheader').first().waitFor();
  await settled();

  const first = await measured.of(async () => {
    await page.reload();
    await page.waitForFunction(() => window.firstRowAt !== null);
    await settled();
  });
  console.log(await page.getByRole('heading', { name: /^Open vragen/ }).innerText());
  tell('first content', await page.evaluate(() => window.firstRowAt), 'ms', LIMITS.firstMs);
  tell('  all there', first.took, 'ms');
  tell('  requests for messages', first.requests.length, 'requests');
  tell('  the page at work, processor time', first.atWork, 'ms');
  tell('  longest task, processor time', first.longest, 'ms');

  const refresh = await measured.of(async () => {
    const button = page.getByRole('button', { name: 'Ververs' });
    await button.click();
    await settled();
  });
  tell('refresh', refresh.took, 'ms', LIMITS.refreshMs);
  tell('  requests', refresh.requests.length, 'requests', LIMITS.refreshRequests);
  tell('  the page at work, processor time', refresh.atWork, 'ms');
  tell('  longest task, processor time', refresh.longest, 'ms', LIMITS.longTaskMs);

  const acts = {
    'scrolling to the end and back': async () => {
      await grid.getByRole('row').nth(5).hover();
      for (let turn = 0; turn < 60; turn += 1) {
        await page.mouse.wheel(0, turn < 40 ? 2500 : -4000);
        await page.waitForTimeout(30);
      }
    },
    'typing in the search box': async () => {
      const box = page.getByRole('searchbox');
      await box.click();
      await box.pressSequentially('terras kade', { delay: 60 });
      await page.waitForTimeout(300);
      await box.fill('');
    },
    sorting: async () => {
      for (const name of ['Afzender', 'Van', 'Uiterlijk'])
        await grid.getByRole('columnheader', { name }).first().click();
    },
    'choosing a number on top': async () => {
      const tile = page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Te laat' });
      await tile.click();
      await page.waitForTimeout(200);
      await tile.click();
    },
    'grouping by colleague': async () => {
      await page.getByRole('combobox', { name: 'Groepeer' }).click();
      await page.getByRole('option', { name: 'Per collega' }).click();
    },
    'choosing all': async () => {
      await page.getByRole('checkbox', { name: 'Kies alle vragen in de lijst' }).click();
      await page.getByRole('button', { name: 'Wis keuze' }).click();
    },
  };
  for (const [what, act] of Object.entries(acts)) {
    const { atWork, longest } = await measured.of(act);
    tell(`${what}: longest task, processor time`, longest, 'ms', LIMITS.longTaskMs);
    tell('  the page at work, processor time', atWork, 'ms');
  }
  tell('memory of the page', await measured.heapMb(), 'MB', LIMITS.memoryMb);

  const figures = await measured.of(async () => {
    await page.getByRole('tab', { name: 'Hoe gaat het' }).click();
    await page
      .getByRole('heading', { name: 'Eerste antwoord binnen twee werkdagen' })
      .first()
      .waitFor({ timeout: 180_000 });
  });
  const pages = figures.requests.filter((url) => url.includes('/messages?'));
  const told = await page.evaluate(() => [...window.progress]);
  const messages = Number(/van (\d+)/.exec(told.at(-1) ?? '')?.[1] ?? 0);
  console.log(`figures of ${messages} messages; at least ${FEWEST_MESSAGES} are asked for`);
  tell('first load of the figures', figures.took, 'ms');
  tell('  the page at work, processor time', figures.atWork, 'ms');
  tell('  longest task, processor time', figures.longest, 'ms', LIMITS.longTaskMs);
  tell('  requests', pages.length, 'requests', Math.ceil(messages / LIMITS.perRequest) + 1);
  tell(
    '  requests without $select',
    pages.filter((url) => !url.includes('$select=') && !url.includes('%24select=')).length,
    'requests',
  );
  tell('  times that progress was told', told.length, 'times');
  tell('memory of the page, figures and all', await measured.heapMb(), 'MB', LIMITS.memoryMb);
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const data = values.data ?? mkdtempSync(path.join(os.tmpdir(), 'clusterpost-overview-'));
const executablePath = process.env.CLUSTERPOST_BROWSER ?? findBrowser();
if (executablePath === null) throw new Error('No browser found: set CLUSTERPOST_BROWSER to one.');
const { server, outlook } = await startPractice(data);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
try {
  await measure(outlook, browser);
} finally {
  await browser.close();
  server.removeAllListeners('exit');
  const stopped = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await stopped;
  if (values.data === undefined) rmSync(data, { recursive: true, force: true });
}
