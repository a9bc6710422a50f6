import type { CivilDate } from '../../domain/deadlines/civil-date';
import type { MailAddress } from '../../domain/mail/address';
import type { FindKind, Verdict } from '../../domain/reply/chain/chain';
import type { CheckId, Finding } from '../../domain/reply/finding';
import type { IgnoredFinding } from '../../domain/reply/ignoring';
import type { ConfirmedForm } from '../../domain/reply/names/confirmed-forms';
import type { Place } from '../../domain/reply/place';
import type { Change } from './fixes';

/** One thing that was found in a mail that stays. */
export interface FindView {
  readonly key: string;
  readonly kind: FindKind;
  /** Its words, also those that the mail does not show; empty when it cannot be pointed at. */
  readonly words: string;
  /** What there is to decide about it: one sentence. */
  readonly why: string;
  readonly isLeft: boolean;
  /** Takes out this and nothing else; null when nobody can tell where it ends. */
  readonly change: Change | null;
}

export interface SegmentView {
  readonly key: string;
  /** The writer's own new text, which is never cut. */
  readonly isNew: boolean;
  /** Who wrote it, in short; empty when the header does not say. */
  readonly sender: string;
  /** Names and addresses, as far as the header gives them. */
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly date: string;
  readonly subject: string;
  /** The mail program that quoted it, as `ChainSegment.quotedBy`. */
  readonly quotedBy: string | null;
  readonly finds: readonly FindView[];
  /** By the check. */
  readonly judged: Verdict;
  /** By the writer; null when they left it to the check. */
  readonly decided: 'keep' | 'cut' | null;
  /** What happens to it: as decided, else as judged. */
  readonly standing: Verdict;
  /** One sentence: why it was judged so, or what to decide. */
  readonly why: string;
  /** Its first words, without the header. */
  readonly beginning: string;
  /** Its own source, header included, as it came: never to be put into a page unsanitised. */
  readonly html: string;
}

/** What stands below a reply. */
export interface ChainView {
  readonly segments: readonly SegmentView[];
  /** How many segments go now. */
  readonly cut: number;
  /** How many things are still to be decided on: mails, and what was found in those that stay. */
  readonly open: number;
  /** How many stay or go because the writer overruled the judgement. */
  readonly overruled: number;
  /** Names of the files and pictures that belong to them alone, and go with them. */
  readonly attachments: string;
  /** Takes out all that goes. */
  readonly change: Change;
}

/** A day that the reply promises and that is still to come. */
export interface PromiseView {
  readonly day: CivilDate;
  /** The sentence that promises it. */
  readonly text: string;
  /** Whether it is a deadline of the question already. */
  readonly isKept: boolean;
}

/** Somebody of whom nothing tells whether they are a heer or a mevrouw, while the reply says so. */
export interface UnknownForm extends Omit<ConfirmedForm, 'form'> {
  /** In full, as far as it is known. */
  readonly name: string;
}

/** All that is known of the reply as it stood at one moment. */
export interface Analysis {
  /** Worst first. */
  readonly findings: readonly Finding[];
  /** The words that a finding is about, in their line; null when something is missing. */
  readonly placeOf: (finding: Finding) => Place | null;
  /** What the writer, or the cluster, chose to leave as it is. */
  readonly ignored: readonly IgnoredFinding[];
  /** Checks that ran and had nothing to say. */
  readonly passed: readonly CheckId[];
  /** One for each day, in the order of the text. */
  readonly promises: readonly PromiseView[];
  /** Null when there is nothing to ask. */
  readonly unknownForm: UnknownForm | null;
  /** Null when nothing is quoted. */
  readonly chain: ChainView | null;
  /** It goes to colleagues only: then nothing is checked, as at send. */
  readonly isInternal: boolean;
  /** Who asks what a colleague forwarded, as a person confirmed it. */
  readonly asker: MailAddress | null;
  /** Whether this person may have the checks say no more of something for the whole cluster. */
  readonly mayIgnoreAlways: boolean;
}
