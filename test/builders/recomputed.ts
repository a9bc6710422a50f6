import type { CivilDate } from '../../src/domain/deadlines/civil-date';
import type { GroupFigures, Share, TimeFigure } from '../../src/domain/overview/figures';
import type { Period } from '../../src/domain/overview/period';
import type { QuestionTruth } from '../../src/practice/server/year/truth';

/*
 * The figures once more, from the truth of a generated year instead of from its mail, and by other means: the clock is that of the platform, the
 * days off stand here as a list, office hours are added up day by day, and every figure is a search through all questions.
 */

/** Days off at a municipality on weekdays, October 2025 up to and including 2026. */
const DAYS_OFF = new Set(
  '2025-12-25 2025-12-26 2026-01-01 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-25 2026-12-25'.split(' '),
);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

interface Local {
  readonly date: string;
  /** Milliseconds since midnight on the clock on the wall. */
  readonly time: number;
}

const locals = new Map<string, Local>();

function local(instant: string): Local {
  const known = locals.get(instant);
  if (known !== undefined) return known;
  const [date = '', time = ''] = clock.format(new Date(instant)).split(' ');
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const found = { date, time: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
  locals.set(instant, found);
  return found;
}

function next(date: string): string {
  return new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
}

function weekday(date: string): number {
  return new Date(date).getUTCDay();
}

function isOpenOn(date: string): boolean {
  return ![0, 6].includes(weekday(date)) && !DAYS_OFF.has(date);
}

/** Half past eight to five, and to half past twelve on Fridays. */
function hoursOf(date: string): readonly [number, number] {
  return [8.5 * 60 * MINUTE, (weekday(date) === 5 ? 12.5 : 17) * 60 * MINUTE];
}

/** Adds up the part of each day between two instants that lies within the hours that are asked for. */
function addUp(from: string, to: string, hours: (date: string) => readonly [number, number]): number {
  const [first, last] = [local(from), local(to)];
  let sum = 0;
  for (let date = first.date; date <= last.date; date = next(date)) {
    if (!isOpenOn(date)) continue;
    const [open, close] = hours(date);
    const begin = date === first.date ? Math.max(open, first.time) : open;
    const end = date === last.date ? Math.min(close, last.time) : close;
    sum += Math.max(0, end - begin);
  }
  return sum;
}

/** Works out once what is asked for in one group after another. */
function remembered<Value>(workOut: (a: string, b: string) => Value): (a: string, b: string) => Value {
  const known = new Map<string, Value>();
  return (a, b) => {
    const key = `${a} ${b}`;
    const value = known.get(key) ?? workOut(a, b);
    known.set(key, value);
    return value;
  };
}

const officeMinutes = remembered((from, to) => addUp(from, to, hoursOf) / MINUTE);
const openDays = remembered((from, to) => addUp(from, to, () => [0, DAY]) / DAY);
const isInTwoDays = remembered((received, at) => local(at).date <= lastDay(received, 2));

/** The last day of a term of so many working days, walked through day by day. */
function lastDay(received: string, workingDays: number): string {
  let { date } = local(received);
  const isSameDay = isOpenOn(date) && local(received).time < hoursOf(date)[1];
  for (let left = isSameDay ? workingDays : workingDays + 1; left > 0;) {
    date = next(date);
    if (isOpenOn(date)) left -= 1;
  }
  return date;
}

type Happened = (question: QuestionTruth) => string | null;
type IsMeant = (question: QuestionTruth) => boolean;

/** The value below or at which at least so large a part of all values lies, found by counting. */
function smallest(values: readonly number[], part: number): number | null {
  const sorted = Float64Array.from(values).sort();
  return sorted.find((_, index) => (index + 1) / sorted.length >= part - 1e-12) ?? null;
}

/** What stands on the truth, with what the cluster of the practice server has set: two working days. */
export class Recomputed {
  private readonly today: string;

  constructor(
    private readonly questions: readonly QuestionTruth[],
    private readonly now: string,
  ) {
    this.today = local(now).date;
  }

  /** The figures of those questions that belong to a group. */
  group({ from, until }: Period, belongs: (question: QuestionTruth) => boolean = () => true): GroupFigures {
    const all = this.questions.filter(belongs);
    const isIn = (instant: string | null): boolean => {
      if (instant === null) return false;
      const { date } = local(instant);
      return date >= from && date <= until;
    };
    const came = all.filter(({ received }) => isIn(received));
    const promised = all.filter(({ due }) => due >= from && due <= until);
    return {
      inflow: came.length,
      outflow: all.filter(({ done }) => isIn(done)).length,
      times: {
        acknowledgement: this.time(
          came,
          ({ acknowledged }) => acknowledged,
          ({ acknowledged }) => acknowledged !== null,
        ),
        firstAnswer: this.time(came, ({ firstHumanAnswer }) => firstHumanAnswer),
        done: this.time(came, ({ done }) => done),
      },
      promises: {
        met: promised.filter(({ kept }) => kept === true).length,
        of: promised.filter(({ kept }) => kept !== null).length,
        open: promised.filter(({ kept }) => kept === null).length,
      },
      backlog: this.backlog(all, until < this.today ? until : this.today),
    };
  }

  private time(came: readonly QuestionTruth[], happened: Happened, isMeant: IsMeant = () => true): TimeFigure {
    const meant = came.filter(isMeant);
    const did = meant.filter((question) => happened(question) !== null);
    const minutes = did.map((question) => officeMinutes(question.received, happened(question) ?? ''));
    const share = (isWithin: (received: string, at: string) => boolean): Share => {
      const met = did.filter((question) => isWithin(question.received, happened(question) ?? '')).length;
      const missed = meant.filter((question) => !isWithin(question.received, happened(question) ?? this.now)).length;
      return { met, of: met + missed };
    };
    const byDay = share(isInTwoDays);
    return {
      counted: did.length,
      median: smallest(minutes, 0.5),
      percentile90: smallest(minutes, 0.9),
      within: { day: share((received, at) => openDays(received, at) <= 1), twoDays: byDay, term: byDay },
      waiting: meant.length - did.length,
      notMeant: came.length - meant.length,
    };
  }

  private backlog(all: readonly QuestionTruth[], end: string): GroupFigures['backlog'] {
    const ages = all
      .filter(({ received, done }) => local(received).date <= end && (done === null || local(done).date > end))
      .map(({ received }) => {
        let days = 0;
        for (let date = local(received).date; date < end;) {
          date = next(date);
          if (isOpenOn(date)) days += 1;
        }
        return days;
      });
    return {
      open: ages.length,
      medianAge: smallest(ages, 0.5),
      percentile90Age: smallest(ages, 0.9),
      oldestAge: ages.length === 0 ? null : Math.max(...ages),
      ages: {
        upTo2: ages.filter((age) => age <= 2).length,
        upTo5: ages.filter((age) => age > 2 && age <= 5).length,
        upTo10: ages.filter((age) => age > 5 && age <= 10).length,
        over10: ages.filter((age) => age > 10).length,
      },
    };
  }
}

/** Every whole week of a period, Monday to Sunday, cut off at its ends. */
export function weeksOf({ from, until }: Period): readonly Period[] {
  const weeks: Period[] = [];
  let begin: string = from;
  for (let date: string = from; date <= until; date = next(date)) {
    if (weekday(date) !== 0 && date !== until) continue;
    weeks.push({ from: begin as CivilDate, until: date as CivilDate });
    begin = next(date);
  }
  return weeks;
}
