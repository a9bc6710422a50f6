import type { CivilDate } from '../../../domain/deadlines/civil-date';
import type { Absence } from '../../../domain/team/card';

/** How a question came to the cluster: by the entrepreneur, or forwarded by somebody of the municipality. */
export type Channel = 'direct' | 'contactCentre' | 'colleague' | 'executive';

/** What really happened to one question. Instants are ISO 8601 in UTC with whole seconds; null: it has not happened. */
export interface QuestionTruth {
  /** Message-ID of the mail with which it came to the cluster. */
  readonly id: string;
  readonly received: string;
  readonly channel: Channel;
  /** The domain of the card that it is about, which need not be the card of the owner. */
  readonly domain: string;
  /** Id of a card. */
  readonly owner: string | null;
  /** When anybody took it up for the first time. */
  readonly claimed: string | null;
  /** Since when the owner has it: later than `claimed` when it was handed over. */
  readonly ownerSince: string | null;
  /** Somebody took the owner's category off by hand; the record still knows the owner. */
  readonly isCategoryMissing: boolean;
  readonly advice: AdviceTruth | null;
  readonly acknowledged: string | null;
  /** The first mail to the entrepreneur that a person wrote. */
  readonly firstHumanAnswer: string | null;
  readonly done: string | null;
  /** The day by which the answer had to be there. */
  readonly due: CivilDate;
  /** Whether the first answer was there on that day; null while it still can be. */
  readonly kept: boolean | null;
}

/** A colleague whom the owner asked what they think. */
export interface AdviceTruth {
  /** Id of a card. */
  readonly adviser: string;
  readonly asked: string;
  readonly given: string | null;
}

/** The days on which somebody was away, beside the days of the week on which they never work. */
export interface AbsenceTruth extends Absence {
  /** Id of a card. */
  readonly card: string;
  readonly kind: 'holiday' | 'illness';
}

/** A generated year, to hold figures against. */
export interface YearTruth {
  readonly seed: number;
  readonly from: string;
  readonly until: string;
  readonly absences: readonly AbsenceTruth[];
  /** In the order in which they came. */
  readonly questions: readonly QuestionTruth[];
}
