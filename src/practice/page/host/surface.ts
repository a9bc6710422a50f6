import type { CategoryColour } from '../../../domain/team/card';
import type { Attachment, FileContent, KeptAttachment } from '../data/attachment';
import type { Properties } from '../data/item-api';
import type { CategoryColours, MailContent, MailHeader } from '../data/mail-api';
import type { ItemMemory } from './item-memory';

/** A person or mailbox as the practice Outlook shows one. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

export type RecipientField = 'to' | 'cc' | 'bcc';

/** A mail that an add-in wants to have opened for writing. */
export interface WantedMail {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  readonly html: string;
}

/** What Outlook does for an add-in whatever item is in front of the user. */
export interface Desk {
  /** Brings a message to the front. @param id for Graph */
  readonly openMessage: (id: string) => Promise<void>;
  readonly openNew: (mail: WantedMail) => void;
  /** A message as a file; null when it cannot be had. @param id for Graph */
  readonly messageFile: (id: string) => Promise<FileContent | null>;
  /** What lies at an address; null when it cannot be had. */
  readonly fileAt: (address: string) => Promise<FileContent | null>;
  /** The user's own list of categories. */
  readonly masterCategories: () => Promise<CategoryColours>;
  readonly addMasterCategory: (name: string, colour: CategoryColour) => Promise<void>;
  readonly removeMasterCategory: (name: string) => Promise<void>;
}

/** What is kept with an item in the mailbox, beside its text. Every method throws `RequestFailed`. */
export interface KeptWithItem {
  readonly categories: () => Promise<readonly string[]>;
  readonly setCategories: (names: readonly string[]) => Promise<void>;
  readonly properties: (ids: readonly string[]) => Promise<Properties>;
  readonly setProperties: (properties: Properties) => Promise<void>;
}

/** A received message in front of the user, as far as an add-in may ask about it. */
export interface ReadSurface {
  readonly kind: 'read';
  readonly itemId: string;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly subject: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** ISO 8601. */
  readonly receivedAt: string;
  /** The shared mailbox that holds the message. */
  readonly mailbox: string;
  readonly memory: ItemMemory;
  readonly kept: KeptWithItem;
  readonly hasAttachments: boolean;
  readonly content: () => Promise<MailContent>;
  readonly headers: () => Promise<readonly MailHeader[]>;
  /** Opens a reply with this HTML above what is quoted. */
  readonly openReply: (html: string, toAll: boolean) => void;
}

/** The message that the user is writing. What is set shows at once. */
export interface ComposeSurface {
  readonly kind: 'compose';
  readonly itemId: string;
  readonly conversationId: string;
  readonly memory: ItemMemory;
  readonly kept: KeptWithItem;
  readonly composeType: 'newMail' | 'reply' | 'forward';
  readonly from: () => Person;
  readonly body: () => string;
  readonly setBody: (html: string) => void;
  /** Puts HTML where the cursor is, in place of what is selected there. */
  readonly insert: (html: string) => void;
  /** What is selected in the body, as HTML. */
  readonly selected: () => string;
  /** Puts a signature below the text, above what is quoted, in place of one that stands there. */
  readonly setSignature: (html: string) => void;
  /** Puts HTML below everything when the mail is sent. */
  readonly appendOnSend: (html: string) => void;
  readonly subject: () => string;
  readonly setSubject: (subject: string) => void;
  readonly recipients: (field: RecipientField) => readonly Person[];
  readonly setRecipients: (field: RecipientField, people: readonly Person[]) => void;
  readonly attachments: () => readonly KeptAttachment[];
  /** Gives the id; null when it could not be attached. */
  readonly attach: (attachment: Attachment) => Promise<string | null>;
  readonly detach: (id: string) => Promise<void>;
  /** Saves the draft and gives its id. */
  readonly save: () => Promise<string>;
  /** Puts the draft away, as its user does with "Sluiten". */
  readonly close: () => void;
}

export type Surface = ReadSurface | ComposeSurface;
