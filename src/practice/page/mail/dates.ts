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

export type DayGroup = 'Vandaag' | 'Gisteren' | 'Deze week' | 'Vorige week' | 'Deze maand' | 'Vorige maand' | 'Ouder';

/**
 * Gives for the moment of a mail (ISO 8601, UTC) the heading under which it stands. The bounds are worked out once, because a list
 * asks it for every mail.
 */
export function dayGroups(now: Date): (receivedAt: string) => DayGroup {
  const today = civil.format(now);
  const monday = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7;
  const bounds: readonly (readonly [DayGroup, string])[] = [
    ['Vandaag', beginOf(today)],
    ['Gisteren', beginOf(dayFrom(today, -1))],
    ['Deze week', beginOf(dayFrom(today, -monday))],
    ['Vorige week', beginOf(dayFrom(today, -monday - 7))],
    ['Deze maand', beginOf(`${today.slice(0, 8)}01`)],
    ['Vorige maand', beginOf(`${dayFrom(`${today.slice(0, 8)}01`, -1).slice(0, 8)}01`)],
  ];
  return (receivedAt) => bounds.find(([, begin]) => receivedAt >= begin)?.[0] ?? 'Ouder';
}

/** The day that lies so many days on, both "YYYY-MM-DD". */
export function dayFrom(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The day on the Dutch calendar, "YYYY-MM-DD". */
export function dayOf(moment: Date): string {
  return civil.format(moment);
}

/** Midnight in the Netherlands, in the form in which Graph writes moments. */
function beginOf(date: string): string {
  const inSummer = new Date(`${date}T00:00:00+02:00`);
  const begin = civil.format(inSummer) === date ? inSummer : new Date(`${date}T00:00:00+01:00`);
  return `${begin.toISOString().slice(0, 19)}Z`;
}

function clockTime(moment: Date): string {
  return time.format(moment).replace(':', '.');
}
