import { daysBetween, type CivilDate } from '../domain/deadlines/civil-date';
import { onDutchClock } from '../domain/deadlines/dutch-time';

/** Names of days and months, and the words around a date, in one language. */
export interface DateWords {
  /** Sunday first, as JavaScript counts. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly today: string;
  readonly yesterday: string;
  /** `time` is "HH:MM". */
  readonly clock: (time: string) => string;
  readonly dayAndMonth: (weekday: string, day: number, month: string) => string;
}

/** A day as people write it: "wo 25 november". */
export function writtenDay(words: DateWords, date: CivilDate): string {
  const day = new Date(`${date}T00:00:00Z`);
  return words.dayAndMonth(
    words.weekdays[day.getUTCDay()] ?? '',
    day.getUTCDate(),
    words.months[day.getUTCMonth()] ?? '',
  );
}

/** A moment as people write it: "vandaag 14.00 uur", "wo 25 november 9.12 uur". */
export function writtenMoment(words: DateWords, instant: Date, now: Date): string {
  const { date, minutes } = onDutchClock(instant);
  const past = daysBetween(date, onDutchClock(now).date);
  const name = past === 0 ? words.today : past === 1 ? words.yesterday : writtenDay(words, date);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${name} ${words.clock(`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`)}`;
}
