/**
 * The part of office.js that the send handler uses. Classic Outlook runs it without a browser, so it is reached through the global that office.js
 * sets, and a test can play it.
 */
export interface OfficeAtSend {
  onReady(): unknown;
  readonly actions: { associate(name: string, handler: (event: SendEvent) => void): void };
  readonly context: {
    readonly displayLanguage?: string;
    readonly requirements?: { isSetSupported(name: string, version: string): boolean };
    readonly roamingSettings: { get(key: string): unknown };
    readonly mailbox: { readonly item?: ItemAtSend | null };
  };
}

export interface SendEvent {
  completed(outcome: SendOutcome): void;
}

/** What Outlook is told; without `allowEvent: false` the mail leaves. */
export interface SendOutcome {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  /** Opens the pane from the dialog, or runs a function, in an Outlook that can (Mailbox 1.14). */
  readonly commandId?: string;
  readonly cancelLabel?: string;
  /** Lets the person send all the same, in an Outlook that can (Mailbox 1.14). */
  readonly sendModeOverride?: 'promptUser';
}

interface Answer<T> {
  readonly status: unknown;
  readonly value: T;
}
export type Done<T> = (answer: Answer<T>) => void;
export interface OfficePerson {
  readonly displayName?: string | null;
  readonly emailAddress?: string | null;
}
export interface OfficeAttachment {
  readonly id?: string;
  readonly name?: string;
  readonly isInline?: boolean;
  /** "item" for a mail or another item of the mailbox. */
  readonly attachmentType?: unknown;
  /** Absent before Mailbox 1.16. */
  readonly contentId?: string;
}
export interface ItemAtSend {
  readonly body: {
    getAsync(coercionType: 'html', done: Done<string>): void;
    setAsync(html: string, options: { readonly coercionType: 'html' }, done: Done<unknown>): void;
  };
  readonly subject: { getAsync(done: Done<string>): void };
  readonly from: { getAsync(done: Done<OfficePerson | null>): void };
  readonly to: { getAsync(done: Done<readonly OfficePerson[]>): void };
  readonly cc: { getAsync(done: Done<readonly OfficePerson[]>): void };
  readonly bcc: { getAsync(done: Done<readonly OfficePerson[]>): void };
  /** Absent before Mailbox 1.15. */
  readonly sessionData?: {
    getAsync(key: string, done: Done<string>): void;
    setAsync(key: string, value: string, done: Done<unknown>): void;
  };
  /** Absent before Mailbox 1.8. */
  getAttachmentsAsync?(done: Done<readonly OfficeAttachment[]>): void;
  removeAttachmentAsync?(id: string, done: Done<unknown>): void;
  /** Absent before Mailbox 1.15. */
  sendAsync?(done: Done<unknown>): void;
}
