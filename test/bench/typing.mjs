/* For `npm run bench:reply`: a reply typed in the practice Outlook of the last build, with the pane beside it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findOrInstallBrowser } from '../e2e/browser.mjs';
import { TYPED } from './ordinary-reply.mjs';

const root = path.resolve(import.meta.dirname, '../..');
/** A key every 45 ms: somebody who types fast, and rests after a sentence. */
const KEY_MS = 45;
const REST_MS = 1_500;
/** The last check follows a pause. */
const AFTER_MS = 4_000;

/** What the browser calls a task, with the time that the processor took over it. */
const TASKS = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
/** Starting to watch is a long task of its own: what comes before this mark does not count. */
const BEGIN = 'typing begins';
/** More than this at a stretch and somebody who types notices. */
const LONG_TASK_MS = 50;

/**
 * How many words were typed, and what the pages' own threads did meanwhile, in milliseconds: the longest task by processor time, and the tasks that
 * were long by the clock, which on a busy machine also counts the waiting for a processor.
 */
export async function typeInPractice() {
  const data = mkdtempSync(path.join(os.tmpdir(), 'clusterpost-typing-'));
  const [port, addinPort, smtpPort] = [await freePort(), await freePort(), await freePort()];
  const ports = ['--port', port, '--addin-port', addinPort, '--smtp-port', smtpPort];
  const server = spawn(
    process.execPath,
    [path.join(root, 'dist/practice/server.js'), ...ports, '--data', data, '--now', '2026-11-23T09:00:00+01:00'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    const url = `https://localhost:${port}`;
    await new Promise((resolve, reject) => {
      server.stdout.on('data', (text) => text.toString().includes(url) && resolve());
      server.once('exit', (code) => reject(new Error(`practice mode stopped with code ${code}`)));
    });
    return await typed(url);
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  }
}

/** A port that nobody uses at this moment. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}

async function typed(url) {
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    await page.goto(`${url}/?person=sanne`);
    const mails = page.getByRole('listbox', { name: 'Berichten' });
    await mails
      .getByRole('option', { name: /Terrasverwarming en windschermen/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Beantwoorden', exact: true }).click();
    const text = page.frameLocator('iframe[title="Bericht"]').locator('body');
    await text.waitFor();
    await page.getByRole('textbox', { name: 'Aan' }).fill('wim@brasseriedewaag.example');
    await page.getByRole('button', { name: 'Clusterpost', exact: true }).click();
    await page
      .frameLocator('iframe[title="Clusterpost"]')
      .getByText(/intern bericht/)
      .first()
      .waitFor();
    await text.click();
    await page.keyboard.press('Control+Home');
    await page.waitForTimeout(AFTER_MS);
    await browser.startTracing(page, { categories: TASKS });
    await page.waitForTimeout(REST_MS);
    await page.evaluate((name) => globalThis.performance.mark(name), BEGIN);
    for (const paragraph of TYPED) {
      for (const sentence of paragraph.split(/(?<=[.,]) /)) {
        await page.keyboard.type(`${sentence} `, { delay: KEY_MS });
        await page.waitForTimeout(REST_MS);
      }
      await page.keyboard.press('Enter');
    }
    await page.waitForTimeout(AFTER_MS);
    const written = await text.innerText();
    if (!written.includes(TYPED[1].slice(0, 40))) throw new Error('Nothing of it was typed.');
    const tasks = tasksOf(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
    return {
      words: TYPED.join(' ').split(/\s+/).length,
      longest: Math.max(0, ...tasks.map(({ processor }) => processor)),
      long: tasks.map(({ clock }) => clock).filter((clock) => clock > LONG_TASK_MS),
    };
  } finally {
    await browser.close();
  }
}

/** The tasks of the threads that pages run on. */
function tasksOf(events) {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const begin = events.find(({ name }) => name === BEGIN)?.ts ?? 0;
  return events
    .filter(({ name, pid, tid, ts }) => name === 'RunTask' && ts > begin && mains.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1_000, processor: tdur / 1_000 }));
}
