import { addDays, type CivilDate } from '../../../domain/deadlines/civil-date';
import { isWorkingDay } from '../../../domain/deadlines/due-date';
import { onDutchClock } from '../../../domain/deadlines/dutch-time';
import { SETTINGS } from './settings';

const CLOSING_TIME = 17 * 60;

/**
 * The working day so many before the last one that is over, so that the mails of one day keep their order whatever the
 * hour at which practice mode is first started.
 */
export function workingDayBefore(now: Date, days: number): CivilDate {
  const { date: today, minutes } = onDutchClock(now);
  let date = minutes < CLOSING_TIME ? addDays(today, -1) : today;
  for (let left = days; ; date = addDays(date, -1)) {
    if (!isWorkingDay(date, SETTINGS.calendar)) continue;
    if (left === 0) return date;
    left -= 1;
  }
}

/** The instant at which Dutch clocks show this date and time ("HH:MM"). */
export function dutchMoment(date: CivilDate, time: string): Date {
  const asUtc = new Date(`${date}T${time}:00Z`);
  const shown = onDutchClock(asUtc);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const ahead = (shown.minutes - (hour * 60 + minute) + 24 * 60) % (24 * 60);
  return new Date(asUtc.getTime() - ahead * 60_000);
}
