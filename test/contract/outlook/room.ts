import type { Outlook } from '../../../src/outlook/port';

type About = 'user' | 'language' | 'isDark';
type Listening = 'onItemChanged' | 'onSelectedItemsChanged';
type Call = Exclude<keyof Outlook, About | Listening>;

/** The port, asked from outside the page in which it lives: there every answer takes a moment. */
export type AskedOutlook = {
  readonly [Name in Call]: (...args: Parameters<Outlook[Name]>) => Promise<Awaited<ReturnType<Outlook[Name]>>>;
};

/** What can be wrong with Outlook. `hidden`: its mailbox is hidden from the address list. */
export type OutlookTrouble = 'silent' | 'hidden' | 'offline';

/** An Outlook with a mailbox behind it, and a person before it whose hands these are. */
export interface OutlookRoom {
  readonly outlook: AskedOutlook;
  about(): Promise<Pick<Outlook, About>>;
  listen(to: Listening): Promise<{ times(): Promise<number>; stop(): Promise<void> }>;

  /** The person chooses one of two mails from the cluster mailbox, with the pane beside it. */
  choose(mail: 'terrace' | 'van'): Promise<void>;
  /** Both of them, with the pane beside them. */
  chooseBoth(): Promise<void>;
  /** Answers the mail that is open, with the pane beside the answer. */
  beginReply(): Promise<void>;
  type(text: string): Promise<void>;
  attach(name: string): Promise<void>;
  /** Whether a reply stands open on the screen. */
  isReplyOpen(): Promise<boolean>;
  /** The pane is closed and opened again: what it had in memory is gone. */
  reopenPane(): Promise<void>;
  /** Null: all is well again. */
  trouble(kind: OutlookTrouble | null): Promise<void>;
  stop(): Promise<void>;
}
