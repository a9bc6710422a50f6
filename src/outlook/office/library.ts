/**
 * The part of office.js that Clusterpost uses, so that a reader sees at a glance what we ask of Outlook and a test can
 * play Outlook. `globalThis.Office` fits in here as it is.
 */
export interface OfficeLibrary {
  readonly EventType: { readonly ItemChanged: string };
  readonly context: {
    readonly displayLanguage: string;
    /** Absent before Mailbox 1.14. Colours are `#rrggbb`. */
    readonly officeTheme?: Pick<Office.OfficeTheme, 'bodyBackgroundColor'>;
    readonly mailbox: OfficeMailbox;
    readonly roamingSettings: Pick<Office.RoamingSettings, 'get' | 'set' | 'saveAsync'>;
  };
}

export interface OfficeMailbox {
  /** Null or absent when nothing is selected, and for a mailbox that is hidden from the address list. */
  readonly item?: OfficeReadItem | OfficeComposeItem | null;
  readonly userProfile: Pick<Office.UserProfile, 'displayName' | 'emailAddress'>;
  /** Absent in Outlook for mobile. */
  readonly convertToRestId?: (id: string, version: string) => string;
  addHandlerAsync(eventType: string, handler: () => void, callback: AnswerCallback<void>): void;
  removeHandlerAsync(eventType: string, callback: AnswerCallback<void>): void;
}

export type AnswerCallback<T> = (answer: Office.AsyncResult<T>) => void;

export type OfficeReadItem = Pick<
  Office.MessageRead,
  'itemType' | 'itemId' | 'conversationId' | 'subject' | 'from' | 'displayReplyForm'
> &
  Partial<Pick<Office.MessageRead, 'getSharedPropertiesAsync' | 'displayReplyFormAsync'>>;

export type OfficeComposeItem = Pick<Office.MessageCompose, 'itemType' | 'conversationId'> & {
  readonly subject: Pick<Office.Subject, 'getAsync'>;
  readonly body: Pick<Office.Body, 'getAsync' | 'setAsync'>;
  readonly from: Pick<Office.From, 'getAsync'>;
  readonly to: Pick<Office.Recipients, 'getAsync'>;
  readonly cc: Pick<Office.Recipients, 'getAsync'>;
  readonly bcc: Pick<Office.Recipients, 'getAsync'>;
  /** Absent before Mailbox 1.15. */
  readonly sessionData?: Pick<Office.SessionData, 'getAsync' | 'setAsync'>;
};
