import type { MailAddress } from '../domain/mail/address';
import type { Speller } from '../domain/reply/checks/speller';
import type { ClusterMailbox, OwnCategories } from '../mailbox/port';
import type { Outlook } from '../outlook/port';
import type { FindSuggestions } from './spelling/suggestions';

/**
 * All that the pane needs from outside, so that it also runs against stand-ins. What is not needed for the first
 * screen comes as a promise: it is loaded when first asked for.
 */
export interface PaneServices {
  readonly outlook: Outlook;
  /** The person behind the screen: not always Outlook's user, who may be the shared mailbox itself. */
  person(): Promise<MailAddress>;
  mailbox(address: string): Promise<ClusterMailbox>;
  ownCategories(): Promise<OwnCategories>;
  /** Says what is wrong; what was meant is found on the side. */
  speller(): Promise<Speller>;
  readonly findSuggestions: FindSuggestions;
  now(): Date;
  newNonce(): string;
}
