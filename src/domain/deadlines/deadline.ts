import type { TriageRecord } from '../ownership/record';
import type { ClusterSettings } from '../settings/settings';
import type { CivilDate } from './civil-date';
import { pausedDue } from './paused-due';
import { openPromises } from './open-promises';
import { stepsOf } from './question-terms';

/** By which day the entrepreneur hears something, and what makes it that day. */
export interface Deadline {
  readonly day: CivilDate;
  /**
   * `term`: the answer. `step`: a step on the way. `postponed`: the new day that the entrepreneur was told. `promise`: what a reply
   * promised.
   */
  readonly why: 'term' | 'step' | 'postponed' | 'promise';
  /** The name of the step of a question that is answered in steps; else null. */
  readonly step: string | null;
}

export type DeadlineSettings = Pick<ClusterSettings, 'term' | 'kindTerms' | 'calendar'>;
type Course = Pick<TriageRecord, 'kind' | 'stepsDone' | 'waits' | 'postponed' | 'promises'>;

/**
 * The first day on which the entrepreneur has to hear something. A day that was told later takes the place of the one before; a promise that was made in
 * time takes the place of the term, and of several that are open the first counts. Mailbox rules E.
 *
 * @throws NoOpenDayError when the calendar is closed for a year on end
 */
export function deadlineOf(course: Course, receivedAt: Date, settings: DeadlineSettings, now: Date): Deadline {
  const base = baseOf(course, receivedAt, settings, now);
  const inTime = course.promises.filter(({ at }) => at.slice(0, 10) <= base.day);
  const [first] = openPromises(course)
    .map(({ day }) => day)
    .sort();
  if (first !== undefined && (inTime.length > 0 || first < base.day)) {
    return { day: first, why: 'promise', step: null };
  }
  const last = inTime[inTime.length - 1];
  return last !== undefined && last.day > base.day ? { day: last.day, why: 'promise', step: null } : base;
}

function baseOf(course: Course, receivedAt: Date, settings: DeadlineSettings, now: Date): Deadline {
  const told = course.postponed[course.postponed.length - 1];
  if (told !== undefined) return { day: told.day, why: 'postponed', step: null };
  const steps = stepsOf(course.kind, settings);
  const step = steps[Math.min(course.stepsDone, steps.length - 1)] ?? { name: '', term: settings.term };
  const day = pausedDue(receivedAt, step.term, settings.calendar, course.waits, now);
  return steps.length > 1 ? { day, why: 'step', step: step.name } : { day, why: 'term', step: null };
}

/**
 * A short text that is another as soon as something changes that the deadline depends on: kept beside it, so that it is worked out again only then. Once
 * the entrepreneur was told the day, other settings do not change it any more. Mailbox rules E6.
 */
export function deadlineBasis(record: TriageRecord, receivedAt: Date, settings: DeadlineSettings): string {
  const { kind, stepsDone, waits, postponed, promises } = record;
  const isTold = record.acknowledgement?.state === 'sent';
  const { calendar } = settings;
  const text = JSON.stringify([
    ...[receivedAt.getTime(), kind, stepsDone, waits, postponed.map(({ day }) => day)],
    promises.map(({ day, keptAt }) => [day, keptAt !== null]),
    isTold && kind === 'standard' ? null : [stepsOf(kind, settings), calendar],
  ]);
  let hash = 0x811c9dc5; // FNV-1a
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}

/**
 * The record with the day that holds now; null when nothing that the day depends on has changed, so that nothing is written for nothing. A question
 * that nobody waits for an answer to has no day and gets none.
 *
 * @throws NoOpenDayError when the calendar is closed for a year on end
 */
export function withDeadline(
  record: TriageRecord,
  receivedAt: Date,
  settings: DeadlineSettings,
  now: Date,
): TriageRecord | null {
  if (record.due === null || record.finished !== null) return null;
  const dueBasis = deadlineBasis(record, receivedAt, settings);
  if (record.dueBasis === dueBasis) return null;
  const { kind, stepsDone, waits, postponed, promises } = record;
  const isAsReceived = kind === 'standard' && stepsDone + waits.length + postponed.length + promises.length === 0;
  // A day from before there was a basis was told as it is.
  if (record.dueBasis === null && isAsReceived) return null;
  return { ...record, dueBasis, due: deadlineOf(record, receivedAt, settings, now).day };
}
