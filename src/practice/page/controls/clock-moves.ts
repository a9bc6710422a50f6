const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const zoned = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The moment at which Dutch clocks show "YYYY-MM-DDTHH:MM", as a field for date and time gives it; null for anything else. */
export function dutchMoment(local: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return null;
  const shown = Date.parse(`${local}:00Z`);
  if (Number.isNaN(shown)) return null;
  // The difference with UTC is one hour or two; the hour that summer time skips becomes the one after it.
  const found = [1, 2].map((hours) => new Date(shown - hours * HOUR_MS)).find((moment) => dutchLocal(moment) === local);
  return found ?? new Date(shown - HOUR_MS);
}

/** "YYYY-MM-DDTHH:MM" as Dutch clocks show it. */
export function dutchLocal(moment: Date): string {
  return zoned.format(moment).slice(0, 16).replace(' ', 'T');
}

/** The same time a day later, by the clock on the wall. */
export function nextDay(now: Date): Date {
  const shown = new Date(Date.parse(`${dutchLocal(now)}:00Z`) + DAY_MS);
  return dutchMoment(shown.toISOString().slice(0, 16)) ?? now;
}

/** The first Monday nine o'clock that lies ahead. */
export function nextMonday(now: Date): Date {
  const today = Date.parse(`${dutchLocal(now).slice(0, 10)}T00:00:00Z`);
  const candidates = Array.from({ length: 8 }, (_unused, days) => new Date(today + days * DAY_MS));
  const moments = candidates
    .filter((day) => day.getUTCDay() === 1)
    .map((day) => dutchMoment(`${day.toISOString().slice(0, 10)}T09:00`) ?? now);
  return moments.find((moment) => moment > now) ?? now;
}
