import type { CalendarSettings } from '../settings/settings';
import { addDays, civilDate, daysBetween, type CivilDate } from './civil-date';
import { hoursOn, isWorkingDay } from './due-date';
import { onDutchClock } from './dutch-time';

/** Days outside of these are taken for the nearest of them: a broken date must not cost a walk through the ages. */
const FIRST_DAY = civilDate(2020, 1, 1);
const MOST_DAYS = daysBetween(FIRST_DAY, civilDate(2100, 1, 1));
const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;

/** An instant as the office lives it. The difference between two of them is the time in between. */
export interface OfficeMoment {
  readonly date: CivilDate;
  /** Milliseconds until then in which the office was open. */
  readonly officeMs: number;
  /** Milliseconds until then, by night too, but for days on which the office is closed all day. */
  readonly openDayMs: number;
  /** It is past closing time on this day of the week. */
  readonly hasClosed: boolean;
}

interface Day {
  readonly isOpen: boolean;
  /** Milliseconds since midnight. */
  readonly open: number;
  readonly close: number;
  readonly officeMsBefore: number;
  readonly openDaysBefore: number;
}

/**
 * Counts time as the office lives it: the time in which it is open, and the days on which it is. Looks every day up once, so that any span costs
 * the same.
 */
export class OfficeClock {
  private readonly days: Day[] = [];

  constructor(private readonly calendar: CalendarSettings) {}

  at(instant: Date): OfficeMoment {
    const { date, minutes } = onDutchClock(instant);
    const day = this.day(daysBetween(FIRST_DAY, date));
    const sinceMidnight = minutes * MINUTE_MS + instant.getUTCSeconds() * 1000 + instant.getUTCMilliseconds();
    const inOffice = day.isOpen ? Math.max(0, Math.min(sinceMidnight, day.close) - day.open) : 0;
    return {
      date,
      officeMs: day.officeMsBefore + inOffice,
      openDayMs: day.openDaysBefore * DAY_MS + (day.isOpen ? sinceMidnight : 0),
      hasClosed: sinceMidnight >= day.close,
    };
  }

  /** Working days after `from`, up to and including `to`; 0 when `to` is not later. */
  workingDaysBetween(from: CivilDate, to: CivilDate): number {
    const upToAndIncluding = (date: CivilDate): number => this.day(daysBetween(FIRST_DAY, date) + 1).openDaysBefore;
    return Math.max(0, upToAndIncluding(to) - upToAndIncluding(from));
  }

  private day(number: number): Day {
    const wanted = Math.min(Math.max(0, number), MOST_DAYS);
    for (let next = this.days.length; next <= wanted; next++) this.days.push(this.lookedUp(next));
    return this.days[wanted] as Day;
  }

  private lookedUp(number: number): Day {
    const date = addDays(FIRST_DAY, number);
    const [open, close] = hoursOn(date, this.calendar);
    const before = this.days[number - 1];
    const hoursBefore = before?.isOpen === true ? Math.max(0, before.close - before.open) : 0;
    return {
      isOpen: isWorkingDay(date, this.calendar),
      open: open * MINUTE_MS,
      close: close * MINUTE_MS,
      officeMsBefore: (before?.officeMsBefore ?? 0) + hoursBefore,
      openDaysBefore: (before?.openDaysBefore ?? 0) + (before?.isOpen === true ? 1 : 0),
    };
  }
}
