import type { CalendarSettings } from '../settings/settings';
import { addDays, type CivilDate, civilDate, dayOfWeek, daysBetween, yearOf } from './civil-date';
import { dueDate, isWorkingDay } from './due-date';
import type { TimeWords } from './time-words';

/** What words about time mean. */
export interface Moment {
  /** The last day that the words leave open; null when they name no day, as "binnenkort" does. */
  readonly date: CivilDate | null;
  /** `day`: a date or a day of the week by name. `term`: counted from today, such as "binnen twee werkdagen". */
  readonly kind: 'day' | 'term' | 'vague';
  /** Day, month and year are all written. */
  readonly isWhole: boolean;
  /** The day of the week that is written where the date is another one; 0 is Sunday. */
  readonly wrongWeekday: number | null;
}

/** From where words about time are counted. */
export interface Clock {
  readonly now: Date;
  readonly today: CivilDate;
  readonly calendar: CalendarSettings;
}

/** What the parts of a match mean; null when they are no time after all. */
export type ReadTime = (parts: readonly (string | undefined)[], clock: Clock) => Moment | null;

export const VAGUE: Moment = { date: null, kind: 'vague', isWhole: false, wrongWeekday: null };

export function term(date: CivilDate): Moment {
  return { ...VAGUE, date, kind: 'term' };
}

/** A date this long ago is one of last year's rather than one to come: the one before was meant. */
const LONGEST_AGO = 120;

/** Parts: limit, weekday, day, month, year. `isBefore` tells whether the limit leaves the day itself out. */
export function readDate({ weekdays, months }: TimeWords, isBefore: RegExp): ReadTime {
  return ([limit = '', weekday = '', day = '', month = '', year = ''], { today }) => {
    const number = months[month.replace(/\.$/, '')] ?? Number(month);
    const full = year.length === 2 ? `20${year}` : year;
    const written = weekdays[weekday];
    const date =
      full === '' ? nearest(today, number, Number(day), written) : existing(Number(full), number, Number(day));
    if (date === null) return null;
    const isWrong = written !== undefined && dayOfWeek(date) !== written;
    return {
      date: isBefore.test(limit) ? addDays(date, -1) : date,
      kind: 'day',
      isWhole: full !== '',
      wrongWeekday: isWrong ? written : null,
    };
  };
}

/** Without a year it is the next such day; but a weekday that fits only the one that is just past means that one. */
function nearest(today: CivilDate, month: number, day: number, weekday: number | undefined): CivilDate | null {
  const year = yearOf(today);
  const thisYear = existing(year, month, day);
  const next = existing(year + 1, month, day);
  if (thisYear === null) return next;
  if (thisYear >= today) return thisYear;
  const isJustPast = daysBetween(thisYear, today) <= LONGEST_AGO;
  return weekday !== undefined && isJustPast && dayOfWeek(thisYear) === weekday ? thisYear : next;
}

function existing(year: number, month: number, day: number): CivilDate | null {
  if (!(month >= 1 && month <= 12 && day >= 1)) return null;
  const date = civilDate(year, month, day);
  return Number(date.slice(5, 7)) === month && Number(date.slice(8)) === day ? date : null;
}

/** Parts: limit, weekday. Strictly after today: "maandag" on a Monday is next week's. */
export function readWeekday({ weekdays }: TimeWords, isBefore: RegExp): ReadTime {
  return ([limit = '', weekday = ''], { today }) => {
    const date = addDays(today, ((weekdays[weekday] ?? 0) - dayOfWeek(today) + 7) % 7 || 7);
    return { ...VAGUE, date: isBefore.test(limit) ? addDays(date, -1) : date, kind: 'day' };
  };
}

