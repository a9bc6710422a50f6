import { decideAcknowledgement, type Decision } from '../../../domain/acknowledgement/decide';
import type { Conversation } from '../../../domain/acknowledgement/incoming';
import type { CivilDate } from '../../../domain/deadlines/civil-date';
import { textOfBody } from '../../../domain/mail/html';
import {
  emptyRecord,
  withHistory,
  type AcknowledgementState,
  type TriageRecord,
} from '../../../domain/ownership/record';
import type { ClusterSettings } from '../../../domain/settings/settings';
import { instant, type MessageContent, type StoredFlag } from '../store/message';
import type { Course } from './course';

export const FIRST_OF_CONVERSATION: Conversation = { acknowledged: false, done: false, owner: null };

/** What Clusterpost decides on a mail that came in. */
export function decided(
  content: MessageContent,
  conversation: Conversation,
  now: Date,
  settings: ClusterSettings,
): Decision {
  const { from, to, cc, subject, headers } = content;
  const receivedAt = new Date(content.receivedAt);
  const mail = { from, to, cc, subject, headers, receivedAt, text: textOfBody(content.body), attachments: [] };
  return decideAcknowledgement(mail, conversation, now, settings);
}

/** The record of a mail that gets no acknowledgement by itself, as the worker writes it. */
export function heldBack({ acknowledge, reason, due }: Decision, now: Date): TriageRecord {
  const at = instant(now);
  const acknowledgement: AcknowledgementState =
    acknowledge === 'person'
      ? { state: 'person', at, reason: reason ?? 'headers' }
      : { state: 'refused', at, reason: reason ?? 'A03' };
  return registered({ ...emptyRecord, acknowledgement, due }, now);
}

/** The record of a question that was acknowledged. */
export function acknowledged(due: CivilDate, now: Date): TriageRecord {
  const at = instant(now);
  const record = registered({ ...emptyRecord, acknowledgement: { state: 'sent', at, due }, due }, now);
  return withHistory(record, { at, by: 'Clusterpost', what: 'acknowledged' });
}

/** The record with the owner, if there is one. */
export function owned(record: TriageRecord, { owner }: Course): TriageRecord {
  if (owner === null) return record;
  const { card, since } = owner;
  const at = instant(since);
  return withHistory(
    { ...record, owner: { id: card.id, name: card.name, since: at, nonce: `${card.id}-${since.getTime()}` } },
    { at, by: card.name, what: 'claimed' },
  );
}

/** What anyone sees on a question: its colour, its day and whether it is done. */
export function shown(due: CivilDate | null, { owner, done }: Course): Pick<MessageContent, 'categories' | 'flag'> {
  const day = due === null ? null : { dateTime: `${due}T00:00:00.0000000`, timeZone: 'Europe/Amsterdam' };
  const dates = day === null ? {} : { startDateTime: day, dueDateTime: day };
  const flag: StoredFlag =
    done !== null
      ? {
          flagStatus: 'complete',
          ...dates,
          completedDateTime: { dateTime: `${instant(done).slice(0, -1)}.0000000`, timeZone: 'UTC' },
        }
      : { flagStatus: day === null ? 'notFlagged' : 'flagged', ...dates };
  return { categories: owner === null ? [] : [owner.card.name], flag };
}

function registered(record: TriageRecord, now: Date): TriageRecord {
  if (record.due === null) return record;
  return withHistory(record, { at: instant(now), by: 'Clusterpost', what: 'registered' });
}
