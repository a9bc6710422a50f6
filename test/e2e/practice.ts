import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from './browser.mjs';

const root = path.resolve(__dirname, '../..');

/** A port that nobody uses at this moment. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** A mail as an ordinary mail program would hand it to SMTP. */
export interface OutsideMail {
  readonly from: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
}

/** Practice mode, started as a user starts it, on a mailbox of its own. */
export class PracticeMode {
  private constructor(
    readonly url: string,
    private readonly smtpPort: number,
    private readonly server: ChildProcess,
    private readonly data: string,
    private readonly browser: Browser,
  ) {}

  /** Starts on Monday 23 November 2026, nine o'clock in the morning, unless another moment is given. */
  static async start(
    now = '2026-11-23T09:00:00+01:00',
    { worker = true }: { readonly worker?: boolean } = {},
  ): Promise<PracticeMode> {
    const [port, addinPort, smtpPort] = [await freePort(), await freePort(), await freePort()];
    const data = mkdtempSync(path.join(os.tmpdir(), 'clusterpost-e2e-'));
    const server = spawn(
      process.execPath,
      [
        path.join(root, 'dist/practice/server.js'),
        ...['--port', String(port), '--addin-port', String(addinPort), '--smtp-port', String(smtpPort)],
        ...['--data', data, '--now', now],
        ...(worker ? [] : ['--no-worker']),
      ],
      { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const url = `https://localhost:${port}/`;
    await new Promise<void>((resolve, reject) => {
      server.stdout?.on('data', (text: Buffer) => text.toString().includes(url.slice(0, -1)) && resolve());
      server.once('exit', (code) => reject(new Error(`practice mode stopped with code ${code ?? 'none'}`)));
    });
    const executablePath = process.env.CLUSTERPOST_BROWSER ?? findBrowser();
    if (executablePath === null) throw new Error('No browser found: run the tests with `npm test`.');
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-background-networking'],
    });
    return new PracticeMode(url, smtpPort, server, data, browser);
  }

  /** A window of the practice Outlook for one person. Everything that the page complains of is collected in `complaints`. */
  async open(person: string, size = { width: 1366, height: 768 }): Promise<{ page: Page; complaints: string[] }> {
    const context = await this.browser.newContext({ ignoreHTTPSErrors: true, viewport: size, locale: 'nl-NL' });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${this.url}?person=${person}`);
    return { page, complaints };
  }

  /** Sends a mail to the cluster mailbox over SMTP. */
  async mail(mail: OutsideMail): Promise<void> {
    const transport = createTransport({ host: '127.0.0.1', port: this.smtpPort, tls: { rejectUnauthorized: false } });
    await transport.sendMail({ to: 'ondernemen@noorderhage.example', ...mail });
    transport.close();
  }

  /** What has left the practice mailbox by SMTP, newest first. */
  async outbox(page: Page): Promise<ReadonlyArray<{ to: string[]; subject: string; html?: string; text?: string }>> {
    const answer = await page.request.get(`${this.url}practice/outbox`);
    return (await answer.json()) as ReadonlyArray<{ to: string[]; subject: string; html?: string; text?: string }>;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    const stopped = new Promise((resolve) => this.server.once('exit', resolve));
    this.server.kill('SIGTERM');
    await stopped;
    rmSync(this.data, { recursive: true, force: true });
  }
}