/** Parts: part of the week, which week, weekday. A week is done on its last office day. */
export function readWeek({ weekdays }: TimeWords): ReadTime {
  return ([part = '', which = '', weekday = ''], clock) => {
    const weeks = /^(volgende|komende|aanstaande|next|coming|n[äa])/.test(which) ? 1 : 0;
    const wanted = weekdays[weekday];
    if (wanted !== undefined) return { ...VAGUE, date: dayInWeek(clock.today, weeks, wanted), kind: 'day' };
    if (/^(de|die)$/.test(which) && part === '') return null;
    if (/^begin/.test(part)) return term(dayInWeek(clock.today, weeks, 2));
    if (/^(midden|halverwege)/.test(part)) return term(dayInWeek(clock.today, weeks, 3));
    return term(endOfWeek(clock, weeks));
  };
}

/** Parts: number of the week. */
export const readWeekNumber: ReadTime = ([week = ''], clock) => {
  const number = Number(week);
  if (number < 1 || number > 53) return null;
  const year = yearOf(clock.today);
  const thisYear = endOfWeek({ ...clock, today: mondayOfWeek(year, number) }, 0);
  return term(thisYear >= clock.today ? thisYear : endOfWeek({ ...clock, today: mondayOfWeek(year + 1, number) }, 0));
};

/** ISO 8601: week 1 is the week with 4 January in it. */
function mondayOfWeek(year: number, week: number): CivilDate {
  return addDays(dayInWeek(civilDate(year, 1, 4), 0, 1), (week - 1) * 7);
}

/** Parts: part of the month, month, year. */
export function readPartOfMonth({ months }: TimeWords): ReadTime {
  return ([part = '', month = '', year = ''], clock) => {
    const number = months[month] ?? 0;
    const first = nearest(
      clock.today,
      number,
      part.charAt(0) === 'b' ? 7 : part.charAt(0) === 'e' ? 28 : 15,
      undefined,
    );
    const inYear = year === '' ? first : existing(Number(year), number, 15);
    if (inYear === null) return null;
    const [y, m] = [yearOf(inYear), Number(inYear.slice(5, 7))];
    if (part.charAt(0) === 'b') return term(lastOpenDay(civilDate(y, m, 7), clock));
    if (part.charAt(0) !== 'e') return term(lastOpenDay(civilDate(y, m, 15), clock));
    return term(lastOpenDay(civilDate(y, m + 1, 0), clock));
  };
}

/** "het einde van de maand": the last office day of this one. */
export const readEndOfMonth: ReadTime = (_parts, clock) =>
  term(lastOpenDay(civilDate(yearOf(clock.today), Number(clock.today.slice(5, 7)) + 1, 0), clock));

/** Parts: number, unit. */
export function readTerm({ numbers }: TimeWords): ReadTime {
  return ([count = '', unit = ''], { now, today, calendar }) => {
    const number = numbers[count] ?? Number(count);
    if (/^(werkdag|working|business|werktag|arbeitstag)/.test(unit)) {
      return term(dueDate(now, { workingDays: number }, calendar));
    }
    if (/^(uur|hour|stunde)/.test(unit)) {
      return number < 24 ? term(today) : term(dueDate(now, { workingDays: Math.ceil(number / 24) }, calendar));
    }
    if (/^m/.test(unit)) {
      const due = civilDate(yearOf(today), Number(today.slice(5, 7)) + number, Number(today.slice(8)));
      return term(due);
    }
    return term(addDays(today, /^w/.test(unit) ? number * 7 : number));
  };
}

/** The last day on which the office is open, of the week that lies so many weeks ahead; of today's week never a day that is past. */
function endOfWeek(clock: Clock, weeks: number): CivilDate {
  const friday = lastOpenDay(dayInWeek(clock.today, weeks, 5), clock);
  return weeks === 0 && friday < clock.today ? clock.today : friday;
}

function lastOpenDay(date: CivilDate, { calendar }: Clock): CivilDate {
  for (let back = 0; back < 7; back++) if (isWorkingDay(addDays(date, -back), calendar)) return addDays(date, -back);
  return date;
}

/** A day of the week, 0 is Sunday, in the ISO week that lies so many weeks ahead. */
function dayInWeek(today: CivilDate, weeks: number, weekday: number): CivilDate {
  const monday = addDays(today, -((dayOfWeek(today) + 6) % 7));
  return addDays(monday, weeks * 7 + ((weekday + 6) % 7));
}
