import type { MailAddress } from '../domain/mail/address';
import type { SourceEdit } from '../domain/reply/finding';
import type { ReplyAttachment } from '../domain/reply/reply';

/** The received message that is open in front of the user. */
export interface ReadItem {
  readonly kind: 'read';
  /** Id for Graph. */
  readonly id: string;
  readonly conversationId: string;
  readonly subject: string;
  readonly from: MailAddress | null;
  /** Address of the mailbox that holds the message: the cluster's when it is a shared one, else the user's own. */
  readonly mailbox: string;
}

/** The message that is being written. */
export interface ComposeItem {
  readonly kind: 'compose';
  readonly conversationId: string;
}

/** `none`: nothing is selected, or Outlook gives the add-in nothing (a mailbox that is hidden from the address list). */
export type OutlookItem = ReadItem | ComposeItem | { readonly kind: 'none' };

/** A message that is selected in Outlook's list. */
export interface SelectedItem {
  /** Id for Graph. */
  readonly id: string;
  /** Null in an Outlook that does not tell (before Mailbox 1.14). */
  readonly conversationId: string | null;
  readonly subject: string;
  /** `compose`: a draft. */
  readonly mode: 'read' | 'compose';
}

/** The reply as it stands at this moment. `html` is the body's source as Outlook gives it. */
export interface OpenReply {
  readonly html: string;
  readonly subject: string;
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  /** Undefined when this Outlook does not tell. */
  readonly attachments?: readonly ReplyAttachment[] | undefined;
}

/** What stands above the body of a reply. */
export type ReplyHead = Pick<OpenReply, 'subject' | 'to' | 'cc' | 'bcc'>;

/** An attachment that was taken off a reply, with what it takes to put it back. */
export interface TakenAttachment extends ReplyAttachment {
  /** In base64. */
  readonly content: string;
}

export type ReplaceOutcome =
  | 'replaced'
  /** The person typed on in the meantime: nothing was changed. */
  | 'changed'
  /** Outlook takes at most a million characters. */
  | 'tooLong';

export type OutlookErrorCode =
  /** Outlook did not answer within the time limit. */
  | 'timeout'
  /** Another message is in front of the user now; the answer belonged to the earlier one. */
  | 'itemChanged'
  | 'refused';

/** The one error that the Outlook port throws. `detail` is for the administrator and holds no mail text. */
export class OutlookError extends Error {
  override readonly name = 'OutlookError';
  constructor(
    readonly code: OutlookErrorCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Outlook as it stands in front of the user. No call waits for ever: each ends with an `OutlookError` after its time limit. */
export interface Outlook {
  readonly user: MailAddress;
  /** BCP 47 tag of the language of Outlook's own screens. */
  readonly language: string;
  /** Whether Outlook's own screens are dark; null when this Outlook does not tell. */
  readonly isDark: boolean | null;
  item(): Promise<OutlookItem>;
  /** Calls back after another message was selected in a pinned pane. Returns the way to stop listening. */
  onItemChanged(listener: () => void): () => void;
  /**
   * The messages that are selected in the list, in an order that Microsoft does not promise; one conversation may bring several. All lie in one
   * mailbox, and they are at most 100. Null in an Outlook that does not tell (before Mailbox 1.13). With more than one selected, `item()` is none.
   */
  selectedItems(): Promise<readonly SelectedItem[] | null>;
  /** Calls back after other messages were selected. Returns the way to stop listening. */
  onSelectedItemsChanged(listener: () => void): () => void;
  reply(): Promise<OpenReply>;
  /** Applies the edits only if the body still is `html`. */
  editBody(html: string, edits: readonly SourceEdit[]): Promise<ReplaceOutcome>;
  /** Sets what is given of what stands above the body; the rest stays. */
  setHead(head: Partial<ReplyHead>): Promise<void>;
  /** Takes attachments off; none when one of them could not be put back. */
  takeAttachments(ids: readonly string[]): Promise<readonly TakenAttachment[]>;
  putAttachments(taken: readonly TakenAttachment[]): Promise<void>;
  /**
   * Leaves word with the message that is being written, for the send handler and for a pane that is opened again; gone when the message is
   * closed. False when this Outlook cannot keep it.
   */
  leaveWord(key: string, word: string): Promise<boolean>;
  /** The word that was left with the message that is being written; null when there is none. */
  wordLeft(key: string): Promise<string | null>;
  /** Opens a reply to the message in front of the user, in Outlook's own window. */
  openReply(): Promise<void>;
  /** Opens a message in Outlook's own window. @param id in Graph's form, and not the immutable one */
  openMessage(id: string): Promise<void>;
  /** Opens a page of ours wide, in a window of its own, and opens in Outlook what somebody asks for there. */
  openPage(address: string): Promise<void>;
  /** Small settings of this person, kept by Outlook, readable in the send handler. At most 32 KB in all. */
  roaming(key: string): unknown;
  saveRoaming(key: string, value: unknown): Promise<void>;
}
