import { addDays, dayOfWeek, daysBetween, type CivilDate } from '../../../domain/deadlines/civil-date';
import { isWorkingDay } from '../../../domain/deadlines/due-date';
import { onDutchClock } from '../../../domain/deadlines/dutch-time';
import type { CalendarSettings } from '../../../domain/settings/settings';
import { isAvailable } from '../../../domain/team/availability';
import type { KnowledgeCard } from '../../../domain/team/card';
import { dutchMoment } from '../seed/calendar';
import type { Random } from './random';
import type { AbsenceTruth } from './truth';

const OPENING = 8 * 60 + 30;
const CLOSING = 17 * 60;
const CLOSING_ON_FRIDAY = 12 * 60 + 30;
/** The slowest thing that chance can bring, done by somebody who works three days a week and is ill meanwhile, takes two years. */
const LONGEST_WAIT_DAYS = 1000;

/** The moment at which somebody has worked for so many minutes after `from`, within office hours on days that they are there. */
export function workedUntil(from: Date, minutes: number, who: KnowledgeCard, calendar: CalendarSettings): Date {
  const start = onDutchClock(from);
  let left = minutes;
  for (let day = 0; day < LONGEST_WAIT_DAYS; day++) {
    const date = addDays(start.date, day);
    if (!isWorkingDay(date, calendar) || !isAvailable(who, date)) continue;
    const begin = day === 0 ? Math.max(OPENING, start.minutes) : OPENING;
    const end = dayOfWeek(date) === 5 ? CLOSING_ON_FRIDAY : CLOSING;
    if (left < end - begin) return atMinute(date, begin + left);
    left -= Math.max(0, end - begin);
  }
  throw new RangeError(`${who.id} is never there`);
}

/** The instant of so many minutes past midnight in the Netherlands; the fraction of a minute gives the seconds. */
export function atMinute(date: CivilDate, minutes: number): Date {
  const whole = Math.floor(minutes);
  const clock = [Math.floor(whole / 60), whole % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return new Date(dutchMoment(date, clock).getTime() + Math.floor((minutes - whole) * 60) * 1000);
}

/** Holidays in summer, in a school holiday and at the turn of the year, an illness now and then, and somebody who is away at the end. */
export function absencesOf(
  cards: readonly KnowledgeCard[],
  from: CivilDate,
  until: CivilDate,
  random: Random,
): readonly AbsenceTruth[] {
  const length = daysBetween(from, until);
  const isAwayNow = random.pick(cards).id;
  return cards.flatMap(({ id }) => {
    const away = (kind: AbsenceTruth['kind'], start: CivilDate, days: number): AbsenceTruth => ({
      card: id,
      kind,
      from: start,
      until: addDays(start, days - 1),
    });
    const summer = nextOf(from, `-07-${random.between(10, 28)}`);
    const turn = nextOf(from, '-12-22');
    return [
      away('holiday', summer, random.pick([14, 16, 21])),
      away('holiday', nextOf(from, random.pick(['-02-16', '-02-23', '-04-28', '-10-12', '-10-19'])), 7),
      ...(random.chance(0.5) ? [away('holiday', turn, 12)] : []),
      ...Array.from({ length: random.between(0, 3) }, () =>
        away('illness', addDays(from, random.between(0, length)), random.between(1, 5)),
      ),
      ...(random.chance(0.15)
        ? [away('illness', addDays(from, random.between(0, length)), random.between(15, 40))]
        : []),
      ...(id === isAwayNow ? [away('illness', addDays(until, -random.between(1, 4)), random.between(6, 12))] : []),
    ];
  });
}

/** How much mail a day brings, beside an ordinary Tuesday. */
export function inflowOf(date: CivilDate, calendar: CalendarSettings): number {
  if (!isWorkingDay(date, calendar)) return 0.09;
  const weekday = [0, 1.3, 1, 0.95, 0.95, 0.7, 0][dayOfWeek(date)] ?? 0;
  const month = [1.05, 1, 1.1, 1.15, 1.15, 1.05, 0.7, 0.65, 1.1, 1.05, 1, 0.9][Number(date.slice(5, 7)) - 1] ?? 1;
  return weekday * month;
}

/** The first day on or after `from` with this month and day, written "-07-21". */
function nextOf(from: CivilDate, monthAndDay: string): CivilDate {
  const year = Number(from.slice(0, 4));
  const thisYear = `${year}${monthAndDay}` as CivilDate;
  return thisYear >= from ? thisYear : (`${year + 1}${monthAndDay}` as CivilDate);
}
