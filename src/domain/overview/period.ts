import { addDays, civilDate, dayOfWeek, daysBetween, yearOf, type CivilDate } from '../deadlines/civil-date';

/** From the first up to and including the last day. */
export interface Period {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

export function isWithin(period: Period, day: CivilDate): boolean {
  return day >= period.from && day <= period.until;
}

/** The Monday of the week that a day lies in. */
export function mondayOf(day: CivilDate): CivilDate {
  return addDays(day, -((dayOfWeek(day) + 6) % 7));
}

/** So many whole weeks, of which the last is the one that a day lies in. */
export function weeksUpTo(day: CivilDate, weeks: number): Period {
  const monday = mondayOf(day);
  return { from: addDays(monday, -7 * (weeks - 1)), until: addDays(monday, 6) };
}

/** The calendar month that a day lies in. */
export function monthOf(day: CivilDate): Period {
  const month = Number(day.slice(5, 7));
  return { from: civilDate(yearOf(day), month, 1), until: civilDate(yearOf(day), month + 1, 0) };
}

/** The period of the same length just before. */
export function periodBefore({ from, until }: Period): Period {
  const days = daysBetween(from, until) + 1;
  return { from: addDays(from, -days), until: addDays(from, -1) };
}

/** The same days a year earlier, moved to the same days of the week. */
export function yearBefore({ from, until }: Period): Period {
  return { from: addDays(from, -364), until: addDays(until, -364) };
}

/** The Mondays of all weeks with a day in the period. */
export function mondaysIn({ from, until }: Period): readonly CivilDate[] {
  const mondays: CivilDate[] = [];
  for (let monday = mondayOf(from); monday <= until; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}

/** The number of the week of a day by ISO 8601: week 1 is the one with 4 January in it. */
export function weekNumber(day: CivilDate): number {
  const thursday = addDays(mondayOf(day), 3);
  return 1 + Math.floor(daysBetween(civilDate(yearOf(thursday), 1, 1), thursday) / 7);
}
