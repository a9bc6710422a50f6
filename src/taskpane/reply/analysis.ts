import type { CheckId, Finding } from '../../domain/reply/finding';
import type { Change } from './fixes';

export interface SegmentView {
  readonly key: string;
  /** The writer's own new text, which is never cut. */
  readonly isNew: boolean;
  readonly from: string;
  readonly to: readonly string[];
  readonly date: string;
  readonly verdict: 'keep' | 'cut' | 'ask';
  /** One sentence: why it was judged so, or what to decide. */
  readonly why: string;
  /** Its first words, as plain text. */
  readonly text: string;
  /** The writer's own decision, where one was asked. */
  readonly decided: 'keep' | 'cut' | null;
}

/** The chain under a reply, when part of it is to go or to be decided on. */
export interface ChainView {
  readonly segments: readonly SegmentView[];
  /** How many segments go now. */
  readonly cut: number;
  /** How many are still to be decided on. */
  readonly open: number;
  /** Names of the files and pictures that belong to them alone, and go with them. */
  readonly attachments: string;
  /** Takes out all that goes. */
  readonly change: Change;
}

/** All that is known of the reply as it stood at one moment. */
export interface Analysis {
  /** Worst first. */
  readonly findings: readonly Finding[];
  /** Checks that ran and had nothing to say. */
  readonly passed: readonly CheckId[];
  readonly chain: ChainView | null;
  /** It goes to colleagues only: then nothing is checked, as at send. */
  readonly isInternal: boolean;
}
