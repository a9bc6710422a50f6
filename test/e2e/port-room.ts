import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import webpack from 'webpack';
import { OutlookError, type OutlookErrorCode } from '../../src/outlook/port';
import type { AskedOutlook, OutlookRoom } from '../contract/outlook/room';
import { eventually } from './eventually';
import type { PortAnswer } from './in-pane/port';
import { PracticeMode } from './practice';

const root = path.resolve(__dirname, '../..');
const MAILS = { terrace: /Terras uitbreiden aan de Kade/, van: /ontheffing busje centrum/ } as const;

/** The unmodified office.js in the practice Outlook, in a real browser, with the port alone in the add-in's page. */
export async function openBrowserRoom(): Promise<OutlookRoom> {
  const script = await portScript();
  const practice = await PracticeMode.start();
  const { page } = await practice.open('sanne', { width: 1500, height: 900 });
  await page.context().route(/\/taskpane\.[0-9a-f]+\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: script,
    }),
  );

  const rows = page.getByRole('listbox', { name: 'Berichten' });
  const mail = (which: keyof typeof MAILS) => rows.getByRole('option', { name: MAILS[which] }).first();
  const paneButton = page.getByRole('button', { name: 'Clusterpost', exact: true });
  await mail('terrace').waitFor();

  const asked =
    (name: string) =>
    async (...args: readonly unknown[]) => {
      const answer: PortAnswer = await (
        await pane(page)
      ).evaluate(([call, given]) => window.portInPane?.ask(call, given) ?? Promise.reject(new Error('no port')), [
        name,
        args,
      ] as const);
      if ('code' in answer) throw new OutlookError(answer.code as OutlookErrorCode, answer.detail);
      return answer.value;
    };
  const outlook = new Proxy({}, { get: (_none, name) => asked(String(name)) }) as AskedOutlook;

  const openPane = async (): Promise<void> => {
    if ((await paneButton.getAttribute('aria-pressed')) === 'false') await paneButton.click();
    const pin = page.getByRole('button', { name: 'Vastmaken', exact: true });
    // A pane that is pinned stays when another mail comes to the front.
    if ((await pin.getAttribute('aria-pressed')) === 'false') await pin.click();
    await pane(page);
  };
  const setFaults = async (kinds: readonly string[]): Promise<void> => {
    const rules = kinds.map((kind) => ({ kind }));
    await page.request.put(`${practice.url}practice/faults`, { data: { rules } });
    const name = kinds.length === 0 ? 'Oefenen' : 'Oefenen (1 storing)';
    await page.getByRole('button', { name, exact: true }).waitFor();
  };

  return {
    outlook,
    about: async () => (await pane(page)).evaluate(() => window.portInPane?.about ?? Promise.reject(new Error('none'))),
    async listen(to) {
      const frame = await pane(page);
      const listener = await frame.evaluate((event) => window.portInPane?.listen(event) ?? -1, to);
      return {
        times: () => frame.evaluate((index) => window.portInPane?.times(index) ?? 0, listener),
        stop: () => frame.evaluate((index) => window.portInPane?.stop(index), listener),
      };
    },
    async choose(which) {
      await mail(which).click();
      await openPane();
    },
    async chooseBoth() {
      await mail('van').click();
      await mail('terrace').click({ modifiers: ['Control'] });
      await openPane();
    },
    async beginReply() {
      await page.frameLocator('iframe[title="Bericht"]').locator('body').waitFor();
      await openPane();
    },
    async type(text) {
      await page.frameLocator('iframe[title="Bericht"]').locator('body').click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type(text);
    },
    async attach(name) {
      const buffer = Buffer.from('%PDF-');
      await page.setInputFiles('input[type=file][aria-label="Bijlage"]', { name, mimeType: 'application/pdf', buffer });
      await page.getByRole('list', { name: 'Bijlagen' }).getByText(name).waitFor();
    },
    isReplyOpen: () => page.getByRole('button', { name: 'Verzenden', exact: true }).isVisible(),
    async reopenPane() {
      await page.getByRole('button', { name: 'Sluit Clusterpost' }).click();
      await openPane();
    },
    async trouble(kind) {
      await page.context().setOffline(kind === 'offline');
      if (kind !== 'offline')
        await setFaults(kind === null ? [] : [kind === 'silent' ? 'silent-host' : 'hidden-mailbox']);
    },
    stop: () => practice.stop(),
  };
}

/** The frame of the add-in, once the port in it can be asked. */
async function pane(page: Page): Promise<Frame> {
  return eventually('the port in the pane', async () => {
    const frame = await (await page.$('iframe[title="Clusterpost"]'))?.contentFrame();
    const isThere = await frame?.evaluate(() => window.portInPane !== undefined).catch(() => false);
    return frame && isThere === true ? frame : null;
  });
}

/** Builds the port for the browser, as the add-in itself is built. */
async function portScript(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'clusterpost-port-'));
  try {
    await new Promise<void>((resolve, reject) => {
      webpack(
        {
          mode: 'development',
          devtool: false,
          target: ['web', 'es2020'],
          entry: path.join(root, 'test/e2e/in-pane/port.ts'),
          output: { path: folder, filename: 'port.js' },
          resolve: { extensions: ['.ts', '.js'] },
          module: {
            rules: [
              {
                test: /\.ts$/,
                loader: 'swc-loader',
                options: { jsc: { target: 'es2020', parser: { syntax: 'typescript' } } },
              },
            ],
          },
        },
        (error, stats) => {
          if (error !== null) reject(error);
          else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
          else resolve();
        },
      );
    });
    return readFileSync(path.join(folder, 'port.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
