import type { MailAddress } from '../../../domain/mail/address';
import type { Header } from '../../../domain/mail/message';

/** The program a seed mail was written in: it decides how the HTML looks. `plain` has no HTML at all. */
export type MailProgram = 'classic' | 'web' | 'mobile' | 'gmail' | 'apple' | 'plain';

/** What somebody wrote: paragraphs, with `\n` for a line break inside one. */
export interface WrittenText {
  readonly from: MailAddress;
  /** The cluster mailbox when left out. */
  readonly to?: readonly MailAddress[];
  readonly cc?: readonly MailAddress[];
  /** Working days before the last one that is over, and the local time. */
  readonly day: number;
  readonly time: string;
  /** In place of day and time, for mail that has only just come in. */
  readonly minutesAgo?: number;
  readonly subject: string;
  readonly text: readonly string[];
  readonly program: MailProgram;
  /** The message below it: what is forwarded or answered. */
  readonly quotes?: WrittenText;
}

/** One mail of the practice mailbox as it is on first start. */
export interface SeedMail extends WrittenText {
  /** Becomes the Message-ID; other mails refer to it. */
  readonly id: string;
  /** Id of the mail that this one follows in its conversation. */
  readonly follows?: string;
  readonly headers?: readonly Header[];
  readonly importance?: 'high';
  readonly attachments?: readonly { readonly name: string; readonly type: string; readonly text: string }[];
  /** `sent`: it left from the cluster mailbox. */
  readonly folder?: 'inbox' | 'sent';
  readonly isRead?: boolean;
  /** Id of the card of the colleague who has claimed it, after it was acknowledged. */
  readonly owner?: string;
  /** The whole MIME message, for mail that no person wrote; the rest then only says when it came. */
  readonly raw?: string;
}

export const person = (name: string, address: string): MailAddress => ({ name, address });
