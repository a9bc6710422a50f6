import type { CivilDate } from '../../domain/deadlines/civil-date';
import type { Problem } from '../../screen/problem';
import type { Analysis } from './analysis';

/** How the last change to the reply ended. */
export type Outcome =
  | { readonly kind: 'fixed'; readonly count: number }
  | { readonly kind: 'removed'; readonly count: number }
  | { readonly kind: 'wordAdded'; readonly word: string }
  | { readonly kind: 'promised'; readonly day: CivilDate }
  /** `promiseLost`: there is no question here to keep a promise on, or somebody kept coming first. `ignoredFull`: the cluster ignores as much as it can already. `notKept`: this Outlook cannot pass the decision on to the check at send. */
  | {
      readonly kind:
        | 'ignored'
        | 'ignoredFull'
        | 'takenOut'
        | 'heeded'
        | 'formAnswered'
        | 'promiseLost'
        | 'undone'
        | 'undoTooLate'
        | 'changed'
        | 'tooLong'
        | 'notKept';
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What the screen "Controle" shows. */
export interface ReplyState {
  /** Null until the reply was read for the first time. */
  readonly analysis: Analysis | null;
  readonly problem: Problem | null;
  readonly working: boolean;
  readonly outcome: Outcome | null;
  readonly canUndo: boolean;
}
