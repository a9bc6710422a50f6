import type { CheckId, Finding } from '../finding';
import type { Draft } from '../draft';

/** One check of the rule book. `run` never throws, whatever was typed. */
export interface Check {
  /** The ids under which it reports; one that reports nothing under an id found that in order. */
  readonly ids: readonly CheckId[];
  /** Whether enough is known to run it; absent when it always is. */
  readonly applies?: (draft: Draft) => boolean;
  readonly run: (draft: Draft) => readonly Finding[];
}
