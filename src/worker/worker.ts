import { acknowledge, newMemory, type AcknowledgeTools } from '../mailbox/acknowledge';
import { createDuty, type Duty } from '../mailbox/duty';
import { MailboxError } from '../mailbox/error';
import { keepDeadline } from '../mailbox/keep-deadline';
import { remind } from '../mailbox/remind';
import type { ChangedMessage, ClusterMailbox } from '../mailbox/port';
import { isOfficeOpen } from '../domain/deadlines/due-date';
import type { ClusterSettings } from '../domain/settings/settings';
import { createAlarm, type Alarm } from './alarm';
import { createWeekly } from './weekly';

/** What the worker did, never what a mail says. `message` is the id of a message. */
type WorkerEvent =
  | { readonly event: 'acknowledged' | 'heldBack' | 'person'; readonly message: string }
  /** Without a message: the mailbox as a whole could not be reached. */
  | { readonly event: 'failed'; readonly code: string; readonly detail: string; readonly message?: string }
  /** Owners were told of days that come near. */
  | { readonly event: 'reminded'; readonly count: number }
  /** The coordinators got the summary of last week. */
  | { readonly event: 'summarised' }
  /** Graph does not tell of new mail at the moment, so the worker looks by itself. */
  | { readonly event: 'notNotified'; readonly code: string; readonly detail: string }
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
  /** Whether somebody wakes the worker when mail comes into this mailbox, so that it needs to look less often. Absent: nobody does. */
  readonly isNotified?: (address: string) => boolean;
  readonly log: (entry: LogEntry) => void;
}

/** How one mailbox is doing. */
export interface MailboxHealth {
  readonly mailbox: string;
  /** When it was last looked at without trouble; null when never. ISO 8601 in UTC. */
  readonly lookedAt: string | null;
  /** How many messages wait to be dealt with. */
  readonly waiting: number;
  /** How many turns in a row failed. */
  readonly failures: number;
  readonly acknowledged: number;
}

export interface Worker {
  /** Something may have come in, in this mailbox or in any: look now instead of at the next turn. */
  wake(address?: string): void;
  health(): readonly MailboxHealth[];
  /** Finishes the message that it is at. */
  stop(): Promise<void>;
}

/** An idle mailbox is asked once in this time: with what it takes to stay on duty, fewer than two requests a minute. */
const TURN_MS = 45_000;
/** The same for one that is told of new mail: it only has to stay on duty, and to find what nobody told of. */
const NOTIFIED_TURN_MS = 120_000;
/** A message that somebody else was busy with is looked at again after this long. */
const BUSY_MS = 5_000;
/** From so many on, messages are first read together, to see which of them need nothing any more. */
const MANY = 10;
/** How often it is looked whether somebody has to be told of something. */
const REMINDERS_MS = 60 * 60_000;
const FIRST_REMINDERS_MS = 2 * 60_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
/** How soon a change of the settings, such as the stop switch, is noticed. */
const SETTINGS_MS = 60_000;
/** So many messages are remembered as settled; one that is forgotten is only read once more. */
const MOST_SETTLED = 5_000;

/** Acknowledges what comes in, in every mailbox, until it is stopped. Several workers side by side do each message once. */
export function startWorker(options: WorkerOptions): Worker {
  const watches = options.mailboxes.map((mailbox) => {
    const alarm = createAlarm();
    const watch = new Watch(mailbox, options, alarm);
    return { alarm, watch, address: mailbox.address, done: watch.run() };
  });
  return {
    wake(address) {
      for (const watch of watches) {
        if (address === undefined || watch.address.toLowerCase() === address.toLowerCase()) watch.alarm.ring();
      }
    },
    health: () => watches.map(({ watch }) => watch.health()),
    async stop() {
      for (const { alarm } of watches) alarm.stop();
      await Promise.all(watches.map(({ done }) => done));
    },
  };
}

/** One mailbox that is being watched. */
class Watch {
  private token: string | null = null;
  /** Messages that came in or changed, and have not been dealt with. */
  private readonly waiting = new Map<string, ChangedMessage>();
  /** Ids of messages of which the acknowledgement is settled; true while our own last write still has to be told to us. */
  private readonly settled = new Map<string, boolean>();
  private readonly memory = newMemory();
  private known: { readonly settings: ClusterSettings; readonly readAt: number } | null = null;
  private failures = 0;
  private remindAt: number;
  private acknowledged = 0;
  private lookedAt: string | null = null;
  private readonly weekly: () => Promise<boolean>;
  private readonly duty: Duty;

  constructor(
    private readonly mailbox: ClusterMailbox,
    private readonly options: WorkerOptions,
    private readonly alarm: Alarm,
  ) {
    this.weekly = createWeekly(mailbox, options.now);
    this.duty = createDuty(mailbox, options.now);
    // Not at once: a worker that starts sees first to the mail.
    this.remindAt = options.now().getTime() + FIRST_REMINDERS_MS;
  }

