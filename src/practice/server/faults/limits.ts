import type { Clock } from '../clock';
import { throttled } from '../graph/failure';

/** What Exchange allows one app in one mailbox (learn.microsoft.com/graph/throttling-limits, Outlook service limits). */
const MOST_CALLS = { amount: 10_000, withinMs: 10 * 60_000 };
const MOST_BYTES_SENT = { amount: 150 * 1024 * 1024, withinMs: 5 * 60_000 };
const MOST_AT_ONCE = 4;

/** Whose share of a mailbox a call takes from, and how much of it. */
export interface LimitedCall {
  /** The application, which all colleagues share. */
  readonly app: string;
  /** Address. */
  readonly mailbox: string;
  /** Length of the body that the call sends; 0 for one that only reads. */
  readonly bytes: number;
}

/** Counts the calls that each application makes in each mailbox. */
export class Limits {
  private readonly uses = new Map<string, { calls: Share; bytes: Share; running: number }>();

  constructor(private readonly clock: Clock) {}

  /** Carries out a call in a mailbox; throws a 429 when there are too many of them. */
  async within<Result>({ app, mailbox, bytes }: LimitedCall, work: () => Result | Promise<Result>): Promise<Result> {
    const key = `${app} ${mailbox.toLowerCase()}`;
    const use = this.uses.get(key) ?? { calls: new Share(MOST_CALLS), bytes: new Share(MOST_BYTES_SENT), running: 0 };
    this.uses.set(key, use);
    const now = this.clock().getTime();
    if (!use.calls.has(1, now)) throw throttled('RequestsPerWindow', use.calls.secondsLeft(now));
    if (!use.bytes.has(bytes, now)) throw throttled('UploadBytesPerWindow', use.bytes.secondsLeft(now));
    if (use.running >= MOST_AT_ONCE) throw throttled('MailboxConcurrency', 1);
    use.calls.take(1);
    use.bytes.take(bytes);
    use.running += 1;
    try {
      return await work();
    } finally {
      use.running -= 1;
    }
  }
}

/** An amount that is there anew in each stretch of time; the first begins with the first call. */
class Share {
  private start = Number.NEGATIVE_INFINITY;
  private taken = 0;

  constructor(private readonly most: { readonly amount: number; readonly withinMs: number }) {}

  has(amount: number, now: number): boolean {
    // The practice clock may also be set back.
    if (now < this.start || now >= this.start + this.most.withinMs) {
      this.start = now;
      this.taken = 0;
    }
    return this.taken + amount <= this.most.amount;
  }

  take(amount: number): void {
    this.taken += amount;
  }

  secondsLeft(now: number): number {
    return Math.ceil((this.start + this.most.withinMs - now) / 1000);
  }
}
