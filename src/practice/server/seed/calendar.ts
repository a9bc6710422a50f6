const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const DAY = 24 * 60 * 60 * 1000;

/** The instant at which clocks in Amsterdam show this date and time. */
export function amsterdam(date: string, time: string): Date {
  const guess = new Date(`${date}T${time}:00Z`);
  const shown = new Date(`${AMSTERDAM.format(guess).replace(' ', 'T')}Z`);
  return new Date(guess.getTime() - (shown.getTime() - guess.getTime()));
}

/** The date on which clocks in Amsterdam stand. */
export function dateInAmsterdam(at: Date): string {
  return AMSTERDAM.format(at).slice(0, 10);
}

/**
 * Counts working days back from the last one that is over, so that the mails of one day keep their order whatever the
 * hour at which practice mode is first started.
 */
export function workingDayBefore(now: Date, days: number): string {
  const [today = '', time = ''] = AMSTERDAM.format(now).split(' ');
  let day = new Date(`${today}T12:00:00Z`);
  if (time < '17:00') day = new Date(day.getTime() - DAY);
  let left = days;
  while (isWeekend(day) || left > 0) {
    if (!isWeekend(day)) left -= 1;
    day = new Date(day.getTime() - DAY);
  }
  return day.toISOString().slice(0, 10);
}

/** The working day that lies `days` after a date. */
export function workingDayAfter(date: string, days: number): string {
  let day = new Date(`${date}T12:00:00Z`);
  for (let left = days; left > 0;) {
    day = new Date(day.getTime() + DAY);
    if (!isWeekend(day)) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

function isWeekend(day: Date): boolean {
  return day.getUTCDay() === 0 || day.getUTCDay() === 6;
}
