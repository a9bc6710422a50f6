/* For `npm run bench:reply`: a reply typed in the practice Outlook of the last build, with the pane beside it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findOrInstallBrowser } from '../e2e/browser.mjs';
import { TYPED } from './ordinary-reply.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const PORT = 9660;
/** A key every 45 ms: somebody who types fast, and rests after a sentence. */
const KEY_MS = 45;
const REST_MS = 1_500;
/** The last check follows a pause. */
const AFTER_MS = 4_000;

/** Collects in each frame what the browser calls a long task: more than 50 ms in which nobody can type. */
const OBSERVE = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      globalThis.longTasks.push({ at: Math.round((performance.timeOrigin + startTime) / 10), took: duration });
  }).observe({ type: 'longtask' });
`;

/** How many words were typed, and how long each long task took meanwhile, in milliseconds. */
export async function typeInPractice() {
  const data = mkdtempSync(path.join(os.tmpdir(), 'clusterpost-typing-'));
  const ports = ['--port', String(PORT), '--addin-port', String(PORT + 1), '--smtp-port', String(PORT + 2)];
  const server = spawn(
    process.execPath,
    [path.join(root, 'dist/practice/server.js'), ...ports, '--data', data, '--now', '2026-11-23T09:00:00+01:00'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    const url = `https://localhost:${PORT}`;
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

async function typed(url) {
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    await page.addInitScript(OBSERVE);
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
    await inEachFrame(page, () => globalThis.longTasks.splice(0));
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
    const found = await inEachFrame(page, () => globalThis.longTasks ?? []);
    // Frames that share a thread each tell of the same task.
    const tasks = new Map(found.map(({ at, took }) => [at, took]));
    return { words: TYPED.join(' ').split(/\s+/).length, tasks: [...tasks.values()] };
  } finally {
    await browser.close();
  }
}

async function inEachFrame(page, ask) {
  return (await Promise.all(page.frames().map((frame) => frame.evaluate(ask).catch(() => [])))).flat();
}
