import type { CivilDate } from '../deadlines/civil-date';
import type { Wait } from '../deadlines/paused-due';
import type { MailAddress } from '../mail/address';
import type { QuestionKind } from '../settings/settings';

/** A colleague: the id of the knowledge card, and the full name, which is also the name of the category. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** Who owns a question, and since when. `nonce` tells two claims of the same person apart. */
export interface Ownership extends Colleague {
  /** ISO 8601 instant in UTC. */
  readonly since: string;
  readonly nonce: string;
}

/** How far the acknowledgement of a question is. */
export type AcknowledgementState =
  /** A draft with our marker may exist; the next run finishes or records it. `nonce` tells two senders apart. */
  | { readonly state: 'pending'; readonly at: string; readonly due: CivilDate; readonly nonce: string }
  /** `bounced`: it came back as undeliverable. */
  | { readonly state: 'sent'; readonly at: string; readonly due: CivilDate; readonly bounced?: boolean }
  /** Not sent, with the id of the rule that said so. */
  | { readonly state: 'refused'; readonly at: string; readonly reason: string }
  /**
   * A person decides. `reason` is the id of a rule, or `headers` (they could not be read) or `interrupted` (a sender stopped half-way, and
   * whether the acknowledgement went out cannot be seen).
   */
  | { readonly state: 'person'; readonly at: string; readonly reason: string };

/** A question to a colleague on the side. The owner stays the owner, and none of it goes out. */
export interface Advice {
  readonly of: Colleague;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly question: string;
  /** Null while it is waited for. */
  readonly answer: { readonly at: string; readonly text: string } | null;
}

/** A day that was promised to the entrepreneur in a reply: a deadline like the first. Only the day is kept, not the words. */
export interface Promised {
  readonly day: CivilDate;
  readonly by: string;
  readonly at: string;
  /** When somebody said that it was done; null while it is waited for. */
  readonly keptAt: string | null;
}

/** A new day that the entrepreneur was told because an earlier one would not be met. */
export interface Postponed {
  readonly day: CivilDate;
  readonly by: string;
  readonly at: string;
}

/** Who is writing an answer. */
export interface Answering extends Colleague {
  /** ISO 8601 instant in UTC. */
  readonly since: string;
}

/** That a question needs nothing more, who said so and when. */
export interface Finished {
  readonly at: string;
  readonly by: string;
}

export type HappenedWhat =
  | 'claimed'
  | 'takenOver'
  | 'assigned'
  | 'handedOver'
  | 'givenBack'
  | 'adviceAsked'
  | 'adviceGiven'
  | 'promised'
  | 'promiseKept'
  | 'kindSet'
  | 'stepDone'
  | 'waiting'
  | 'resumed'
  | 'postponed'
  | 'reminded'
  | 'answering'
  | 'wroteAgain'
  | 'passedToBackup'
  | 'stoodIn'
  | 'handedBack'
  | 'finished'
  | 'reopened'
  | 'mended'
  | 'undone'
  | 'askerConfirmed'
  | 'acknowledged'
  | 'bounced'
  | 'registered';

/** One line of the history: what happened, who did it and when. Never edited, only folded away from the oldest end. */
export interface HistoryEntry {
  readonly at: string;
  readonly by: string;
  readonly what: HappenedWhat;
  /** The name of whom it concerned. */
  readonly whom?: string;
  /** The reason that was given. */
  readonly why?: string;
  /** The day that was promised, told or reminded of. */
  readonly day?: CivilDate;
}

