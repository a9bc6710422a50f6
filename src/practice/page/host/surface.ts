import type { Attachment } from '../data/attachment';
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
  /** Opens a reply with this HTML above what is quoted. */
  readonly openReply: (html: string, toAll: boolean) => void;
  readonly openNew: (mail: WantedMail) => void;
}

export interface SurfaceAttachment extends Attachment {
  readonly id: string;
}

/** The message that the user is writing. What is set shows at once. */
export interface ComposeSurface {
  readonly kind: 'compose';
  readonly conversationId: string;
  readonly memory: ItemMemory;
  readonly composeType: 'newMail' | 'reply' | 'forward';
  readonly from: () => Person;
  readonly body: () => string;
  readonly setBody: (html: string) => void;
  readonly subject: () => string;
  readonly setSubject: (subject: string) => void;
  readonly recipients: (field: RecipientField) => readonly Person[];
  readonly setRecipients: (field: RecipientField, people: readonly Person[]) => void;
  readonly attachments: () => readonly SurfaceAttachment[];
  /** Gives the id; null when it could not be attached. */
  readonly attach: (attachment: Attachment) => Promise<string | null>;
  readonly detach: (id: string) => Promise<void>;
  /** Saves the draft and gives its id. */
  readonly save: () => Promise<string>;
}

export type Surface = ReadSurface | ComposeSurface;
