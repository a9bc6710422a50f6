import type { MailAddress } from '../../mail/address';

/** Whose mail a part of a reply is. */
export type SegmentRole =
  /** What the colleague is writing now. */
  | 'new'
  /** A mail of the entrepreneur. */
  | 'entrepreneur'
  /** A mail that the entrepreneur got before: they were in To or Cc. */
  | 'toEntrepreneur'
  | 'internal'
  /** Outside by domain, inside by role: the omgevingsdienst and such. */
  | 'partner'
  | 'unknown';

/** `ask`: only a person can tell. */
export type Verdict = 'keep' | 'cut' | 'ask';

/** Why a segment was judged so, or what has to be decided; the words are in `src/texts`. */
export type JudgementReason =
  | 'new'
  | 'fromEntrepreneur'
  | 'toEntrepreneur'
  | 'internal'
  | 'partner'
  /** An outsider who is neither the entrepreneur nor a partner. */
  | 'outsider'
  /** Another entrepreneur's own mail. */
  | 'otherEntrepreneur'
  /** Only a name, and no address that proves who it is. */
  | 'nameOnly'
  /** No sender or no recipients at all. */
  | 'noRecipients'
  /** Mail pasted in as text, without a header that can be trusted. */
  | 'pasted'
  /** A remark of a colleague inside the entrepreneur's own text. */
  | 'remark'
  /** Words that cannot be seen: hidden or white text, a comment, a tracked change of Word. */
  | 'hidden'
  /** Quoted text of which nothing says who wrote it. */
  | 'looseQuote'
  /** A piece of a chat, or what somebody is told to have written. */
  | 'chat'
  /** An internal mail below one that the entrepreneur already has. */
  | 'underKept'
  /** Something that looks like a mail header is left in what would be sent. */
  | 'headerLeft'
  /** The entrepreneur's own address stands in what would be cut. */
  | 'entrepreneurInside';

/** A stretch of the body's source, in UTF-16 units; `end` is not part of it. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** What sort of thing a net found in a mail that stays. */
export type FindKind =
  /** Text that is there and is not shown. */
  | 'hidden'
  /** A comment in the markup. */
  | 'comment'
  /** A comment in the margin of a Word document. */
  | 'wordComment'
  /** Tracked changes. What was put in is text like any other: only its marks are to go. */
  | 'deleted'
  | 'inserted'
  /** Quoted text without a name. */
  | 'quote'
  /** What cannot be pointed at. */
  | 'other';

/** One thing in a mail that stays, on which only a person can decide: it may go along, or it goes. */
export interface Find {
  /** As the key of a segment, for a decision on this thing alone. */
  readonly key: string;
  readonly kind: FindKind;
  readonly reason: JudgementReason;
  /** Its words, also those that cannot be seen in the mail; where it cannot be pointed at, the lines that gave rise to asking, if any. */
  readonly text: string;
  /** What to take out to be rid of it, and of nothing else; empty when nobody can tell where it ends. Sorted. */
  readonly goes: readonly SourceRange[];
}

/** One part of a reply: the new text, or one quoted mail with its header. */
export interface ChainSegment {
  /** Stays the same while text elsewhere in the reply changes, so that a decision of the writer is kept. */
  readonly key: string;
  readonly role: SegmentRole;
  readonly verdict: Verdict;
  readonly reason: JudgementReason;
  /** Null when the header names nobody, and for the new text. */
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  /** As the header writes it; empty when it has none. */
  readonly date: string;
  readonly subject: string;
  /** How the mail is introduced: by a header, or by a sentence such as "Op 3 juni schreef Jan:"; null for the new text. */
  readonly introduction: 'header' | 'attribution' | null;
  /** The mail program whose way of quoting this looks like; null for the new text. */
  readonly quotedBy: string | null;
  /** Where it stands, header and separator included; sorted, and apart from those of every other segment. */
  readonly ranges: readonly SourceRange[];
  /** Its words as a reader sees them, without the header. */
  readonly text: string;
  /** What the nets found in it, when it stays otherwise: for the new text all that there is to decide. */
  readonly finds: readonly Find[];
}

/** Who is who around a reply. */
export interface ChainContext {
  readonly internalDomains: readonly string[];
  readonly partnerDomains: readonly string[];
  /** The people outside to whom the reply goes. */
  readonly entrepreneurs: readonly MailAddress[];
  /** Who writes the reply; null when that is not known. */
  readonly me: MailAddress | null;
  /** Names of colleagues, from the knowledge cards, and of the mailbox: a help in judging a header without addresses, never a proof. */
  readonly colleagues: readonly string[];
}

/** A reply, taken apart. The segments are in the order in which they stand; the first is the new text. */
export interface ChainAnalysis {
  readonly segments: readonly ChainSegment[];
  /** Elements whose tags stand in different segments: a tag stays as long as its partner stays. Both tags, without what is between. */
  readonly straddling: readonly { readonly opening: SourceRange; readonly closing: SourceRange }[];
}
