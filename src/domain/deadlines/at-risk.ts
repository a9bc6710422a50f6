import type { TriageRecord } from '../ownership/record';
import type { ClusterSettings } from '../settings/settings';
import { backupOf } from '../team/availability';
import type { KnowledgeCard } from '../team/card';
import type { CivilDate } from './civil-date';
import type { DeadlineSettings } from './deadline';
import { addWorkingDays, dueDate, isOfficeOpen, nextWorkingDay } from './due-date';
import { onDutchClock } from './dutch-time';
import { stepsOf } from './question-terms';

/** A new day is at least this many working days after the one that is not met: a day that is missed again is worse. */
const LEAST_EXTRA_DAYS = 2;

/** Whether the question is open, runs, and its day is the next working day at the latest: then somebody has to act before it is late. */
export function isAtRisk(record: TriageRecord, calendar: ClusterSettings['calendar'], now: Date): boolean {
  if (record.due === null || record.finished !== null) return false;
  if (record.waits.some(({ until }) => until === null)) return false;
  return record.due <= nextWorkingDay(onDutchClock(now).date, calendar);
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
  const { due, owner, reminded } = record;
  if (due === null || due === reminded || !isOfficeOpen(now, calendar) || !isAtRisk(record, calendar, now)) return null;
  const card = cards.filter(({ id }) => id === owner?.id)[0];
  if (card === undefined) return { day: due, to: cards.filter(({ role }) => role === 'coordinator') };
  const backup = backupOf(card, cards, onDutchClock(now).date);
  return { day: due, to: backup === null ? [card] : [card, backup] };
}
