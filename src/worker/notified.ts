import { createHmac, timingSafeEqual } from 'node:crypto';
import { MailboxError } from '../mailbox/error';
import type { KeepNotified } from '../mailbox/graph/subscriptions';
import type { LogEntry } from './worker';

const HOUR_MS = 3_600_000;
/** Graph allows nearly seven days; a worker that is gone is not called for long. */
const LASTS_MS = 48 * HOUR_MS;
const RENEWED_MS = 12 * HOUR_MS;
const AGAIN_MS = 10 * 60_000;

/** What a notification holds, as far as it matters: what came in is read from the mailbox itself. */
export interface Notification {
  readonly clientState?: unknown;
  readonly lifecycleEvent?: unknown;
}

export interface NotifiedOptions {
  readonly mailboxes: readonly string[];
  /** Public https address of this worker. */
  readonly url: string;
  /** Known to all copies of the worker and to nobody else. */
  readonly secret: string;
  readonly keepNotified: KeepNotified;
  /** Something may have come in. */
  readonly wake: (mailbox: string) => void;
  readonly now: () => Date;
  readonly log: (entry: LogEntry) => void;
}

/** Asks Graph to tell of new mail, and keeps that up. Without it, or while it fails, the worker looks by itself. */
export interface Notified {
  /** Whether Graph tells of new mail in this mailbox at the moment. */
  isOn(mailbox: string): boolean;
  /** Takes what Graph posted; what does not bear our mark is passed over. */
  take(notifications: readonly Notification[]): void;
  stop(): void;
}

export function startNotified(options: NotifiedOptions): Notified {
  const { mailboxes, url, keepNotified, wake, now, log } = options;
  const until = new Map<string, number>();
  const timers = new Map<string, NodeJS.Timeout>();
  let isStopped = false;

  async function keep(mailbox: string): Promise<void> {
    clearTimeout(timers.get(mailbox));
    const end = new Date(now().getTime() + LASTS_MS);
    let wait = RENEWED_MS;
    try {
      await keepNotified({ mailbox, url, clientState: markOf(mailbox, options.secret), until: end });
      until.set(mailbox, end.getTime());
      // Between the last look and this moment something may have come in.
      wake(mailbox);
    } catch (error) {
      const { code, detail, retryAfterMs } =
        error instanceof MailboxError ? error : new MailboxError('failed', (error as Error).name);
      log({ mailbox, event: 'notNotified', code, detail });
      wait = Math.max(AGAIN_MS, retryAfterMs ?? 0);
    }
    if (!isStopped)
      timers.set(
        mailbox,
        setTimeout(() => void keep(mailbox), wait),
      );
  }

  for (const mailbox of mailboxes) void keep(mailbox);
  return {
    isOn: (mailbox) => (until.get(mailbox) ?? 0) > now().getTime(),
    take(notifications) {
      for (const { clientState, lifecycleEvent } of notifications) {
        const mailbox = mailboxes.find((one) => isSame(clientState, markOf(one, options.secret)));
        if (mailbox === undefined) continue;
        wake(mailbox);
        // `missed` is answered by looking; the others say that the subscription ends.
        if (lifecycleEvent === 'subscriptionRemoved') until.delete(mailbox);
        if (lifecycleEvent === 'subscriptionRemoved' || lifecycleEvent === 'reauthorizationRequired')
          void keep(mailbox);
      }
    },
    stop() {
      isStopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

/** The same for all copies of the worker, so that each can take what Graph tells any of them. */
function markOf(mailbox: string, secret: string): string {
  return createHmac('sha256', secret).update(`clusterpost ${mailbox.toLowerCase()}`).digest('hex');
}

function isSame(given: unknown, mark: string): boolean {
  if (typeof given !== 'string') return false;
  const [one, other] = [Buffer.from(given), Buffer.from(mark)];
  return one.length === other.length && timingSafeEqual(one, other);
}
