import type { CalendarSettings, ResponseTerm } from '../settings/settings';
import { daysBetween, type CivilDate } from './civil-date';
import { dueDate, firstWorkingDay, hoursOn, nextStatutoryDay, nextWorkingDay } from './due-date';
import { onDutchClock, type WallClock } from './dutch-time';

/** A time in which the entrepreneur had to do something first; ISO 8601 instants in UTC, half-open. `until` is null while it lasts. */
export interface Wait {
  readonly from: string;
  readonly until: string | null;
}

interface Pause {
  readonly from: WallClock;
  readonly until: WallClock;
}

/**
 * The day by which the answer must be there, when part of the time was waited for the entrepreneur. In working days: a day does not count
 * when at its closing time somebody still waits. In calendar days and weeks: as many days later as were waited (Algemene wet bestuursrecht 4:15). A
 * wait that lasts counts up to now. Both clocks use the same calendar. Mailbox rules E5.
 *
 * @throws NoOpenDayError when the calendar is closed for a year on end
 */
export function pausedDue(
  start: Date,
  term: ResponseTerm,
  calendar: CalendarSettings,
  waits: readonly Wait[],
  now: Date,
): CivilDate {
  const pauses = pausesOf(waits, now);
  if (pauses.length === 0) return dueDate(start, term, calendar);
  if ('calendarDays' in term || 'weeks' in term) {
    const days = 'weeks' in term ? term.weeks * 7 : term.calendarDays;
    const waited = pauses.reduce((sum, { from, until }) => sum + daysBetween(from.date, until.date), 0);
    return nextStatutoryDay(onDutchClock(start).date, days + waited);
  }
  const isPaused = (day: CivilDate): boolean => {
    const closing: WallClock = { date: day, minutes: hoursOn(day, calendar)[1] };
    return pauses.some(({ from, until }) => !isBefore(closing, from) && isBefore(closing, until));
  };
  let day = firstWorkingDay(start, calendar);
  let left = 'sameDay' in term ? 0 : term.workingDays;
  while (left > 0 || isPaused(day)) {
    day = nextWorkingDay(day, calendar);
    if (left > 0 && !isPaused(day)) left -= 1;
  }
  return day;
}

/** In the order of time and apart from each other; one that is turned about or cannot be read is left out. */
function pausesOf(waits: readonly Wait[], now: Date): readonly Pause[] {
  const spans = waits
    .map(({ from, until }) => [Date.parse(from), until === null ? now.getTime() : Date.parse(until)] as const)
    .filter(([from, until]) => from < until)
    .sort(([a], [b]) => a - b);
  const apart: (readonly [from: number, until: number])[] = [];
  for (const [from, until] of spans) {
    const last = apart[apart.length - 1];
    if (last !== undefined && from <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], until)];
    else apart.push([from, until]);
  }
  return apart.map(([from, until]) => ({ from: onDutchClock(new Date(from)), until: onDutchClock(new Date(until)) }));
}

function isBefore(a: WallClock, b: WallClock): boolean {
  return a.date < b.date || (a.date === b.date && a.minutes < b.minutes);
}
