import { decideAcknowledgement, type Decision } from '../../../domain/acknowledgement/decide';
import type { Conversation } from '../../../domain/acknowledgement/incoming';
import type { CivilDate } from '../../../domain/deadlines/civil-date';
import { textOfBody } from '../../../domain/mail/html';
import { decide, type Action, type OwnershipChange } from '../../../domain/ownership/action';
import {
  emptyRecord,
  withHistory,
  type AcknowledgementState,
  type TriageRecord,
} from '../../../domain/ownership/record';
import type { ClusterSettings } from '../../../domain/settings/settings';
import type { KnowledgeCard } from '../../../domain/team/card';
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

/** What stands on a question after all that was done with it: each step as the pane carries it out. */
export function workedOn(record: TriageRecord, course: Course): Pick<OwnershipChange, 'record' | 'categories'> {
  const { earlier, owner, advice, done } = course;
  let question: Pick<OwnershipChange, 'record' | 'categories'> = { record, categories: [] };
  const act = (action: Action, actor: KnowledgeCard, at: Date): void => {
    const message = { ...question, hasUnreadableRecord: false };
    const decision = decide(message, action, actor, at, `${actor.id}-${at.getTime()}`);
    if (decision.kind === 'refused') throw new RangeError(`${action.kind} was refused: ${decision.refusal.why}`);
    question = decision.change;
  };
  if (owner === null) return question;
  if (earlier === null) act({ kind: 'claim' }, owner.card, owner.since);
  else {
    act({ kind: 'claim' }, earlier.card, earlier.since);
    act({ kind: 'handOver', to: owner.card, why: earlier.why }, earlier.card, owner.since);
  }
  if (advice !== null) {
    const { adviser, asked, given } = advice;
    act({ kind: 'askAdvice', of: adviser, question: advice.question }, owner.card, asked);
    if (given !== null) act({ kind: 'giveAdvice', text: advice.answer }, adviser, given);
  }
  if (done !== null) act({ kind: 'finish' }, owner.card, done);
  return question;
}

/** The follow-up flag: the day, and whether it is ticked off. */
export function flagOf(due: CivilDate, done: Date | null): StoredFlag {
  const day = { dateTime: `${due}T00:00:00.0000000`, timeZone: 'Europe/Amsterdam' };
  const dates = { startDateTime: day, dueDateTime: day };
  if (done === null) return { flagStatus: 'flagged', ...dates };
  const completedDateTime = { dateTime: `${instant(done).slice(0, -1)}.0000000`, timeZone: 'UTC' };
  return { flagStatus: 'complete', ...dates, completedDateTime };
}

function registered(record: TriageRecord, now: Date): TriageRecord {
  if (record.due === null) return record;
  return withHistory(record, { at: instant(now), by: 'Clusterpost', what: 'registered' });
}
