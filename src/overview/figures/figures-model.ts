import { addDays } from '../../domain/deadlines/civil-date';
import { onDutchClock } from '../../domain/deadlines/dutch-time';
import { FigureBook } from '../../domain/overview/figure-book';
import type { Figures } from '../../domain/overview/figures';
import { type Period, periodBefore, weeksUpTo, yearBefore } from '../../domain/overview/period';
import { createFigureReader, type ReadingProgress } from '../../mailbox/read-figures';
import { type Problem, problemOf } from '../../screen/problem';
import { inSlices } from '../../screen/in-slices';
import { createState, type Readable } from '../../screen/state';
import type { Cluster } from '../cluster';
import type { OverviewServices } from '../services';

/** So many weeks, of which the last is the one before this: a week that is not over says little. */
export const LENGTHS = [4, 13, 26, 52] as const;
export type Length = (typeof LENGTHS)[number];

export const COMPARISONS = ['before', 'yearBefore'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export interface FiguresState {
  readonly length: Length;
  readonly comparison: Comparison;
  /** While the mailbox is read for the first time and the first figures are counted; null before and after. */
  readonly progress: ReadingProgress | null;
  readonly figures: { readonly now: Figures; readonly then: Figures } | null;
  readonly problem: Problem | null;
  readonly asOf: Date | null;
}

/** The screen "Hoe gaat het" for one cluster mailbox, without its looks. */
export interface FiguresModel {
  readonly cluster: Cluster;
  readonly state: Readable<FiguresState>;
  /** Reads the mailbox, or what changed in it since the last time, until the answer is called. */
  open(): () => void;
  choose(choice: Partial<Pick<FiguresState, 'length' | 'comparison'>>): void;
}

/** Two years and some days: the longest period, and the same weeks a year before. */
const SINCE_DAYS = 2 * 52 * 7 + 14;

export function createFiguresModel(services: OverviewServices, cluster: Cluster): FiguresModel {
  const state = createState<FiguresState>({
    length: 13,
    comparison: 'before',
    progress: null,
    figures: null,
    problem: null,
    asOf: null,
  });
  const book = new FigureBook(cluster.settings);
  const since = new Date(services.now().getTime() - SINCE_DAYS * 24 * 60 * 60_000);
  const reader = createFigureReader(cluster.mailbox, book, since, services.now);
  let isRead = false;
  let counting = new AbortController();

  const change = (part: Partial<FiguresState>): void => {
    state.set({ ...state.get(), ...part });
  };

  /** In slices, so that the page can be used meanwhile; the figures before stay until these are there, unless something else is chosen by then. */
  async function count(): Promise<void> {
    counting.abort();
    const { signal } = (counting = new AbortController());
    const { length, comparison } = state.get();
    const asOf = services.now();
    const period = weeksUpTo(addDays(onDutchClock(asOf).date, -7), length);
    const figuresOf = (counted: Period): Promise<Figures | null> =>
      inSlices(book.figuresInSteps(counted, asOf), signal, () => performance.now());
    const now = await figuresOf(period);
    const then = await figuresOf(comparedWith(period, comparison));
    if (now && then) change({ figures: { now, then }, progress: null, asOf });
  }

  async function read(signal: AbortSignal): Promise<void> {
    change({ problem: null });
    if (isRead) await reader.refresh();
    else {
      const onProgress = (progress: ReadingProgress): void => {
        change({ progress });
      };
      if ((await reader.load({ onProgress, signal })) === 'stopped') return;
      isRead = true;
    }
    await count();
  }

  async function orProblem(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      change({ progress: null, problem: problemOf(error, services.now()) });
    }
  }

  return {
    cluster,
    state,
    open() {
      const stop = new AbortController();
      void orProblem(read(stop.signal));
      return () => {
        stop.abort();
      };
    },
    choose(choice) {
      change(choice);
      if (isRead) void orProblem(count());
    },
  };
}

function comparedWith(period: Period, comparison: Comparison): Period {
  return comparison === 'before' ? periodBefore(period) : yearBefore(period);
}
