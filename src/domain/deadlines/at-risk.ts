import type { TriageRecord } from '../ownership/record';
import type { ClusterSettings } from '../settings/settings';
import { backupOf } from '../team/availability';
import type { KnowledgeCard } from '../team/card';
import type { CivilDate } from './civil-date';
import type { DeadlineSettings } from './deadline';
import { addWorkingDays, dueDate, isOfficeOpen, nextWorkingDay } from './due-date';
import { onDutchClock } from './dutch-time';
import { openPromises } from './open-promises';
import { stepsOf } from './question-terms';

/** A new day is at least this many working days after the one that is not met: a day that is missed again is worse. */
const LEAST_EXTRA_DAYS = 2;

/**
 * The day of an open question, or of a promise in it, that is the next working day at the latest: then somebody has to act before it is late. Null when there
 * is time enough, and while the entrepreneur has to do something first.
 */
export function dayAtRisk(record: TriageRecord, calendar: ClusterSettings['calendar'], now: Date): CivilDate | null {
  const { due, finished, waits } = record;
  if (due === null || finished !== null || waits.some(({ until }) => until === null)) return null;
  const first = openPromises(record).reduce((soonest, { day }) => (day < soonest ? day : soonest), due);
  return first <= nextWorkingDay(onDutchClock(now).date, calendar) ? first : null;
}

/** The new day to propose when the present one will not be met: the term once more, counted from now. */
export function proposedDay(record: TriageRecord, settings: DeadlineSettings, now: Date): CivilDate {
  const steps = stepsOf(record.kind, settings);
  const { term } = steps[steps.length - 1] ?? settings;
  const again = dueDate(now, term, settings.calendar);
  const from = record.due ?? onDutchClock(now).date;
  const least = addWorkingDays(from, LEAST_EXTRA_DAYS, settings.calendar);
  return again > least ? again : least;
}

/** A reminder that is to be sent now. */
export interface Reminder {
  readonly day: CivilDate;
  /** The owner and who takes over from the owner; the coordinators for a question of nobody. */
  readonly to: readonly KnowledgeCard[];
}

/** Null when nobody has to be reminded now: only in office hours, and once for each day. Mailbox rules E10. */
export function reminderOf(
  record: TriageRecord,
  { cards, calendar }: Pick<ClusterSettings, 'cards' | 'calendar'>,
  now: Date,
): Reminder | null {
  const { owner, reminded } = record;
  const day = dayAtRisk(record, calendar, now);
  if (day === null || day === reminded || !isOfficeOpen(now, calendar)) return null;
  const card = cards.filter(({ id }) => id === owner?.id)[0];
  if (card === undefined) return { day, to: cards.filter(({ role }) => role === 'coordinator') };
  const backup = backupOf(card, cards, onDutchClock(now).date);
  return { day, to: backup === null ? [card] : [card, backup] };
}
