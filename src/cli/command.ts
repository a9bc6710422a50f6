import type { ClusterSettings } from '../domain/settings/settings';

/** Input that a command cannot work with. `code` is for programs, the message for the administrator, in Dutch. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** An e-mail read from a file, as far as the commands use it. */
export interface MailFile {
  readonly from: { readonly name: string; readonly address: string } | null;
  readonly to: ReadonlyArray<{ readonly name: string; readonly address: string }>;
  readonly cc: ReadonlyArray<{ readonly name: string; readonly address: string }>;
  readonly bcc: ReadonlyArray<{ readonly name: string; readonly address: string }>;
  readonly subject: string;
  /** ISO 8601 instant; empty when the file has no readable date. */
  readonly date: string;
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
  readonly html: string;
  readonly text: string;
  /** `contentId` is empty for a file that the text does not refer to. */
  readonly attachments: ReadonlyArray<{
    readonly name: string;
    readonly contentType: string;
    readonly contentId: string;
  }>;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** One line of explanation, in Dutch. */
  readonly usage: string;
  /** Answers one JSON object. @throws InputError when it has another shape than the command takes */
  jsonl(input: unknown): unknown;
  /**
   * Answers one .eml file, with the settings of the cluster where they were given; absent when the command has no use for a whole
   * mail. @throws InputError when the mail or the settings lack what the command needs
   */
  readonly mail?: (mail: MailFile, settings: ClusterSettings | null, decisions?: unknown) => object;
  /** Whether `mail` also answers the text of a mail alone, an .html file, of which the headers are not there. */
  readonly takesPages?: boolean;
  /** Whether `mail` takes the answers to its questions, as they were read from a file of JSON; undefined where none were given. */
  readonly takesDecisions?: boolean;
}
