import { addDays, civilDate, dayOfWeek, yearOf, type CivilDate } from './civil-date';

/**
 * `office`: the days off of the Cao Gemeenten (art. 6.6, since 2024), for promises and service norms.
 * `statutory`: the recognised days of the Algemene termijnenwet (art. 3), for terms that are set in a law.
 */
export type HolidayCalendar = 'office' | 'statutory';

/** Days that a royal decree puts on a level with recognised holidays (Algemene termijnenwet art. 3, third paragraph). */
const BY_ROYAL_DECREE: ReadonlySet<string> = new Set([
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
]);

/** The moving feasts of a year are worked out once: a term asks for them day by day. */
const known: Record<number, ReadonlySet<CivilDate>> = {};

/** Whether the day is a holiday on this calendar. Saturdays and Sundays are not holidays by themselves. */
export function isHoliday(date: CivilDate, calendar: HolidayCalendar): boolean {
  const year = yearOf(date);
  const shared = known[year] ?? (known[year] = holidaysOf(year));
  if (shared.has(date)) return true;
  // Goede Vrijdag is an ordinary working day for municipalities, but counts as a holiday for terms set in a law.
  return calendar === 'statutory' && (BY_ROYAL_DECREE.has(date) || date === addDays(easterSunday(year), -2));
}

/** The days on which both calendars rest. */
function holidaysOf(year: number): ReadonlySet<CivilDate> {
  const easter = easterSunday(year);
  return new Set([
    civilDate(year, 1, 1),
    addDays(easter, 1), // Tweede Paasdag
    kingsDay(year),
    civilDate(year, 5, 5), // Bevrijdingsdag: every year, also for municipalities
    addDays(easter, 39), // Hemelvaartsdag
    addDays(easter, 50), // Tweede Pinksterdag
    civilDate(year, 12, 25),
    civilDate(year, 12, 26),
  ]);
}

/** Koningsdag: 27 April, or the day before when that is a Sunday. */
function kingsDay(year: number): CivilDate {
  const day = civilDate(year, 4, 27);
  return dayOfWeek(day) === 0 ? addDays(day, -1) : day;
}

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm (Meeus/Jones/Butcher). */
export function easterSunday(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return civilDate(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
