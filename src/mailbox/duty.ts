import { MailboxError } from './error';
import type { ClusterMailbox, Lock } from './port';

/** The name of the lock of whoever acknowledges in a mailbox. */
const DUTY = 'acknowledging';
/** Whoever is cut off is relieved after this long. */
const HELD_MS = 5 * 60_000;
const RENEWED_MS = 2 * 60_000;
/** How often somebody who stands by asks whether the duty is free. */
const ASKED_MS = 3 * 60_000;

/**
 * Who sees to the new mail of a mailbox: one at a time, so that thirty open panes ask no more of Exchange than one. It keeps nobody from sending twice:
 * that does the mark on the question itself.
 */
export interface Duty {
  /**
   * Takes the duty when it is free, and holds on to it; false while somebody else has it. Seldom costs a request.
   *
   * @throws MailboxError when it can be neither taken nor held
   */
  isMine(): Promise<boolean>;
  /** Leaves the duty to whoever asks next. */
  end(): Promise<void>;
}

export function createDuty(mailbox: Pick<ClusterMailbox, 'lock' | 'renew' | 'unlock'>, now: () => Date): Duty {
  let lock: Lock | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;

  async function take(at: Date): Promise<Lock | null> {
    const [taken = null] = await mailbox.lock([DUTY], at, HELD_MS);
    if (taken instanceof MailboxError) throw taken;
    return taken;
  }

  return {
    async isMine() {
      const at = now();
      if (at.getTime() - askedAt < (lock === null ? ASKED_MS : RENEWED_MS)) return lock !== null;
      askedAt = at.getTime();
      const isHeld = lock !== null && (await mailbox.renew(lock, at, HELD_MS));
      if (!isHeld) lock = await take(at);
      return lock !== null;
    },
    async end() {
      const held = lock;
      lock = null;
      askedAt = Number.NEGATIVE_INFINITY;
      if (held !== null) await mailbox.unlock([held]);
    },
  };
}
