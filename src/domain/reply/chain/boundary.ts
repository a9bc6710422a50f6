import type { MailAddress } from '../../mail/address';

/** Where a quoted mail begins, as the visible text tells it. */
export interface Boundary {
  /** Indexes of its first and last line. */
  readonly first: number;
  readonly last: number;
  /** Where in the first line it begins: a glued header may have other text before it. */
  readonly column: number;
  /** Where in the last line it ends; null: where that line does. */
  readonly endColumn: number | null;
  /** An attribution ("Op 3 juni schreef Jan:") names no recipients and no subject. */
  readonly kind: 'header' | 'attribution';
  /** It is one only when quoted text follows: "Jan schreef:" may be any sentence. */
  readonly needsQuote: boolean;
  readonly senders: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly date: string;
  readonly subject: string;
}
