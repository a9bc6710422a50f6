import { backupOf, isAbsent } from '../team/availability';
import type { KnowledgeCard } from '../team/card';
import type { CivilDate } from '../deadlines/civil-date';
import type { Action, Actor, Step } from './action';
import { resumed } from './course';
import { standIn } from './stand-in';
import type { Answering, Colleague, TriageRecord } from './record';

/** Whoever said so and did not send by now has been called away. Mailbox rules F2. */
const ANSWERING_MS = 30 * 60_000;

/** Who is writing an answer at this moment; null when nobody is, or when that was said too long ago. */
export function answeringNow(record: Pick<TriageRecord, 'answering'> | null, now: Date): Answering | null {
  const answering = record?.answering ?? null;
  if (answering === null) return null;
  const age = now.getTime() - Date.parse(answering.since);
  return age < ANSWERING_MS ? answering : null;
}

/** Written once for each answer: who looks at the question sees it, and it expires by itself. */
export function beginAnswer(record: TriageRecord, { id, name }: Actor, now: Date): Step {
  if (record.finished !== null) return { why: 'finished' };
  if (answeringNow(record, now) !== null) return { why: 'already' };
  return { record: { ...record, answering: { id, name, since: now.toISOString() } }, entry: { what: 'answering' } };
}

/**
 * A person wrote again in the conversation: a question that was finished before is open again, nobody waits for the entrepreneur any more, and what belongs
 * to somebody who is away goes to the backup. Once for each mail, whoever sees it first. Mailbox rules F6.
 */
export function arrive(
  record: TriageRecord,
  { receivedAt, backup }: Extract<Action, { kind: 'arrive' }>,
  moment: { readonly at: string; readonly nonce: string },
): Step {
  if (record.arrivedAt !== null && receivedAt <= record.arrivedAt) return { why: 'already' };
  const isReopened = record.finished !== null && record.finished.at < receivedAt;
  const isOpen = record.finished === null || isReopened;
  const isPassed = isOpen && backup !== null && record.owner !== null && record.owner.id !== backup.id;
  const told = { ...resumed(record, moment.at), arrivedAt: receivedAt };
  const after = isPassed ? standIn(told, backup, moment) : told;
  return {
    record: isReopened ? { ...after, finished: null } : after,
    entry: {
      what: isPassed ? 'passedToBackup' : isReopened ? 'reopened' : 'wroteAgain',
      ...(isPassed && { whom: backup.name }),
    },
  };
}

/** Who takes over a question of somebody who is away that day; null when the owner is there, only has a day off, or has nobody. */
export function standInFor(owner: Colleague | null, cards: readonly KnowledgeCard[], day: CivilDate): Colleague | null {
  const card = owner === null ? undefined : cards.filter(({ id }) => id === owner.id)[0];
  if (card === undefined || !isAbsent(card, day)) return null;
  const backup = backupOf(card, cards, day);
  return backup === null ? null : { id: backup.id, name: backup.name };
}
