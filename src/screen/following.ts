import { MailboxError } from '../mailbox/error';
import { type Problem, problemOf } from './problem';

/** Under the half minute within which colleagues see each other's changes. */
const POLL_MS = 25_000;
/** What is deleted is in no list of changes, so now and then everything is read again. */
const ANEW_MS = 10 * 60_000;
/** What came in longer ago and was never flagged is no work any more. */
const RECENT_MS = 30 * 24 * 60 * 60_000;
/** Clocks differ, and a change may show up a little late. */
const OVERLAP_MS = 2 * 60_000;

/** From when on everything is read, or only what changed. */
export interface Since {
  readonly isAnew: boolean;
  readonly from: Date;
}

/** Reads one thing again and again, gently: one reading at a time, and slower when it fails. */
export interface Following {
  /** Reads as long as somebody can see it, until the answer is called. */
  follow(isVisible: () => boolean): () => void;
  /** Reads once; a failure is told to `failed`. */
  read(): Promise<void>;
}

/** Everything when it was never read or long ago, else what changed since `asOf`. */
export function sinceWhen(asOf: Date | null, readAnewAt: number, at: Date): Since {
  return asOf === null || at.getTime() - readAnewAt > ANEW_MS
    ? { isAnew: true, from: new Date(at.getTime() - RECENT_MS) }
    : { isAnew: false, from: new Date(asOf.getTime() - OVERLAP_MS) };
}

/**
 * @param readOnce rejects when the mailbox cannot be read
 * @param failed is told of what a person can be told
 */
export function createFollowing(
  readOnce: () => Promise<void>,
  failed: (problem: Problem) => void,
  now: () => Date,
): Following {
  let reading: Promise<void> | null = null;

  /** Gives how long to wait before the next. */
  async function read(): Promise<number> {
    try {
      reading ??= readOnce().finally(() => {
        reading = null;
      });
      await reading;
      return POLL_MS;
    } catch (error) {
      const found = problemOf(error, now());
      if (found) failed(found);
      const asked = error instanceof MailboxError ? (error.retryAfterMs ?? 0) : 0;
      return Math.max(POLL_MS * 2, asked);
    }
  }

  return {
    follow(isVisible) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let isFollowing = true;
      const turn = async (): Promise<void> => {
        const wait = isVisible() ? await read() : POLL_MS;
        if (isFollowing) timer = setTimeout(() => void turn(), wait);
      };
      void turn();
      return () => {
        isFollowing = false;
        clearTimeout(timer);
      };
    },
    async read() {
      await read();
    },
  };
}
