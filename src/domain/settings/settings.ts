import type { CivilDate } from '../deadlines/civil-date';
import type { MailLanguage } from '../deadlines/words';
import type { MailAddress } from '../mail/address';
import type { IgnoredAlways } from '../reply/ignoring';
import type { ConfirmedForm } from '../reply/names/confirmed-forms';
import type { KnowledgeCard } from '../team/card';

/** How long an answer may take. Working days follow the office calendar, calendar days and weeks the statutory one. */
export type ResponseTerm =
  | { readonly workingDays: number }
  | { readonly calendarDays: number }
  | { readonly weeks: number }
  | { readonly sameDay: true };

/**
 * What a question needs. `flits`: a standard product, answered the same day. `standard`: the term of the cluster. `wegwijs`: several products and
 * parties, answered in steps. After the service formulas of the VNG.
 */
export type QuestionKind = 'flits' | 'standard' | 'wegwijs';

/** One thing that the entrepreneur hears on the way, and how long after receipt. */
export interface TermStep {
  readonly name: string;
  readonly term: ResponseTerm;
}

/** Terms of the kinds of questions that have another than the cluster's own. */
export interface KindTerms {
  readonly flits?: ResponseTerm | undefined;
  readonly wegwijs?: readonly TermStep[] | undefined;
}

/** Opening and closing time, "HH:MM" in Europe/Amsterdam; half-open: a mail at closing time counts for the next office day. */
export type OfficeHours = readonly [open: string, close: string];

export interface CalendarSettings {
  /** `office`: days off of the Cao Gemeenten. `statutory`: the days of the Algemene termijnenwet. */
  readonly kind: 'office' | 'statutory';
  /** Local closing days. */
  readonly closedDays?: readonly CivilDate[] | undefined;
  /** Holidays on which this office works all the same. */
  readonly openDays?: readonly CivilDate[] | undefined;
  /** Days on which the office closes at another time than on others, such as the day before Christmas. */
  readonly halfDays?: readonly { readonly day: CivilDate; readonly hours: OfficeHours }[] | undefined;
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

/** Words for the acknowledgement, with placeholders between braces; see `checkTemplate`. Plain text, an empty line between paragraphs. */
export interface AcknowledgementTemplate {
  readonly subject: string;
  readonly body: string;
}

/** How a cluster wants its acknowledgements. What is absent is as Clusterpost has it by itself. */
export interface AcknowledgementChoices {
  /** Own words for each language of the question. */
  readonly templates?: { readonly [language in MailLanguage]?: AcknowledgementTemplate | undefined } | undefined;
  /** Inside addresses, such as that of the contact centre, whose forwards are acknowledged to the entrepreneur without a person. */
  readonly forwarders?: readonly string[] | undefined;
  readonly limits?: AcknowledgementLimits | undefined;
}

/** How many acknowledgements go out at most; what is above it is put before a person. Mailbox rules R1-R4. */
export interface AcknowledgementLimits {
  /** To one address in 24 hours. */
  readonly perSenderADay: number;
  /** From the mailbox in one hour. */
  readonly anHour: number;
}

/** Mail addresses of those who forward questions, by what they are to the entrepreneur; for the figures. */
export interface ForwardingChannels {
  /** Contact centre (KCC). */
  readonly contactCentre: readonly string[];
  /** The secretariats of the mayor and the aldermen. */
  readonly executive: readonly string[];
}

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
  /** Absent: the usual ones; see `stepsOf`. */
  readonly kindTerms?: KindTerms | undefined;
  readonly calendar: CalendarSettings;
  readonly cards: readonly KnowledgeCard[];
  /** The cluster's own word list for the spelling check. */
  readonly words: readonly string[];
  /** The stop switch: false means that no acknowledgement goes out. */
  readonly acknowledge: boolean;
  /** When acknowledgements were last switched on, ISO 8601: a pane leaves what came in earlier alone. Absent: longer ago than mail is acknowledged. */
  readonly acknowledgeSince?: string | undefined;
  readonly acknowledgement?: AcknowledgementChoices | undefined;
  /** What the checks say no more about, in any reply. Absent: nothing. */
  readonly ignored?: readonly IgnoredAlways[] | undefined;
  /** How entrepreneurs want to be addressed, newest answer first. Absent: nobody was asked. */
  readonly forms?: readonly ConfirmedForm[] | undefined;
  /** Absent: `stop`. */
  readonly chainAtSend?: ChainAtSend | undefined;
  /** Whether the overview shows figures per specialist: a matter for the works council. Absent: no. */
  readonly figuresPerPerson?: boolean | undefined;
  /** Whether the worker mails the coordinators a summary of the week. Absent: yes. */
  readonly weeklySummary?: boolean | undefined;
  /** Who forwards questions of entrepreneurs, beside colleagues in general. Absent: nobody in particular. */
  readonly channels?: ForwardingChannels | undefined;
  /** True: every action on a question takes a lock. Otherwise only where Exchange turns out not to keep to versions. */
  readonly ownershipLock?: boolean | undefined;
}
