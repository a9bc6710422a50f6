import type { MailAddress } from '../domain/mail/address';
import type { Header, MailBody, MailMessage } from '../domain/mail/message';
import type { FigureMail } from '../domain/overview/question-facts';
import type { TriageRecord } from '../domain/ownership/record';
import type { CivilDate } from '../domain/deadlines/civil-date';
import type { ClusterSettings } from '../domain/settings/settings';
import type { Experience } from '../domain/team/experience';
import type { CategoryColour } from '../domain/team/card';
import type { MailboxError } from './error';

/** A change to what Clusterpost keeps on a message. What is left out stays as it is. */
export interface TriageChange {
  /** Replaces the whole list, so it must hold other people's categories too. */
  readonly categories?: readonly string[];
  /** Sets the follow-up flag with this day as its start and due date. */
  readonly due?: CivilDate;
  /** Ticks the follow-up flag off, or (false) puts it back, on its day if the record has one. */
  readonly complete?: boolean;
  readonly record?: TriageRecord;
}

/** `conflict`: somebody else wrote in between and nothing of this change was written. */
export type WriteOutcome = 'written' | 'conflict';

/** A change to one message among many. */
export interface TriageWrite {
  readonly message: MailMessage;
  readonly change: TriageChange;
}

/** Something that is held, so that nobody else can take it. `name` is the same for all who want it; `id` is this holder's. */
export interface Lock {
  readonly name: string;
  readonly id: string;
}

/** What became of one message among many: a failure is a value here, so that the others go on. */
export type OneOfMany<T> = T | MailboxError;

/** A reply that Clusterpost itself makes. Its body is all there is: the mailbox quotes nothing below it. */
export interface NewReply {
  readonly to: MailAddress;
  readonly subject: string;
  readonly body: MailBody;
  /** Only names that begin with `x-`: Graph refuses others. */
  readonly headers: readonly Header[];
  /** No person wrote it: it says so in the way that may survive (`Auto-Submitted`), so that no program answers it. */
  readonly isAutomatic?: boolean;
  /** Stored on the reply, so that it is found again after a crash. */
  readonly marker: string;
}

export interface MarkedReply {
  readonly id: string;
  readonly isDraft: boolean;
}

/** A picture that goes along with a message to be shown in its text, which refers to it by `contentId` (`cid:`). */
export interface Picture {
  readonly id: string;
  readonly contentId: string;
}

/** A page of messages; `next` fetches the following page, null at the end. */
export interface MessagePage {
  readonly messages: readonly MailMessage[];
  readonly next: string | null;
}

/** A message that came into the inbox or was written to. Graph's list of changes leaves out what Clusterpost keeps on it: read it. */
export type ChangedMessage = Pick<
  MailMessage,
  'id' | 'version' | 'receivedAt' | 'conversationId' | 'from' | 'hasAttachments'
>;

/** A message with all that deciding on an acknowledgement asks. */
export interface IncomingQuestion {
  readonly message: MailMessage;
  readonly body: MailBody;
  /** As `ClusterMailbox.headers` gives them. */
  readonly headers: readonly Header[] | null;
  readonly attachments: ReadonlyArray<{ readonly name: string; readonly contentType: string }>;
  /** As `ClusterMailbox.conversation` gives it, the message itself included. */
  readonly conversation: readonly MailMessage[];
  /** Mail of the same sender since `senderSince`, newest first, this one included; fifty at most. */
  readonly ofSender: readonly MailMessage[];
  /** How many replies of our own left since `sentSince`. */
  readonly repliesSent: number;
}

/** How far back `ClusterMailbox.incoming` looks. */
export interface LookBack {
  readonly senderSince: Date;
  readonly sentSince: Date;
}

/** What changed in the inbox since `token` was given out; pass the new token the next time. */
export interface MessageChanges {
  readonly changed: readonly ChangedMessage[];
  readonly removedIds: readonly string[];
  readonly token: string;
}

/** Which mail figures are made of. `page` is a `next` of an earlier answer. */
export interface FigureMailsWanted {
  readonly since: Date;
  /** What came in (or was sent) since then, or what was written to since then. */
  readonly by: 'received' | 'changed';
  readonly page?: string;
}

/** `total`: how many there are on all pages together; told on the first page, null on others. */
export interface FigureMailPage {
  readonly mails: readonly FigureMail[];
  readonly total: number | null;
  readonly next: string | null;
}

export interface StoredSettings {
  readonly settings: ClusterSettings;
  readonly version: string;
}

export interface StoredExperience {
  readonly experience: Experience;
  readonly version: string;
}

export interface Category {
  readonly name: string;
  readonly colour: CategoryColour;
}

/**
 * The shared mailbox of one cluster. A method rejects with a `MailboxError` and with nothing else; every write
 * can be repeated safely; no method deletes or moves a message of anybody else.
 */
