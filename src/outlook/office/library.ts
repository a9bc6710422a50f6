import type { OfficeUi } from './dialog';

/**
 * The part of office.js that Clusterpost uses, so that a reader sees at a glance what we ask of Outlook and a test can
 * play Outlook. `globalThis.Office` fits in here as it is.
 */
export interface OfficeLibrary {
  /** `SelectedItemsChanged` is absent before Mailbox 1.13. */
  readonly EventType: { readonly ItemChanged: string; readonly SelectedItemsChanged?: string };
  readonly context: {
    readonly displayLanguage: string;
    /** Absent before Mailbox 1.14. Colours are `#rrggbb`. */
    readonly officeTheme?: Pick<Office.OfficeTheme, 'bodyBackgroundColor'>;
    readonly mailbox: OfficeMailbox;
    readonly ui: OfficeUi;
    readonly roamingSettings: Pick<Office.RoamingSettings, 'get' | 'set' | 'saveAsync'>;
  };
}

export interface OfficeMailbox {
  /** Null or absent when nothing is selected, and for a mailbox that is hidden from the address list. */
  readonly item?: OfficeReadItem | OfficeComposeItem | null;
  readonly userProfile: Pick<Office.UserProfile, 'displayName' | 'emailAddress'>;
  /** Absent in Outlook for mobile. */
  readonly convertToRestId?: (id: string, version: string) => string;
  /** Absent in Outlook for mobile. */
  readonly convertToEwsId?: (id: string, version: string) => string;
  readonly displayMessageForm: Office.Mailbox['displayMessageForm'];
  /** Absent before Mailbox 1.9. */
  readonly displayMessageFormAsync?: (id: string, callback: AnswerCallback<void>) => void;
  /** Absent before Mailbox 1.13; the conversations are told since 1.14. */
  readonly getSelectedItemsAsync?: (callback: AnswerCallback<OfficeSelectedItem[]>) => void;
  addHandlerAsync(eventType: string, handler: () => void, callback: AnswerCallback<void>): void;
  removeHandlerAsync(eventType: string, callback: AnswerCallback<void>): void;
}

export type AnswerCallback<T> = (answer: Office.AsyncResult<T>) => void;

export type OfficeSelectedItem = Pick<Office.SelectedItemDetails, 'itemId' | 'itemType' | 'itemMode' | 'subject'> &
  Partial<Pick<Office.SelectedItemDetails, 'conversationId'>>;

export type OfficeReadItem = Pick<
  Office.MessageRead,
  'itemType' | 'itemId' | 'conversationId' | 'subject' | 'from' | 'displayReplyForm'
> &
  Partial<Pick<Office.MessageRead, 'getSharedPropertiesAsync' | 'displayReplyFormAsync'>>;

export type OfficeComposeItem = Pick<Office.MessageCompose, 'itemType' | 'conversationId'> & {
  readonly subject: {
    getAsync(callback: AnswerCallback<string>): void;
    setAsync(subject: string, callback: AnswerCallback<void>): void;
  };
  readonly body: Pick<Office.Body, 'getAsync' | 'setAsync'>;
  readonly from: Pick<Office.From, 'getAsync'>;
  readonly to: OfficeRecipients;
  readonly cc: OfficeRecipients;
  readonly bcc: OfficeRecipients;
  /** Absent before Mailbox 1.15. */
  readonly sessionData?: Pick<Office.SessionData, 'getAsync' | 'setAsync'>;
} & Partial<
    Pick<
      Office.MessageCompose,
      'getAttachmentsAsync' | 'getAttachmentContentAsync' | 'removeAttachmentAsync' | 'addFileAttachmentFromBase64Async'
    >
  >;

/** `setAsync` replaces all who stand in the field. */
export interface OfficeRecipients {
  getAsync(callback: AnswerCallback<Office.EmailAddressDetails[]>): void;
  setAsync(
    recipients: readonly Pick<Office.EmailAddressDetails, 'displayName' | 'emailAddress'>[],
    callback: AnswerCallback<void>,
  ): void;
}
