import type { MailMessage } from '../domain/mail/message';
import { acknowledge } from '../mailbox/acknowledge';
import { MailboxError } from '../mailbox/error';
import type { ClusterMailbox } from '../mailbox/port';

/** One line of the log: what was done, never what a mail says. */
export type LogEntry =
  | { readonly event: 'acknowledged' | 'heldBack' | 'person'; readonly mailbox: string; readonly message: string }
  | { readonly event: 'failed'; readonly mailbox: string; readonly code: string; readonly detail: string }
  | { readonly event: 'notSetUp'; readonly mailbox: string };

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
const BUSY_MS = 2_000;
const LONGEST_PAUSE_MS = 5 * 60_000;

/** Acknowledges what comes in, in every mailbox, until it is stopped. Several workers side by side do each message once. */
export function startWorker(options: WorkerOptions): Worker {
  const alarm = createAlarm();
  const rounds = options.mailboxes.map((mailbox) => watch(mailbox, options, alarm));
  return {
    wake: alarm.ring,
    stop: async () => {
      alarm.stop();
      await Promise.all(rounds);
    },
  };
}

async function watch(mailbox: ClusterMailbox, options: WorkerOptions, alarm: Alarm): Promise<void> {
  let token: string | null = null;
  let waiting = new Map<string, MailMessage>();
  let failures = 0;
  while (!alarm.isStopped()) {
    let pause = TURN_MS;
    try {
      const { changed, removedIds, token: next } = await mailbox.changes(token);
      token = next;
      for (const id of removedIds) waiting.delete(id);
      for (const message of changed) waiting.set(message.id, message);
      waiting = await acknowledgeAll(mailbox, waiting, options, alarm);
      if (waiting.size > 0) pause = BUSY_MS;
      failures = 0;
    } catch (error) {
      if (!(error instanceof MailboxError)) throw error;
      failures += 1;
      // What was found is still waiting; a token that has expired is given up, and everything is looked at again.
      if (error.code === 'failed') token = null;
      pause = error.retryAfterMs ?? Math.min(1000 * 2 ** failures, LONGEST_PAUSE_MS);
      options.log({ event: 'failed', mailbox: mailbox.address, code: error.code, detail: error.detail });
    }
    await alarm.wait(pause);
  }
}

/** Gives back what has to be looked at again. */
async function acknowledgeAll(
  mailbox: ClusterMailbox,
  messages: ReadonlyMap<string, MailMessage>,
  { since, now, newNonce, log }: WorkerOptions,
  alarm: Alarm,
): Promise<Map<string, MailMessage>> {
  const left = new Map(messages);
  for (const [id, { receivedAt }] of messages) if (new Date(receivedAt) < since) left.delete(id);
  if (left.size === 0) return left;
  const stored = await mailbox.settings();
  if (stored === null) {
    log({ event: 'notSetUp', mailbox: mailbox.address });
    return left;
  }
  const tools = { mailbox, settings: stored.settings, now, newNonce };
  for (const [id, message] of [...left]) {
    if (alarm.isStopped()) return left;
    const outcome = await acknowledge(tools, message);
    if (outcome === 'busy') {
      left.set(id, await mailbox.message(id));
      continue;
    }
    left.delete(id);
    if (outcome === 'settled') continue;
    const event = outcome === 'sent' ? 'acknowledged' : outcome === 'person' ? 'person' : 'heldBack';
    log({ event, mailbox: mailbox.address, message: id });
  }
  return left;
}

interface Alarm {
  readonly wait: (ms: number) => Promise<void>;
  readonly ring: () => void;
  readonly stop: () => void;
  readonly isStopped: () => boolean;
}

/** A pause that ends early when the alarm rings; a ring while nobody sleeps is not lost. */
function createAlarm(): Alarm {
  const sleepers = new Set<() => void>();
  let isStopped = false;
  let rings = 0;
  const ring = (): void => {
    rings += 1;
    for (const wakeUp of [...sleepers]) wakeUp();
  };
  return {
    wait(ms) {
      if (isStopped || rings > 0) {
        rings = 0;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        const wakeUp = (): void => {
          clearTimeout(timer);
          sleepers.delete(wakeUp);
          rings = 0;
          resolve();
        };
        const timer = setTimeout(wakeUp, ms);
        sleepers.add(wakeUp);
      });
    },
    ring,
    stop() {
      isStopped = true;
      ring();
    },
    isStopped: () => isStopped,
  };
}