export interface ClusterMailbox {
  readonly address: string;
  message(id: string): Promise<MailMessage>;
  /** Many messages in few requests, in the order of the ids. Never rejects. */
  messages(ids: readonly string[]): Promise<readonly OneOfMany<MailMessage>[]>;
  body(id: string): Promise<MailBody>;
  /** Null when Exchange gives no headers for this message: then nobody can tell whether a machine sent it. */
  headers(id: string): Promise<readonly Header[] | null>;
  /** Messages in the inbox, newest first. `page` is a `next` of an earlier answer. */
  inbox(options: { readonly top: number; readonly page?: string }): Promise<MessagePage>;
  /** With null: everything in the inbox, and a token to go on from. Rejects with `failed` when the token is forgotten: begin anew with null. */
  changes(token: string | null): Promise<MessageChanges>;
  /**
   * Everything that may be an open question: what is flagged, in whatever folder, and what came into the inbox since then and is not
   * flagged. In no order. `onRead` hears after each page how many messages were read so far.
   */
  work(since: Date, onRead?: (read: number) => void): Promise<readonly MailMessage[]>;
  /** What was written to or came in at or after this moment, in whatever folder; seen once more when asked for again. */
  changedSince(moment: Date): Promise<readonly MailMessage[]>;
  /** A page of at most 500 mails in whatever folder, oldest first, with no more of them than figures need. */
  figureMails(wanted: FigureMailsWanted): Promise<FigureMailPage>;
  /** All messages of a conversation that the mailbox holds, oldest first, in whatever folder. */
  conversation(conversationId: string): Promise<readonly MailMessage[]>;
  /** The id by which Outlook on this computer knows a message. */
  outlookId(id: string): Promise<string>;
  /** Address at which Outlook on the web shows a message. */
  webLink(id: string): Promise<string>;
  /** Writes only if the message is still at `message.version`, whatever Exchange makes of versions. */
  writeTriage(message: MailMessage, change: TriageChange): Promise<WriteOutcome>;
  /** Many writes in few requests, each as `writeAndRead`; the outcomes in their order. Never rejects. */
  writeTriages(writes: readonly TriageWrite[]): Promise<readonly OneOfMany<MailMessage | 'conflict'>[]>;
  /**
   * Takes locks, in the order of the names; null where somebody else has it. One that nobody let go or renewed counts as left behind after `heldMs`: two
   * minutes unless told otherwise, for a holder that lets go within one. Never rejects.
   */
  lock(names: readonly string[], now: Date, heldMs?: number): Promise<readonly OneOfMany<Lock | null>[]>;
  /** Holds on to a lock for so much longer; false when it is somebody else's by now. */
  renew(lock: Lock, now: Date, heldMs: number): Promise<boolean>;
  /** Lets locks go. Never rejects: one that stays is left behind. */
  unlock(locks: readonly Lock[]): Promise<void>;
  /**
   * Whether writes go by versions. What Exchange does with an outdated one nobody has written down, so it is tried out, on an item that nobody looks at; where
   * it writes all the same, and where the cluster wants it, each write from then on holds a lock.
   */
  keepsToVersions(): Promise<boolean>;
  /** Creates a draft that answers message `id` in its conversation, and returns the id of the draft. */
  createReply(id: string, reply: NewReply): Promise<string>;
  /** Also those that the text does not show: the mailbox carries the pictures of a mail along when it is answered. */
  pictures(id: string): Promise<readonly Picture[]>;
  /** Takes a picture off a draft; one that is gone already is no failure. */
  removePicture(draftId: string, pictureId: string): Promise<void>;
  /** Creates a draft of a mail that answers nothing, and returns its id. */
  createMail(mail: NewReply): Promise<string>;
  /** Sends a draft; it then sits in Sent Items under the same id. */
  send(draftId: string): Promise<void>;
  /** All that deciding on an acknowledgement asks, in one request. */
  incoming(changed: ChangedMessage, back: LookBack): Promise<IncomingQuestion>;
  /** `writeTriage`, and how the message stands after it, in one request; `conflict` when nothing was written. */
  writeAndRead(message: MailMessage, change: TriageChange): Promise<MailMessage | 'conflict'>;
  /** `createReply`, and the replies with its marker that there are after it, itself included, in one request. */
  createAndFind(
    id: string,
    reply: NewReply,
  ): Promise<{ readonly id: string; readonly replies: readonly MarkedReply[] }>;
  /** `send`, and how the answered message stands after it, in one request. */
  sendAndRead(draftId: string, answeredId: string): Promise<MailMessage>;
  /** Takes away a reply that Clusterpost made itself and that was never sent. */
  discard(draftId: string): Promise<void>;
  /** Replies with this marker, in Drafts and in Sent Items. */
  findReplies(marker: string): Promise<readonly MarkedReply[]>;
  /** Null when this mailbox has not been set up yet. */
  settings(): Promise<StoredSettings | null>;
  /** Pass the version that was read, or null for the first time. */
  saveSettings(settings: ClusterSettings, version: string | null): Promise<WriteOutcome>;
  /** Who handled which questions in this mailbox, in counts. Null when nothing was counted yet. */
  experience(): Promise<StoredExperience | null>;
  /** As `saveSettings`. */
  saveExperience(experience: Experience, version: string | null): Promise<WriteOutcome>;
}

/**
 * The signed-in person's own list of categories, which gives the names on messages their colour in Outlook. Every method rejects with a
 * `MailboxError` and with nothing else.
 */
export interface OwnCategories {
  list(): Promise<readonly Category[]>;
  /** Adds a name that is not in the list yet; one that is keeps the colour that the person gave it. */
  add(category: Category): Promise<void>;
}
