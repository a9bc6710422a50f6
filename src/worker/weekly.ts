import type { ClusterMailbox } from '../mailbox/port';
import { summarise } from '../mailbox/summarise';

const HOUR_MS = 3_600_000;

/**
 * Mails the summary of the week when it is time. Looks once an hour, so that a quiet mailbox costs next to nothing. True when it was sent just
 * now.
 */
export function createWeekly(mailbox: ClusterMailbox, now: () => Date): () => Promise<boolean> {
  let lookedAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (now().getTime() - lookedAt < HOUR_MS) return false;
    lookedAt = now().getTime();
    const stored = await mailbox.settings();
    return stored !== null && (await summarise(mailbox, stored.settings, now)) === 'sent';
  };
}
