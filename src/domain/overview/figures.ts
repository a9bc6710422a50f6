import type { CivilDate } from '../deadlines/civil-date';
import type { Period } from './period';
import type { Channel, LeftOutReason } from './question-facts';

/** The three clocks of a question; each runs from the moment at which it came in, and none stops another. */
export const TIMES = ['acknowledgement', 'firstAnswer', 'done'] as const;
export type TimeId = (typeof TIMES)[number];

/**
 * What a time is held against. `day`: 24 hours, of which those on days that the office is closed do not count. `twoDays`: the end of the second working
 * day. `term`: the end of the last day of the cluster's own term.
 */
export const NORMS = ['day', 'twoDays', 'term'] as const;
export type NormId = (typeof NORMS)[number];

/** So many of so many: `of` is 0 when there is nothing to tell. */
export interface Share {
  readonly met: number;
  readonly of: number;
}

/** How long something took, for the questions that came in in the period. */
export interface TimeFigure {
  /** Questions for which it has happened. */
  readonly counted: number;
  /** In minutes in which the office is open; null when nothing was counted. */
  readonly median: number | null;
  readonly percentile90: number | null;
  /** A question for which it has not happened counts as soon as the norm is past. */
  readonly within: Readonly<Record<NormId, Share>>;
  /** Left out of the times: it has not happened yet. */
  readonly waiting: number;
  /** Left out altogether: it is not to happen, such as an acknowledgement that was held back. */
  readonly notMeant: number;
}

/** What became of the days that were promised and that lie in the period. */
export interface PromiseFigure extends Share {
  /** Left out: the day is not over, and it can still be kept. */
  readonly open: number;
}

/** How old open questions were, in whole working days since they came in. */
export const AGES = ['upTo2', 'upTo5', 'upTo10', 'over10'] as const;
export type AgeId = (typeof AGES)[number];

/** What was open at the end of the period, or now when that comes sooner. Ages are in working days. */
export interface BacklogFigure {
  readonly open: number;
  readonly medianAge: number | null;
  readonly percentile90Age: number | null;
  readonly oldestAge: number | null;
  readonly ages: Readonly<Record<AgeId, number>>;
}

/** All figures about a set of questions in a period. */
export interface GroupFigures {
  /** Questions that came in. */
  readonly inflow: number;
  /** Questions that were done, whenever they came in. */
  readonly outflow: number;
  readonly times: Readonly<Record<TimeId, TimeFigure>>;
  readonly promises: PromiseFigure;
  readonly backlog: BacklogFigure;
}

/** The figures of a part. `key` is the Monday of a week, a domain (empty: nobody's yet), the id of a specialist or a channel. */
export interface Group<Key extends string = string> {
  readonly key: Key;
  readonly figures: GroupFigures;
}

/** A specialist's part; an owner need not have a knowledge card. */
export interface SpecialistGroup extends Group {
  readonly name: string;
}

/** How the cluster did in a period. */
export interface Figures {
  readonly period: Period;
  readonly total: GroupFigures;
  /** Every week with a day in the period, oldest first; of a week only the days that lie in the period. */
  readonly weeks: readonly Group<CivilDate>[];
  /** By the domain on the card of the owner. */
  readonly domains: readonly Group[];
  /** Null when the cluster does not want figures per person. */
  readonly specialists: readonly SpecialistGroup[] | null;
  readonly channels: readonly Group<Channel>[];
  /** Conversations that came in in the period and are in no figure. */
  readonly leftOut: Readonly<Record<LeftOutReason, number>>;
}
