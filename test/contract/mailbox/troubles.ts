import type { MailboxErrorCode } from '../../../src/mailbox/error';
import type { FaultRule } from '../../../src/practice/server/faults/fault';

/** Something that is wrong between us and Exchange. */
export interface Trouble {
  readonly rule: FaultRule;
  /** What the port says then. */
  readonly code: MailboxErrorCode;
  readonly retryAfterMs: number | null;
  /** Exchange did what it was asked, and only its answer was lost. */
  readonly isCarriedOut: boolean;
}

/** How long the adapter waits in these tests. */
const TIME_LIMIT_MS = 1200;
const trouble = (rule: FaultRule, code: MailboxErrorCode, more: Partial<Trouble> = {}): Trouble => ({
  ...{ rule, code, retryAfterMs: null, isCarriedOut: false },
  ...more,
});

/** Each of these ends a call. What only holds it up is borne without a word: see the mailrooms. */
export const TROUBLES: readonly (readonly [name: string, trouble: Trouble])[] = [
  ['asks for a long pause', trouble({ kind: 'throttled', seconds: 30 }, 'throttled', { retryAfterMs: 30_000 })],
  ['cannot be reached', trouble({ kind: 'offline' }, 'offline')],
  ['breaks off half-way through its answer', trouble({ kind: 'cut' }, 'offline', { isCarriedOut: true })],
  ['never answers', trouble({ kind: 'time-out' }, 'timeout')],
  ['answers after nobody waits any more', trouble({ kind: 'slow', seconds: 1.8 }, 'timeout', { isCarriedOut: true })],
  ['no longer knows the sign-in', trouble({ kind: 'sign-in-expired' }, 'signIn')],
  ['gives no rights', trouble({ kind: 'no-rights' }, 'noAccess')],
];

/** Lets the adapter give up within a test; everything else about its time limit is real. */
export function loseNoTime(): jest.SpyInstance {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  return jest.spyOn(AbortSignal, 'timeout').mockImplementation((limitMs) => timeout(Math.min(limitMs, TIME_LIMIT_MS)));
}
