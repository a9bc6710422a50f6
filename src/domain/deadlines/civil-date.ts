/** A day on the Dutch calendar, `YYYY-MM-DD`: no clock and no time zone in it. */
export type CivilDate = string & { readonly __kind: 'CivilDate' };

const DAY_MS = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`. Null when it is not a day that exists. */
export function parseCivilDate(text: string): CivilDate | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const date = civilDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return date === text ? date : null;
}

/** The day with this year, month (1-12) and day of the month; days past the end roll over into the next month. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  return fromUtc(new Date(Date.UTC(year, month - 1, day)));
}

/** The day `days` later, or earlier when negative. Counted on the calendar, so summer time plays no part. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromUtc(new Date(toUtc(date) + days * DAY_MS));
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

/** 0 is Sunday, 6 is Saturday. */
export function dayOfWeek(date: CivilDate): number {
  return new Date(toUtc(date)).getUTCDay();
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

function toUtc(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function fromUtc(instant: Date): CivilDate {
  return instant.toISOString().slice(0, 10) as CivilDate;
}
