import type { Clock } from '../clock';
import { throttled } from '../graph/failure';

/** What Exchange allows one app in one mailbox (learn.microsoft.com/graph/throttling-limits, Outlook service limits). */
const MOST_IN_WINDOW = 10_000;
const WINDOW_MS = 10 * 60_000;
const MOST_AT_ONCE = 4;

interface Use {
  windowStart: number;
  requests: number;
  running: number;
}

/** Counts the calls in each mailbox. All colleagues use the same app, so that together they have one share. */
export class Limits {
  private readonly uses = new Map<string, Use>();

  constructor(private readonly clock: Clock) {}

  /** Carries out a call in a mailbox; throws a 429 when there are too many of them. */
  async within<Result>(mailbox: string, work: () => Result | Promise<Result>): Promise<Result> {
    const use = this.useOf(mailbox.toLowerCase());
    const untilNext = Math.ceil((use.windowStart + WINDOW_MS - this.clock().getTime()) / 1000);
    if (use.requests >= MOST_IN_WINDOW) throw throttled('RequestsPerWindow', untilNext);
    if (use.running >= MOST_AT_ONCE) throw throttled('MailboxConcurrency', 1);
    use.requests += 1;
    use.running += 1;
    try {
      return await work();
    } finally {
      use.running -= 1;
    }
  }

  private useOf(mailbox: string): Use {
    const now = this.clock().getTime();
    const use = this.uses.get(mailbox) ?? { windowStart: now, requests: 0, running: 0 };
    this.uses.set(mailbox, use);
    // The practice clock may also be set back.
    if (now < use.windowStart || now >= use.windowStart + WINDOW_MS) {
      use.windowStart = now;
      use.requests = 0;
    }
    return use;
  }
}
