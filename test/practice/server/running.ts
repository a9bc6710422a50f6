import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { Agent, request } from 'undici';
import { startPractice, type Practice, type PracticeOptions } from '../../../src/practice/server/practice';

export const CLUSTER = 'ondernemen@noorderhage.example';

/** An answer of the practice server, with its body read as JSON where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  // Tests look into answers of many shapes; what they find there is what they assert.
  readonly body: JsonBody;
}

export interface JsonBody {
  readonly [name: string]: JsonBody & string & JsonBody[];
}

/** A practice server on free ports with a mailbox of its own, and a caller that trusts its certificate. */
export class RunningPractice {
  private agent: Agent;
  private readonly tokens = new Map<string, string>();

  private constructor(
    public practice: Practice,
    private readonly options: PracticeOptions,
  ) {
    this.agent = trusting(practice);
  }

  static async start(options: Partial<PracticeOptions> = {}): Promise<RunningPractice> {
    const complete: PracticeOptions = {
      data: mkdtempSync(path.join(os.tmpdir(), 'clusterpost-practice-')),
      clock: () => new Date('2026-11-24T09:30:00Z'),
      ports: { outlook: 0, addin: 0, smtp: 0 },
      seed: false,
      worker: false,
      ...options,
    };
    return new RunningPractice(await startPractice(complete), complete);
  }

  get data(): string {
    return this.options.data;
  }

  /** Stops the server and starts it again on the same data. */
  async restart(options: Partial<PracticeOptions> = {}): Promise<void> {
    await this.practice.stop();
    await this.agent.close();
    this.practice = await startPractice({ ...this.options, ...options });
    this.agent = trusting(this.practice);
    this.tokens.clear();
  }

  async stop(): Promise<void> {
    await this.practice.stop();
    await this.agent.close();
    rmSync(this.options.data, { recursive: true, force: true });
  }

  /** Any call to the practice server, without a token. A body is sent as JSON, unless it is text or bytes. */
  async web(method: string, address: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const answer = await request(new URL(address, this.practice.outlook), {
      method: method as 'GET',
      dispatcher: this.agent,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: isRaw(body) ? body : JSON.stringify(body) }),
    });
    const text = await answer.body.text();
    const isJson = String(answer.headers['content-type']).includes('json');
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: (isJson ? JSON.parse(text) : { text }) as JsonBody,
    };
  }

  /** A call to Graph as a person, or as a program with `app`. */
  async graph(
    method: string,
    address: string,
    body?: unknown,
    { as = 'sanne', headers = {} }: { as?: string; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const authorization = `Bearer ${await this.token(as)}`;
    const url = address.startsWith('https:') ? address : `${this.practice.graph}/v1.0${address}`;
    return this.web(method, url, body, { authorization, ...headers });
  }

  /** Sends a mail over SMTP, as any mail program would. */
  async smtp(mail: SendMailOptions): Promise<void> {
    const transport = createTransport({ host: '127.0.0.1', port: this.practice.smtpPort, ignoreTLS: true });
    await transport.sendMail({ to: CLUSTER, ...mail });
  }

  private async token(as: string): Promise<string> {
    const known = this.tokens.get(as);
    if (known !== undefined) return known;
    const person = this.practice.persons.find(({ id }) => id === as);
    const token =
      person === undefined
        ? await this.practice.tokens.appToken()
        : (await this.practice.tokens.signIn(person)).accessToken;
    this.tokens.set(as, token);
    return token;
  }
}

function isRaw(body: unknown): body is string | Uint8Array {
  return typeof body === 'string' || body instanceof Uint8Array;
}

function trusting(practice: Practice): Agent {
  return new Agent({ connect: { ca: practice.certificate.cert } });
}
