const zone = { timeZone: 'Europe/Amsterdam' } as const;
const time = new Intl.DateTimeFormat('nl-NL', { ...zone, hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat('nl-NL', { ...zone, weekday: 'short', day: 'numeric', month: 'short' });
const whole = new Intl.DateTimeFormat('nl-NL', {
  ...zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const civil = new Intl.DateTimeFormat('en-CA', zone);

const DAY_MS = 86_400_000;

/** As in a list of messages: the time of today's mail ("10.14"), the day of older mail ("di 24 nov"). */
export function shortMoment(iso: string, now: Date): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return '';
  return civil.format(moment) === civil.format(now) ? clockTime(moment) : day.format(moment);
}

/** "dinsdag 24 november 2026 om 10.14 uur" */
export function longMoment(iso: string): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? '' : `${whole.format(moment)} om ${clockTime(moment)} uur`;
}

/** A day "YYYY-MM-DD", as on a follow-up flag, as "wo 25 nov". */
export function shortDay(date: string): string {
  return day.format(new Date(`${date}T12:00:00Z`));
}

/** Whether a day "YYYY-MM-DD" lies behind us. */
export function isPast(date: string, now: Date): boolean {
  return date < civil.format(now);
}

/** The heading under which a mail stands in the list. */
export function dayGroup(iso: string, now: Date): 'Vandaag' | 'Gisteren' | 'Afgelopen week' | 'Ouder' {
  const received = civil.format(new Date(iso));
  if (received >= civil.format(now)) return 'Vandaag';
  if (received === civil.format(new Date(now.getTime() - DAY_MS))) return 'Gisteren';
  return received > civil.format(new Date(now.getTime() - 7 * DAY_MS)) ? 'Afgelopen week' : 'Ouder';
}

function clockTime(moment: Date): string {
  return time.format(moment).replace(':', '.');
}
