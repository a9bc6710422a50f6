import { dueDate } from '../../../domain/deadlines/due-date';
import { emptyRecord, serialiseRecord, withHistory } from '../../../domain/ownership/record';
import type { KnowledgeCard } from '../../../domain/team/card';
import type { MessageContent } from '../store/message';
import type { ExtendedProperty } from '../store/messages';
import { SETTINGS } from './settings';

/** What stands on a question that was acknowledged and then claimed: what anyone sees, and what Clusterpost keeps. */
export interface Claimed {
  readonly content: Pick<MessageContent, 'categories' | 'flag'>;
  readonly record: ExtendedProperty['value'];
}

const ACKNOWLEDGED_AFTER_MS = 2 * 60_000;
const CLAIMED_AFTER_MS = 50 * 60_000;

/** A question that came in at `receivedAt`, acknowledged by Clusterpost and claimed by a colleague within the hour. */
export function claimedBy(owner: KnowledgeCard, receivedAt: string): Claimed {
  const received = new Date(receivedAt);
  const later = (ms: number): string => new Date(received.getTime() + ms).toISOString();
  const due = dueDate(received, SETTINGS.term, SETTINGS.calendar);
  const day = { dateTime: `${due}T00:00:00.0000000`, timeZone: 'Europe/Amsterdam' };
  const acknowledgedAt = later(ACKNOWLEDGED_AFTER_MS);
  const since = later(CLAIMED_AFTER_MS);
  const record = withHistory(
    withHistory(
      {
        ...emptyRecord,
        owner: { id: owner.id, name: owner.name, since, nonce: `seed-${owner.id}-${received.getTime()}` },
        acknowledgement: { state: 'sent', at: acknowledgedAt, due },
        due,
      },
      { at: acknowledgedAt, by: 'Clusterpost', what: 'acknowledged' },
    ),
    { at: since, by: owner.name, what: 'claimed' },
  );
  return {
    content: {
      categories: [owner.name],
      flag: { flagStatus: 'flagged', startDateTime: day, dueDateTime: day },
    },
    record: serialiseRecord(record),
  };
}
