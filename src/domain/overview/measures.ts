import { NORMS, TIMES, type GroupFigures, type NormId, type Share, type TimeId } from './figures';

export type MeasureId =
  | 'inflow'
  | 'outflow'
  | `${TimeId}.${'median' | 'percentile90' | NormId}`
  | 'promises'
  | 'backlog'
  | `backlog.${'medianAge' | 'percentile90Age' | 'oldestAge'}`;

/** One number that is told about a group of questions. What it means stands in the texts, by its id. */
export interface Measure {
  readonly id: MeasureId;
  /** A share runs from 0 to 1; minutes are minutes in which the office is open. */
  readonly unit: 'questions' | 'minutes' | 'share' | 'workingDays';
  /** Which way is good news. */
  readonly better: 'lower' | 'higher' | 'neither';
  /** Null when there is nothing to tell. */
  valueOf(figures: GroupFigures): number | null;
  /** How many questions it is about. */
  countedIn(figures: GroupFigures): number;
  /** How many questions it could have been about, and is not. */
  leftOutOf(figures: GroupFigures): number;
}

const shareOf = ({ met, of }: Share): number | null => (of === 0 ? null : met / of);
const none = (): number => 0;

function timesOf(time: TimeId): readonly Measure[] {
  const counts: Pick<Measure, 'countedIn' | 'leftOutOf'> = {
    countedIn: ({ times }) => times[time].counted,
    leftOutOf: ({ times }) => times[time].waiting + times[time].notMeant,
  };
  const minutes = { ...counts, unit: 'minutes', better: 'lower' } as const;
  return [
    { ...minutes, id: `${time}.median`, valueOf: ({ times }) => times[time].median },
    { ...minutes, id: `${time}.percentile90`, valueOf: ({ times }) => times[time].percentile90 },
    ...NORMS.map((norm): Measure => ({
      id: `${time}.${norm}`,
      unit: 'share',
      better: 'higher',
      valueOf: ({ times }) => shareOf(times[time].within[norm]),
      countedIn: ({ times }) => times[time].within[norm].of,
      leftOutOf: ({ times, inflow }) => inflow - times[time].within[norm].of,
    })),
  ];
}

function backlog(
  id: MeasureId,
  unit: Measure['unit'],
  valueOf: (backlog: GroupFigures['backlog']) => number | null,
): Measure {
  return {
    ...{ id, unit, better: 'lower' },
    valueOf: (figures) => valueOf(figures.backlog),
    countedIn: (figures) => figures.backlog.open,
    leftOutOf: none,
  };
}

/** Every number that the overview tells, in the order in which it does. */
export const MEASURES: readonly Measure[] = [
  {
    ...{ id: 'inflow', unit: 'questions', better: 'neither', leftOutOf: none },
    valueOf: ({ inflow }) => inflow,
    countedIn: ({ inflow }) => inflow,
  },
  {
    ...{ id: 'outflow', unit: 'questions', better: 'higher', leftOutOf: none },
    valueOf: ({ outflow }) => outflow,
    countedIn: ({ outflow }) => outflow,
  },
  ...TIMES.map(timesOf).reduce((all, some) => [...all, ...some], []),
  {
    ...{ id: 'promises', unit: 'share', better: 'higher' },
    valueOf: ({ promises }) => shareOf(promises),
    countedIn: ({ promises }) => promises.of,
    leftOutOf: ({ promises }) => promises.open,
  },
  backlog('backlog', 'questions', ({ open }) => open),
  backlog('backlog.medianAge', 'workingDays', ({ medianAge }) => medianAge),
  backlog('backlog.percentile90Age', 'workingDays', ({ percentile90Age }) => percentile90Age),
  backlog('backlog.oldestAge', 'workingDays', ({ oldestAge }) => oldestAge),
];

/** A number beside the same number of another period. */
export interface Compared {
  readonly value: number | null;
  readonly before: number | null;
  /** In the unit of the measure; null when one of the two is not there. */
  readonly change: number | null;
  /** `unknown`: one of the two is not there. `neither`: a change is no news, good or bad. */
  readonly verdict: 'better' | 'worse' | 'same' | 'neither' | 'unknown';
}

/** How a measure changed from one period to another. */
export function compared(measure: Measure, now: GroupFigures, then: GroupFigures): Compared {
  const [value, before] = [measure.valueOf(now), measure.valueOf(then)];
  if (value === null || before === null) return { value, before, change: null, verdict: 'unknown' };
  const change = value - before;
  if (change === 0) return { value, before, change, verdict: 'same' };
  if (measure.better === 'neither') return { value, before, change, verdict: 'neither' };
  return { value, before, change, verdict: change > 0 === (measure.better === 'higher') ? 'better' : 'worse' };
}

/** A share in whole percent. Nearly all is not all, and next to nothing is not nothing: 99.7 % is told as 99. */
export function wholePercent(share: number): number {
  const percent = Math.round(share * 100);
  if (percent === 100 && share < 1) return 99;
  return percent === 0 && share > 0 ? 1 : percent;
}
