import type { CivilDate } from '../deadlines/civil-date';
import type { OfficeClock } from '../deadlines/office-clock';
import {
  AGES,
  NORMS,
  TIMES,
  type BacklogFigure,
  type GroupFigures,
  type NormId,
  type Share,
  type TimeFigure,
  type TimeId,
} from './figures';
import type { Measured } from './measure';

/** Everything that counts the same for each group of one set of figures. */
export interface Tallying {
  readonly clock: OfficeClock;
  /** The norms that a question has not passed yet, now. */
  readonly normsLeft: (question: Measured) => readonly NormId[];
  readonly today: CivilDate;
}

/** Counts the questions of one group, and then tells its figures. */
export class Tally {
  private inflow = 0;
  private outflow = 0;
  private readonly times = byId(TIMES, () => new TimeTally());
  private readonly promises = { met: 0, of: 0, open: 0 };
  /** In working days. */
  private readonly ages: number[] = [];

  constructor(private readonly tallying: Tallying) {}

  /** A question that came in in the period. */
  received(question: Measured): void {
    this.inflow += 1;
    for (const id of TIMES) this.times[id].add(question, id, this.tallying.normsLeft);
  }

  /** A question that was done in the period. */
  done(): void {
    this.outflow += 1;
  }

  /** A promised day in the period. */
  promised({ day, keptOn }: Measured['promises'][number]): void {
    if (keptOn === null && day >= this.tallying.today) this.promises.open += 1;
    else {
      this.promises.of += 1;
      if (keptOn !== null && keptOn <= day) this.promises.met += 1;
    }
  }

  /** A question that was open at the end of the period. */
  open({ received }: Measured, end: CivilDate): void {
    this.ages.push(this.tallying.clock.workingDaysBetween(received.date, end));
  }

  figures(): GroupFigures {
    const { inflow, outflow } = this;
    return {
      inflow,
      outflow,
      times: byId(TIMES, (id) => this.times[id].figure()),
      promises: { ...this.promises },
      backlog: backlogOf(this.ages),
    };
  }
}

class TimeTally {
  private readonly minutes: number[] = [];
  private readonly within = byId(NORMS, () => ({ met: 0, of: 0 }));
  private waiting = 0;
  private notMeant = 0;

  add(question: Measured, id: TimeId, normsLeft: Tallying['normsLeft']): void {
    const time = question.times[id];
    if (time.state === 'notMeant') {
      this.notMeant += 1;
      return;
    }
    // What is waited for is not within a norm that is past; a norm that is not past yet tells nothing.
    const open = time.state === 'waiting' ? normsLeft(question) : [];
    for (const norm of NORMS) {
      if (open.indexOf(norm) >= 0) continue;
      this.within[norm].of += 1;
      if (time.state === 'happened' && time.within.indexOf(norm) >= 0) this.within[norm].met += 1;
    }
    if (time.state === 'waiting') this.waiting += 1;
    else this.minutes.push(time.minutes);
  }

  figure(): TimeFigure {
    const sorted = this.minutes.sort((a, b) => a - b);
    return {
      counted: sorted.length,
      median: percentile(sorted, 50),
      percentile90: percentile(sorted, 90),
      within: byId(NORMS, (norm): Share => ({ ...this.within[norm] })),
      waiting: this.waiting,
      notMeant: this.notMeant,
    };
  }
}

/**
 * The smallest value that so many percent do not exceed (nearest rank): a value that really occurred. Null of nothing.
 * @param sorted from small to large
 */
export function percentile(sorted: readonly number[], percent: number): number | null {
  const rank = Math.ceil((percent * sorted.length) / 100);
  return sorted[Math.max(0, rank - 1)] ?? null;
}

function backlogOf(unsorted: number[]): BacklogFigure {
  const sorted = unsorted.sort((a, b) => a - b);
  const ages = byId(AGES, () => 0);
  for (const age of sorted) ages[age <= 2 ? 'upTo2' : age <= 5 ? 'upTo5' : age <= 10 ? 'upTo10' : 'over10'] += 1;
  return {
    open: sorted.length,
    medianAge: percentile(sorted, 50),
    percentile90Age: percentile(sorted, 90),
    oldestAge: percentile(sorted, 100),
    ages,
  };
}

function byId<Id extends string, Value>(ids: readonly Id[], value: (id: Id) => Value): Record<Id, Value> {
  const values: Partial<Record<Id, Value>> = {};
  for (const id of ids) values[id] = value(id);
  return values as Record<Id, Value>;
}
