import type { MailAddress } from '../mail/address';
import type { MailBody } from '../mail/message';
import type { CalendarSettings, ClusterSettings, Organisation } from '../settings/settings';
import type { KnowledgeCard } from '../team/card';
import type { Decisions } from './chain/decisions';
import type { Speller } from './checks/speller';
import type { ConfirmedForm } from './names/confirmed-forms';

/** A file, or a picture in the text, that goes along with a reply. */
export interface ReplyAttachment {
  readonly id: string;
  readonly name: string;
  readonly isInline: boolean;
  /** By which the text refers to a picture (`cid:`); empty when the mail program does not tell. */
  readonly contentId: string;
  /** Whether it is an item of the mailbox itself, a mail as a rule, and no file. Absent: a file. */
  readonly isItem?: boolean | undefined;
}

/** A reply as it stands before it leaves: the new text on top, and whatever is quoted below it. */
export interface Reply {
  readonly body: MailBody;
  readonly subject: string;
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  /** Absent when the mail program does not tell: then nothing is said about them. */
  readonly attachments?: readonly ReplyAttachment[] | undefined;
}

/** Who signs the reply: what the footer needs of a knowledge card. */
export type Signatory = Pick<KnowledgeCard, 'name' | 'jobTitle' | 'department' | 'directNumber' | 'workingDays'>;

/** The entrepreneur who gets the reply, with the evidence of how they write their own name. */
export interface Correspondent {
  readonly name: string;
  readonly address: string;
  /** Their own mails in this conversation as plain text, signature included, newest first. */
  readonly texts: readonly string[];
}

/** All that the checks need to know besides the reply itself. */
export interface ReplyContext {
  readonly organisation: Organisation;
  /** The address of the cluster mailbox, as it stands in the footer. */
  readonly mailbox: MailAddress;
  readonly internalDomains: readonly string[];
  readonly partnerDomains: readonly string[];
  /** Names of colleagues, from the knowledge cards: a help in judging quoted mail without addresses. */
  readonly colleagues: readonly string[];
  /** Addresses of the mailbox and of whoever writes, besides the one from which the reply leaves. Absent: no others. */
  readonly ownAddresses?: readonly string[] | undefined;
  /** What the writer decided about parts of the chain, by the key of the segment. */
  readonly decisions: Decisions;
  /** Null when the reply goes out in the name of the whole team. */
  readonly sender: Signatory | null;
  /** Who takes over on the days that the sender is away. */
  readonly backup: Pick<Signatory, 'name' | 'directNumber'> | null;
  /** Null to have it found in the recipients and in what is quoted below. */
  readonly correspondent: Correspondent | null;
  /** Who asks the forwarded question that is answered, as a colleague confirmed it. Absent or null: nobody said. */
  readonly asker?: MailAddress | null | undefined;
  /** How people want to be addressed, as somebody of the cluster answered before. Absent: nobody was asked. */
  readonly forms?: readonly ConfirmedForm[] | undefined;
  /** Subjects of earlier mails from us in this conversation, oldest first, for the numbering of a series. */
  readonly earlierSubjects: readonly string[];
  /** Null leaves the spelling check out. */
  readonly speller: Speller | null;
  /** Words that count as rightly spelt: the cluster's own list. */
  readonly words: readonly string[];
  /** Whether to look for the right spelling as well: far slower than finding what is wrong. */
  readonly suggest: boolean;
  /** The moment at which the reply leaves. */
  readonly now: Date;
  readonly calendar: CalendarSettings;
  /** How long answers may take. Absent: as is usual. */
  readonly terms?: Partial<Pick<ClusterSettings, 'term' | 'kindTerms'>> | undefined;
}