  async run(): Promise<void> {
    // So that its writes are held apart from those of colleagues from the first on; a claim asks again.
    void this.mailbox.keepsToVersions().catch(() => undefined);
    while (!this.alarm.isStopped()) {
      try {
        await this.readChanges();
        const isBusy = await this.dealWithAll();
        await this.stayOnDuty();
        await this.remindAll();
        this.failures = 0;
        this.lookedAt = this.options.now().toISOString();
        await this.tellWeek();
        const turn = this.options.isNotified?.(this.mailbox.address) === true ? NOTIFIED_TURN_MS : TURN_MS;
        await this.alarm.wait(isBusy ? BUSY_MS : turn, 'untilRung');
      } catch (error) {
        // What was found is still waiting, and goes on after a pause that no new mail cuts short.
        const { code, detail, retryAfterMs } = inOurTerms(error);
        this.log({ event: 'failed', code, detail });
        this.failures += 1;
        await this.alarm.wait(retryAfterMs ?? Math.min(1000 * 2 ** this.failures, LONGEST_PAUSE_MS), 'over');
      }
    }
    await this.duty.end();
  }

  health(): MailboxHealth {
    const { lookedAt, failures, acknowledged } = this;
    return { mailbox: this.mailbox.address, lookedAt, waiting: this.waiting.size, failures, acknowledged };
  }

  private async readChanges(): Promise<void> {
    const { mailbox, options, waiting, settled } = this;
    try {
      const { changed, removedIds, token } = await mailbox.changes(this.token);
      this.token = token;
      for (const id of removedIds) waiting.delete(id);
      for (const message of changed) {
        if (new Date(message.receivedAt) < options.since) continue;
        if (settled.get(message.id) === true) settled.set(message.id, false);
        else waiting.set(message.id, message);
      }
    } catch (error) {
      // Exchange forgets tokens after a time: then everything is looked at again, and what is settled is recognised.
      if (inOurTerms(error).code === 'failed') this.token = null;
      throw error;
    }
  }

  /** True when somebody else is busy with one of the messages. */
  private async dealWithAll(): Promise<boolean> {
    const { mailbox, waiting, alarm, memory } = this;
    const { now, newNonce } = this.options;
    if (waiting.size === 0) return false;
    const settings = await this.settings();
    if (settings === null) {
      this.log({ event: 'notSetUp' });
      return false;
    }
    const tools = { mailbox, settings, now, newNonce, memory };
    if (waiting.size >= MANY) await this.passOverSettled(tools);
    let isBusy = false;
    for (const [id, message] of [...waiting]) {
      if (alarm.isStopped()) break;
      const outcome = await this.dealWith(tools, message);
      if (outcome === 'busy') isBusy = true;
      if (outcome === 'done') waiting.delete(id);
    }
    return isBusy;
  }

  /** After a restart, or when Exchange forgot how far we were, nearly all that is there has been dealt with. */
  private async passOverSettled(tools: AcknowledgeTools): Promise<void> {
    const { mailbox, waiting, settled, memory } = this;
    for (const message of await mailbox.messages([...waiting.keys()].filter((id) => !settled.has(id)))) {
      // What cannot be read here, or has a draft too many, is looked at by itself.
      if (message instanceof MailboxError || memory.superfluous.has(message.id)) continue;
      const state = message.record?.acknowledgement?.state;
      if (state === undefined || state === 'pending') continue;
      const kept = await keepDeadline(tools, message);
      if (kept === 'conflict') continue;
      this.settle(message.id, kept === 'written');
      waiting.delete(message.id);
    }
  }

  /** What has no hurry: reminders before a day that comes near. */
  private async remindAll(): Promise<void> {
    const { mailbox } = this;
    const { now } = this.options;
    if (now().getTime() < this.remindAt) return;
    const settings = await this.settings();
    this.remindAt = now().getTime() + REMINDERS_MS;
    if (settings === null || !isOfficeOpen(now(), settings.calendar)) return;
    const reminded = await remind(mailbox, settings, now);
    if (reminded > 0) this.log({ event: 'reminded', count: reminded });
  }

  private async settings(): Promise<ClusterSettings | null> {
    const at = this.options.now().getTime();
    if (this.known === null || at - this.known.readAt >= SETTINGS_MS) {
      const stored = await this.mailbox.settings();
      this.known = stored && { settings: stored.settings, readAt: at };
    }
    return this.known?.settings ?? null;
  }

  /** One message that goes wrong does not hold up the others: it is tried again in the next turn. */
  private async dealWith(tools: AcknowledgeTools, message: ChangedMessage): Promise<'done' | 'busy' | 'failed'> {
    const { id } = message;
    try {
      if (this.settled.has(id)) {
        const written = await keepDeadline(tools, await this.mailbox.message(id));
        if (written === 'written') this.settled.set(id, true);
        return written === 'conflict' ? 'busy' : 'done';
      }
      const outcome = await acknowledge(tools, message);
      if (outcome === 'busy') return 'busy';
      this.settle(id, outcome !== 'settled');
      if (outcome === 'sent') {
        this.acknowledged += 1;
        this.log({ event: 'acknowledged', message: id });
      }
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

  private settle(id: string, isOwnWrite: boolean): void {
    this.settled.set(id, isOwnWrite);
    if (this.settled.size <= MOST_SETTLED) return;
    const [oldest] = this.settled.keys();
    if (oldest !== undefined) this.settled.delete(oldest);
  }

  /** As long as a worker is there, panes rest. It goes on when a pane has the duty, or when nobody can say. */
  private async stayOnDuty(): Promise<void> {
    try {
      await this.duty.isMine();
    } catch (error) {
      if (!(error instanceof MailboxError)) throw error;
    }
  }

  /** A summary that goes wrong is tried again after an hour, and holds up no acknowledgement. */
  private async tellWeek(): Promise<void> {
    try {
      if (await this.weekly()) this.log({ event: 'summarised' });
    } catch (error) {
      const { code, detail } = inOurTerms(error);
      this.log({ event: 'failed', code, detail });
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
