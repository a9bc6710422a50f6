import type { CivilDate } from '../../../domain/deadlines/civil-date';
import type { CategoryDifference } from '../../../domain/ownership/categories';
import type { ResponseTerm } from '../../../domain/settings/settings';
import type { Absence } from '../../../domain/team/card';

/** How a question came to the cluster: by the entrepreneur, or forwarded by somebody of the municipality. */
export type Channel = 'direct' | 'contactCentre' | 'colleague' | 'executive';

/** What really happened to one question. Instants are ISO 8601 in UTC with whole seconds; null: it has not happened. */
export interface QuestionTruth {
  /** Message-ID of the mail with which it came to the cluster. */
  readonly id: string;
  readonly received: string;
  readonly channel: Channel;
  /** Address of whoever passed it on; null when the entrepreneur wrote to the cluster. */
  readonly forwardedBy: string | null;
  /** The domain of the card that it is about, which need not be the card of the owner. */
  readonly domain: string;
  /** Id of the card of the last owner. */
  readonly owner: string | null;
  /** All who had it, one after the other; the last of them is `owner`. Empty while nobody took it up. */
  readonly owners: readonly OwnerTruth[];
  /** When anybody took it up for the first time. */
  readonly claimed: string | null;
  /** Since when the owner has it: later than `claimed` when it was handed over. */
  readonly ownerSince: string | null;
  /** What people did to the categories by hand: took the owner's off (`missing`), or put one on that no record knows of (`byHand`). */
  readonly category: CategoryDifference['kind'];
  readonly advice: AdviceTruth | null;
  readonly acknowledged: string | null;
  /** The first mail to the entrepreneur that a person wrote. */
  readonly firstHumanAnswer: string | null;
  readonly done: string | null;
  /** The day by which the answer had to be there. */
  readonly due: CivilDate;
  /** Whether the first answer was there on that day; null while it still can be. */
  readonly kept: boolean | null;
  /** The day has passed without an answer, or the answer came after it: `kept` is false. */
  readonly isLate: boolean;
  /** The dates that the entrepreneur was given, oldest first: none unless the question was acknowledged. */
  readonly promises: readonly PromiseTruth[];
}

/** Somebody who had a question for a while. */
export interface OwnerTruth {
  /** Id of a card. */
  readonly card: string;
  readonly since: string;
  /** When the next one got it; null for the last owner, who keeps it when it is done. */
  readonly until: string | null;
}

/** A date that the entrepreneur was told in a mail. */
export interface PromiseTruth {
  /** When the mail went out. */
  readonly made: string;
  /** The day by which there would be an answer. */
  readonly day: CivilDate;
  /** Whether a person had answered by the end of that day; null while it still can be. */
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
  /** How long an answer might take, for every question. */
  readonly term: ResponseTerm;
  readonly absences: readonly AbsenceTruth[];
  /** In the order in which they came. */
  readonly questions: readonly QuestionTruth[];
}
