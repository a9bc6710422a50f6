import type { CivilDate } from '../deadlines/civil-date';
import type { Colleague, Promised, TriageRecord } from '../ownership/record';

/** One mail, in whatever folder, as far as figures need it. */
export interface FigureMail {
  readonly id: string;
  readonly conversationId: string;
  /** ISO 8601 instant in UTC; of a mail from the cluster the moment at which it was sent. */
  readonly receivedAt: string;
  /** Address of the sender; empty when there is none. */
  readonly from: string;
  /** Addresses of all who got it, openly or as a copy. */
  readonly to: readonly string[];
  readonly isDraft: boolean;
  /** Clusterpost wrote it by itself, such as an acknowledgement. */
  readonly isAutomatic: boolean;
  /** When the follow-up flag was ticked off; ISO 8601 instant in UTC. */
  readonly completedAt: string | null;
  readonly record: FigureRecord | null;
  /** Something is written that this version cannot read. */
  readonly hasUnreadableRecord: boolean;
}

/** The part of the triage record that figures need: without the history, so that many fit in memory. */
export type FigureRecord = Pick<
  TriageRecord,
  'owner' | 'asker' | 'acknowledgement' | 'due' | 'waits' | 'postponed' | 'promises' | 'finished'
>;

/**
 * How a question came in: by the entrepreneur, or forwarded. `colleague` is anybody of the municipality whom the settings name neither as contact centre
 * nor as secretariat of the executive.
 */
export const CHANNELS = ['direct', 'contactCentre', 'executive', 'colleague', 'partner'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What is known of one question, from the mailbox alone. Instants are ISO 8601 in UTC; null: it has not happened. */
export interface QuestionFacts {
  /** Id of the message that is the question. */
  readonly id: string;
  readonly receivedAt: string;
  readonly channel: Channel;
  readonly owner: Colleague | null;
  readonly acknowledgedAt: string | null;
  /** No acknowledgement was to go out: a rule refused it, or a person has to decide. */
  readonly isHeldBack: boolean;
  /** The first mail to somebody outside that a person wrote. */
  readonly answeredAt: string | null;
  readonly doneAt: string | null;
  /** The day that was promised first: in the acknowledgement, unless the entrepreneur had to do something meanwhile; else the one in the record. */
  readonly due: CivilDate | null;
  /** New days that the entrepreneur was told because the one before would not be met. */
  readonly postponed: readonly CivilDate[];
  /** Days that were promised in a reply. */
  readonly promises: readonly Pick<Promised, 'day' | 'keptAt'>[];
}

/** Why a mail from outside is in no figure at all. */
export const LEFT_OUT = ['nobodyWaits', 'unregistered', 'unreadable'] as const;
export type LeftOutReason =
  /** Nobody waits for an answer: sent by a machine, a newsletter, or mail between colleagues. */
  | 'nobodyWaits'
  /** Nothing was kept on it: it came before Clusterpost, or nobody has looked at it. */
  | 'unregistered'
  /** A newer version of Clusterpost wrote on it. */
  | 'unreadable';

/** A conversation that is in no figure. */
export interface LeftOut {
  readonly receivedAt: string;
  readonly why: LeftOutReason;
}