/** What Clusterpost keeps on a question, as JSON in one extended property of its first message. */
export interface TriageRecord {
  readonly v: 1;
  readonly owner: Ownership | null;
  /** Whose question it is again when they are back; null when the owner has it for good. */
  readonly standsInFor: Colleague | null;
  readonly acknowledgement: AcknowledgementState | null;
  /** The day by which the entrepreneur gets an answer. */
  readonly due: CivilDate | null;
  /** The entrepreneur behind a forwarded question, as a colleague confirmed it; null until then, and for a question that came in directly. */
  readonly asker: MailAddress | null;
  readonly advice: readonly Advice[];
  /** One for each day, soonest first. */
  readonly promises: readonly Promised[];
  readonly kind: QuestionKind;
  /** How many steps were taken of a question that is answered in steps. */
  readonly stepsDone: number;
  /** When the entrepreneur had to do something first; the last one may still last. */
  readonly waits: readonly Wait[];
  /** In the order in which they were told; the last one holds. */
  readonly postponed: readonly Postponed[];
  /** What `due` was worked out from; null when a version wrote it that did not keep this. See `withDeadline`. */
  readonly dueBasis: string | null;
  /** The day of which the owner was reminded; null when never. */
  readonly reminded: CivilDate | null;
  /** Who last began to write an answer; see `answeringNow` for whether that still holds. */
  readonly answering: Answering | null;
  /** When the last later mail of a person came in that was dealt with; null when there was none. */
  readonly arrivedAt: string | null;
  /** Null while the question is open. */
  readonly finished: Finished | null;
  readonly history: readonly HistoryEntry[];
}

/** The history keeps this many entries; an extended property has room for far more than this many lines. */
export const HISTORY_LIMIT = 40;

/** One extended property holds the record, so nobody's reason may fill it. In characters. */
export const LONGEST_REASON = 300;

export const emptyRecord: TriageRecord = {
  v: 1,
  owner: null,
  standsInFor: null,
  acknowledgement: null,
  due: null,
  asker: null,
  advice: [],
  promises: [],
  kind: 'standard',
  stepsDone: 0,
  waits: [],
  postponed: [],
  dueBasis: null,
  reminded: null,
  answering: null,
  arrivedAt: null,
  finished: null,
  history: [],
};

/** The record with one more line of history; the oldest line goes when there is no more room. */
export function withHistory(record: TriageRecord, entry: HistoryEntry): TriageRecord {
  return { ...record, history: [...record.history, entry].slice(-HISTORY_LIMIT) };
}

export function serialiseRecord(record: TriageRecord): string {
  return JSON.stringify(record);
}

/**
 * Reads a stored record; what it does not mention is as in a new one. Null when the text is not a record that this version understands: it is
 * then never overwritten in silence.
 */
export function parseRecord(text: string): TriageRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const record: unknown = { ...emptyRecord, ...value };
  return 'v' in value && isRecord(record) ? record : null;
}

function isRecord(value: unknown): value is TriageRecord {
  if (typeof value !== 'object' || value === null) return false;
  const candidate = value as Partial<Record<keyof TriageRecord, unknown>>;
  return (
    candidate.v === 1 &&
    Array.isArray(candidate.history) &&
    (candidate.owner === null || isOwnership(candidate.owner)) &&
    (candidate.due === null || typeof candidate.due === 'string') &&
    (candidate.acknowledgement === null || typeof candidate.acknowledgement === 'object') &&
    (candidate.asker === null || isAddress(candidate.asker)) &&
    Array.isArray(candidate.advice) &&
    [candidate.promises, candidate.waits, candidate.postponed].every(Array.isArray) &&
    ['flits', 'standard', 'wegwijs'].some((kind) => kind === candidate.kind) &&
    typeof candidate.stepsDone === 'number' &&
    (candidate.standsInFor === null || typeof candidate.standsInFor === 'object') &&
    (candidate.answering === null || typeof candidate.answering === 'object') &&
    (candidate.arrivedAt === null || typeof candidate.arrivedAt === 'string') &&
    (candidate.finished === null || typeof candidate.finished === 'object')
  );
}

function isOwnership(value: unknown): value is Ownership {
  if (typeof value !== 'object' || value === null) return false;
  const candidate = value as Partial<Record<keyof Ownership, unknown>>;
  return [candidate.id, candidate.name, candidate.since, candidate.nonce].every((part) => typeof part === 'string');
}

function isAddress(value: unknown): value is MailAddress {
  if (typeof value !== 'object' || value === null) return false;
  const candidate = value as Partial<Record<keyof MailAddress, unknown>>;
  return typeof candidate.name === 'string' && typeof candidate.address === 'string';
}
