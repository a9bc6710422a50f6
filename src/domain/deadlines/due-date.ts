import type { CalendarSettings, OfficeHours, ResponseTerm } from '../settings/settings';
import { addDays, dayOfWeek, type CivilDate } from './civil-date';
import { onDutchClock } from './dutch-time';
import { isHoliday } from './holidays';

/** Of an office that set no hours. */
const DEFAULT_HOURS: OfficeHours = ['08:30', '17:00'];
const DAY_KEYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
/** No calendar that a municipality would mean is closed this many days on end; a mistake in the settings is. */
const LONGEST_CLOSURE = 366;

/** The calendar never opens: the settings are wrong, and no date can be promised. */
export class NoOpenDayError extends RangeError {
  override readonly name = 'NoOpenDayError';
  constructor() {
    super('The calendar has no open day within a year.');
  }
}

/**
 * The day by which the answer must be there.
 *
 * Working days: the day of receipt is day 0 when the office is open and it came before closing time, else the next open
 * day is; then so many open days follow. Calendar days and weeks (terms set in a law): the day of receipt is day 0, and a last day
 * that is a Saturday, Sunday or recognised holiday moves to the next day that is none (Algemene termijnenwet art. 1),
 * whatever the calendar of the office says. Source: rules for deadlines, Dutch correspondence 3.2.
 *
 * @throws NoOpenDayError when the calendar is closed for a year on end
 */
export function dueDate(start: Date, term: ResponseTerm, calendar: CalendarSettings): CivilDate {
  if ('calendarDays' in term) return nextStatutoryDay(onDutchClock(start).date, term.calendarDays);
  if ('weeks' in term) return nextStatutoryDay(onDutchClock(start).date, term.weeks * 7);
  return addWorkingDays(firstWorkingDay(start, calendar), 'sameDay' in term ? 0 : term.workingDays, calendar);
}

/**
 * Whether the office is open on this day: no weekend, no holiday that it keeps, no local closing day. Hours for a weekend day open it. For terms
 * that are set in a law neither local days nor hours count.
 */
export function isWorkingDay(date: CivilDate, calendar: CalendarSettings): boolean {
  const weekday = dayOfWeek(date);
  const isWeekend = weekday === 0 || weekday === 6;
  if (calendar.kind === 'statutory') return !isWeekend && !isHoliday(date, 'statutory');
  if (calendar.openDays !== undefined && calendar.openDays.indexOf(date) >= 0) return true;
  if (isHoliday(date, 'office')) return false;
  if (isWeekend && calendar.officeHours?.[weekday === 0 ? 'sun' : 'sat'] === undefined) return false;
  return calendar.closedDays === undefined || calendar.closedDays.indexOf(date) < 0;
}

/** So many working days after a day; with 0 the day itself, also when it is no working day. */
export function addWorkingDays(from: CivilDate, days: number, calendar: CalendarSettings): CivilDate {
  let date = from;
  for (let counted = 0; counted < days; counted++) date = nextWorkingDay(date, calendar);
  return date;
}

/** How many working days there are after `from`, up to and including `to`; negative when `to` lies before `from`. */
export function workingDaysBetween(from: CivilDate, to: CivilDate, calendar: CalendarSettings): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (isWorkingDay(date, calendar)) count++;
  return count;
}

/** Whether the office is open at this moment: from opening time up to, and not including, closing time. */
export function isOfficeOpen(at: Date, calendar: CalendarSettings): boolean {
  const { date, minutes } = onDutchClock(at);
  const [open, close] = hoursOn(date, calendar);
  return isWorkingDay(date, calendar) && minutes >= open && minutes < close;
}

/** Day 0: the day on which a mail counts as received. */
export function firstWorkingDay(start: Date, calendar: CalendarSettings): CivilDate {
  const { date, minutes } = onDutchClock(start);
  return isWorkingDay(date, calendar) && minutes < hoursOn(date, calendar)[1] ? date : nextWorkingDay(date, calendar);
}

/** @throws NoOpenDayError when the calendar is closed for a year on end */
export function nextWorkingDay(after: CivilDate, calendar: CalendarSettings): CivilDate {
  let date = after;
  for (let tried = 0; tried < LONGEST_CLOSURE; tried++) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) return date;
  }
  throw new NoOpenDayError();
}

/** So many calendar days later, or the first day after that which is no Saturday, Sunday or recognised holiday. */
export function nextStatutoryDay(from: CivilDate, days: number): CivilDate {
  const last = addDays(from, days);
  return isWorkingDay(last, { kind: 'statutory' }) ? last : nextWorkingDay(last, { kind: 'statutory' });
}

/** Opening and closing time of a day in minutes since midnight. Half-open: a mail at closing time sharp is too late. */
export function hoursOn(date: CivilDate, calendar: CalendarSettings): readonly [open: number, close: number] {
  const half = calendar.halfDays?.filter(({ day }) => day === date)[0];
  const week = calendar.officeHours;
  const [open, close] = half?.hours ?? week?.[DAY_KEYS[dayOfWeek(date)] ?? 'default'] ?? week?.default ?? DEFAULT_HOURS;
  return [minutesOf(open), minutesOf(close)];
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
