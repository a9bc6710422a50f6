import type { Action, Actor, Step } from './action';
import { LONGEST_REASON, type TriageRecord } from './record';

/** What changes by when a question has to be answered. */
type CourseAction = Extract<Action, { kind: 'setKind' | 'takeStep' | 'wait' | 'resume' | 'postpone' }>;

/** One extended property holds the record: the oldest go first. */
const MOST_WAITS = 12;
const MOST_POSTPONED = 12;

/** Anybody who works on an open question may say so, and so may a backup. The day that follows from it is worked out by `withDeadline`. */
export function changeCourse(record: TriageRecord, action: CourseAction, actor: Actor, at: string): Step {
  const last = record.waits[record.waits.length - 1];
  const isWaiting = last !== undefined && last.until === null;
  switch (action.kind) {
    case 'setKind':
      if (record.kind === action.question) return { why: 'already' };
      return { record: { ...record, kind: action.question, stepsDone: 0 }, entry: { what: 'kindSet' } };
    case 'takeStep':
      return { record: { ...record, stepsDone: record.stepsDone + 1 }, entry: { what: 'stepDone' } };
    case 'wait':
      if (isWaiting) return { why: 'already' };
      return {
        record: { ...record, waits: [...record.waits, { from: at, until: null }].slice(-MOST_WAITS) },
        entry: { what: 'waiting' },
      };
    case 'resume':
      return isWaiting ? { record: resumed(record, at), entry: { what: 'resumed' } } : { why: 'already' };
    case 'postpone': {
      const { day } = action;
      // The day that was told last may not have become that of the question yet.
      if ((record.due !== null && day <= record.due) || record.postponed.some((told) => day <= told.day)) {
        return { why: 'already' };
      }
      const why = action.why.trim().slice(0, LONGEST_REASON);
      const postponed = [...record.postponed, { day, by: actor.name, at }].slice(-MOST_POSTPONED);
      return { record: { ...record, postponed }, entry: { what: 'postponed', day, ...(why !== '' && { why }) } };
    }
  }
}

/** The record in which nobody waits for the entrepreneur any more: somebody said so, or a new mail of theirs came in. */
export function resumed(record: TriageRecord, at: string): TriageRecord {
  return { ...record, waits: record.waits.map((wait) => (wait.until === null ? { ...wait, until: at } : wait)) };
}
