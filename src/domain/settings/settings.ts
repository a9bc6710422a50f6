import type { CivilDate } from '../deadlines/civil-date';
import type { MailAddress } from '../mail/address';
import type { KnowledgeCard } from '../team/card';

/** How long an answer may take. Working days follow the office calendar, calendar days and weeks the statutory one. */
export type ResponseTerm =
  | { readonly workingDays: number }
  | { readonly calendarDays: number }
  | { readonly weeks: number }
  | { readonly sameDay: true };

/** Opening and closing time, "HH:MM" in Europe/Amsterdam; half-open: a mail at closing time counts for the next office day. */
export type OfficeHours = readonly [open: string, close: string];

export interface CalendarSettings {
  /** `office`: days off of the Cao Gemeenten. `statutory`: the days of the Algemene termijnenwet. */
  readonly kind: 'office' | 'statutory';
  /** Local closing days. */
  readonly closedDays?: readonly CivilDate[] | undefined;
  readonly officeHours?:
    | { readonly [day in 'default' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun']?: OfficeHours | undefined }
    | undefined;
}

/** The municipality as it stands in the footer. */
export interface Organisation {
  readonly name: string;
  /** Other ways in which the organisation may be named in a footer. */
  readonly aliases: readonly string[];
  readonly team: string;
  readonly postalAddress: string;
  readonly website: string;
  readonly generalNumber: string;
  /** The general number is this municipality's policy: then a footer without a direct number is in order. */
  readonly generalNumberIsPolicy: boolean;
}

/**
 * What happens at send with mail of colleagues below a reply when nothing else is wrong. `stop`: the writer is told once, and sending again takes it out.
 * `remove`: it is taken out at once, and the writer is told.
 */
export type ChainAtSend = 'stop' | 'remove';

/** Everything that a cluster can set, kept in one item of its mailbox. */
export interface ClusterSettings {
  readonly v: 1;
  readonly mailbox: MailAddress;
  /** Other addresses of the same mailbox. */
  readonly aliases: readonly string[];
  readonly internalDomains: readonly string[];
  /** Partners such as the omgevingsdienst: outside by domain, inside by role. */
  readonly partnerDomains: readonly string[];
  readonly sisterMailboxes: readonly string[];
  readonly organisation: Organisation;
  readonly term: ResponseTerm;
  readonly calendar: CalendarSettings;
  readonly cards: readonly KnowledgeCard[];
  /** The cluster's own word list for the spelling check. */
  readonly words: readonly string[];
  /** The stop switch: false means that no acknowledgement goes out. */
  readonly acknowledge: boolean;
  /** Absent: `stop`. */
  readonly chainAtSend?: ChainAtSend | undefined;
}
