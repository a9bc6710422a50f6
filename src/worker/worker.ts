import { acknowledge, type AcknowledgeTools } from '../mailbox/acknowledge';
import { MailboxError } from '../mailbox/error';
import type { ClusterMailbox } from '../mailbox/port';
import { createAlarm, type Alarm } from './alarm';

/** What the worker did, never what a mail says. `message` is the id of a message. */
type WorkerEvent =
  | { readonly event: 'acknowledged' | 'heldBack' | 'person'; readonly message: string }
  /** Without a message: the mailbox as a whole could not be reached. */
  | { readonly event: 'failed'; readonly code: string; readonly detail: string; readonly message?: string }
  /** The mailbox has no settings yet, so nothing is sent. */
  | { readonly event: 'notSetUp' };

/** One line of the log. `mailbox` is its address. */
export type LogEntry = WorkerEvent & { readonly mailbox: string };

export interface WorkerOptions {
  readonly mailboxes: readonly ClusterMailbox[];
  /** Mail that came in earlier is left alone: its senders have long since had an answer. */
  readonly since: Date;
  readonly now: () => Date;
  readonly newNonce: () => string;
  readonly log: (entry: LogEntry) => void;
}

export interface Worker {
  /** Something may have come in: look now instead of at the next turn. */
  wake(): void;
  /** Finishes the message that it is at. */
  stop(): Promise<void>;
}

const TURN_MS = 30_000;
/** A message that somebody else was busy with is looked at again after this long. */
const BUSY_MS = 5_000;
const LONGEST_PAUSE_MS = 5 * 60_000;

/** Acknowledges what comes in, in every mailbox, until it is stopped. Several workers side by side do each message once. */
export function startWorker(options: WorkerOptions): Worker {
  const watches = options.mailboxes.map((mailbox) => {
    const alarm = createAlarm();
    return { alarm, done: new Watch(mailbox, options, alarm).run() };
  });
  return {
    wake() {
      for (const { alarm } of watches) alarm.ring();
    },
    async stop() {
      for (const { alarm } of watches) alarm.stop();
      await Promise.all(watches.map(({ done }) => done));
    },
  };
}

/** One mailbox that is being watched. */
class Watch {
  private token: string | null = null;
  /** Ids of messages that came in or changed, and have not been dealt with. */
  private readonly waiting = new Set<string>();
  private failures = 0;

  constructor(
    private readonly mailbox: ClusterMailbox,
    private readonly options: WorkerOptions,
    private readonly alarm: Alarm,
  ) {}

  async run(): Promise<void> {
    while (!this.alarm.isStopped()) {
      try {
        await this.readChanges();
        const isBusy = await this.acknowledgeAll();
        this.failures = 0;
        await this.alarm.wait(isBusy ? BUSY_MS : TURN_MS, 'untilRung');
      } catch (error) {
        // What was found is still waiting, and goes on after a pause that no new mail cuts short.
        const { code, detail, retryAfterMs } = inOurTerms(error);
        this.log({ event: 'failed', code, detail });
        this.failures += 1;
        await this.alarm.wait(retryAfterMs ?? Math.min(1000 * 2 ** this.failures, LONGEST_PAUSE_MS), 'over');
      }
    }
  }

  private async readChanges(): Promise<void> {
    const { mailbox, options, waiting } = this;
    try {
      const { changed, removedIds, token } = await mailbox.changes(this.token);
      this.token = token;
      for (const id of removedIds) waiting.delete(id);
      for (const { id, receivedAt } of changed) if (!(new Date(receivedAt) < options.since)) waiting.add(id);
    } catch (error) {
      // Exchange forgets tokens after a time: then everything is looked at again, and what is settled is recognised.
      if (inOurTerms(error).code === 'failed') this.token = null;
      throw error;
    }
  }

  /** True when somebody else is busy with one of the messages. */
  private async acknowledgeAll(): Promise<boolean> {
    const { mailbox, waiting, alarm } = this;
    const { now, newNonce } = this.options;
    if (waiting.size === 0) return false;
    const stored = await mailbox.settings();
    if (stored === null) {
      this.log({ event: 'notSetUp' });
      return false;
    }
    const tools = { mailbox, settings: stored.settings, now, newNonce };
    let isBusy = false;
    for (const id of [...waiting]) {
      if (alarm.isStopped()) break;
      const outcome = await this.acknowledgeOne(tools, id);
      if (outcome === 'busy') isBusy = true;
      if (outcome === 'done') waiting.delete(id);
    }
    return isBusy;
  }

  /** One message that goes wrong does not hold up the others: it is tried again in the next turn. */
  private async acknowledgeOne(tools: AcknowledgeTools, id: string): Promise<'done' | 'busy' | 'failed'> {
    try {
      const outcome = await acknowledge(tools, await this.mailbox.message(id));
      if (outcome === 'busy') return 'busy';
      if (outcome === 'sent') this.log({ event: 'acknowledged', message: id });
      if (outcome === 'refused') this.log({ event: 'heldBack', message: id });
      if (outcome === 'person') this.log({ event: 'person', message: id });
      return 'done';
    } catch (error) {
      const { code, detail } = inOurTerms(error);
      if (code === 'notFound') return 'done';
      if (code !== 'failed') throw error;
      this.log({ event: 'failed', code, detail, message: id });
      return 'failed';
    }
  }

  private log(event: WorkerEvent): void {
    this.options.log({ mailbox: this.mailbox.address, ...event });
  }
}

/** An error that is not the port's own is a fault in one message, of which only the name may be told. */
function inOurTerms(error: unknown): MailboxError {
  if (error instanceof MailboxError) return error;
  return new MailboxError('failed', error instanceof Error ? error.name : 'unknown');
}
