import type { ClusterSettings } from '../../settings/settings';
import type { CivilDate } from '../../deadlines/civil-date';
import type { Conversation, Headers, IncomingMail, Recent } from '../incoming';

/** Our own mark on an acknowledgement: seen on a mail that comes in, it is our own mail coming back. */
export const ACKNOWLEDGEMENT_HEADER = 'x-clusterpost-acknowledgement';

/** What the rules need of the settings of a cluster. */
export type AcknowledgementSettings = Pick<
  ClusterSettings,
  'mailbox' | 'aliases' | 'internalDomains' | 'sisterMailboxes' | 'term' | 'calendar'
> &
  Partial<Pick<ClusterSettings, 'acknowledge' | 'acknowledgement'>>;

export interface RuleInput {
  readonly mail: IncomingMail;
  /** Empty when the headers of the mail cannot be read. */
  readonly headers: Headers;
  readonly conversation: Conversation;
  readonly recent: Recent;
  readonly now: Date;
  /** The day that an acknowledgement would promise. */
  readonly due: CivilDate;
  readonly settings: AcknowledgementSettings;
}

/** A reason not to acknowledge by itself. The ids are those of the mailbox rules, part A; they stand in the pane and in the log. */
export interface Rule {
  readonly id: string;
  /** `refuse`: a machine or nobody reads it. `person`: a member of staff decides. */
  readonly outcome: 'refuse' | 'person';
  /** Who waits for an answer: nobody; a person, who gets a deadline; or a person whose deadline runs already. */
  readonly waiting: 'nobody' | 'person' | 'already';
  applies(input: RuleInput): boolean;
}
