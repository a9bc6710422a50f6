import type { MailAddress } from '../domain/mail/address';
import type { ClusterMailbox } from '../mailbox/port';
import type { Kept } from '../outlook/kept';

/** All that the page needs from outside, so that it also runs against stand-ins. */
export interface OverviewServices {
  /** BCP 47 tag. */
  readonly language: string;
  readonly isPractice: boolean;
  person(): Promise<MailAddress>;
  mailbox(address: string): Promise<ClusterMailbox>;
  /** Opens a message in Outlook: through the pane when Outlook opened this page, else in Outlook on the web. */
  openMail(mailbox: ClusterMailbox, id: string): Promise<void>;
  readonly kept: Kept;
  now(): Date;
  newNonce(): string;
}
