import type { MailAddress } from '../mail/address';
import type { Header } from '../mail/message';

/** A mail that came in, as far as deciding on an acknowledgement needs it. */
export interface IncomingMail {
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  /** Null when the mailbox does not say when it came. */
  readonly receivedAt: Date | null;
  /** Null when they cannot be read: then nobody can tell whether a machine sent it. */
  readonly headers: readonly Header[] | null;
  /** Plain text. */
  readonly text: string;
  readonly attachments: ReadonlyArray<{ readonly name: string; readonly contentType: string }>;
  /** The entrepreneur whose question a colleague forwards, when there is no doubt who that is. */
  readonly asker?: MailAddress | null | undefined;
}

/** What left before, as far as the limits need it. */
export interface Recent {
  /** Acknowledgements of other mails to the same address in the last 24 hours. */
  readonly toSender: ReadonlyArray<{ readonly subject: string; readonly at: Date }>;
  /** Acknowledgements from this mailbox in the last hour. */
  readonly inHour: number;
  /** An acknowledgement to this address came back as undeliverable in the last sixty days. */
  readonly bounced: boolean;
}

export const NOTHING_RECENT: Recent = { toSender: [], inHour: 0, bounced: false };

/** What is known of the conversation that the mail belongs to. */
export interface Conversation {
  readonly acknowledged: boolean;
  readonly done: boolean;
  readonly owner: string | null;
}

/** The headers of one mail, looked up without regard to case; a header may occur more than once. */
export class Headers {
  constructor(private readonly lines: readonly Header[]) {}

  has(...names: readonly string[]): boolean {
    return names.some((name) => this.all(name).length > 0);
  }

  all(name: string): readonly string[] {
    return this.lines.filter(([own]) => own.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
  }

  /** The first word of each value, before a `;`, `(` or comma, in lower case: `auto-replied` of "auto-replied (vacation)". */
  tokens(name: string): readonly string[] {
    return this.all(name).map((value) => firstToken(value));
  }

  entries(): readonly Header[] {
    return this.lines;
  }
}

export function firstToken(value: string): string {
  return (value.split(/[;(,]/)[0] ?? '').trim().toLowerCase();
}
