import type { MailSummary } from '../data/graph-message';

/** What is known of a folder or of what a search found. */
export interface Listing {
  /** Newest first. */
  readonly messages: readonly MailSummary[];
  /** Whether there are older ones, not read yet. */
  readonly hasMore: boolean;
  /** What the mailbox sent since the oldest of them, by id: it belongs to their conversations. */
  readonly sent: ReadonlyMap<string, MailSummary>;
}

/** Puts what was read into what is known by then: in the meantime the user may have changed that. */
export type Merge = (known: Listing) => Listing;

/** Part of a folder as it was just read, newest first. */
export interface Stretch {
  readonly messages: readonly MailSummary[];
  /** The moment from which on backwards was read, ISO 8601; null for the newest. */
  readonly until: string | null;
  /** Whether the folder has nothing older. */
  readonly isLast: boolean;
}

/**
 * Puts a stretch in the place of what was known of the same time, so that a change in a long list costs one page and not the
 * list. What was known there and is not in the stretch has left the folder.
 */
export function withStretch(
  { messages: known, hasMore, sent }: Listing,
  { messages, until, isLast }: Stretch,
): Listing {
  const ids = new Set(messages.map(({ id }) => id));
  const before = new Map(known.filter(({ id }) => ids.has(id)).map((one) => [one.id, one] as const));
  const oldest = messages.at(-1)?.receivedAt;
  const newer = until === null ? [] : known.filter(({ id, receivedAt }) => receivedAt > until && !ids.has(id));
  // Others of the same second as the oldest may stand on the next page.
  const older =
    isLast || oldest === undefined ? [] : known.filter(({ id, receivedAt }) => receivedAt <= oldest && !ids.has(id));
  return {
    messages: [...newer, ...messages.map((one) => unlessSame(before.get(one.id), one)), ...older],
    hasMore: older.length > 0 ? hasMore : !isLast,
    sent,
  };
}

/** Puts messages after those that are known, each once. */
export function withMore(
  { messages: known, sent }: Listing,
  messages: readonly MailSummary[],
  isLast: boolean,
): Listing {
  const ids = new Set(known.map(({ id }) => id));
  return { messages: [...known, ...messages.filter(({ id }) => !ids.has(id))], hasMore: !isLast, sent };
}

/** Adds what was sent; what was known of the same message is out of date. */
export function withSent(known: Listing, sent: readonly MailSummary[]): Listing {
  const changed = sent.filter((one) => unlessSame(known.sent.get(one.id), one) === one);
  if (changed.length === 0) return known;
  return { ...known, sent: new Map([...known.sent, ...changed.map((one) => [one.id, one] as const)]) };
}

/** What was known already is kept, so that whoever compares sees at once that nothing changed. */
function unlessSame(known: MailSummary | undefined, fresh: MailSummary): MailSummary {
  return known !== undefined && JSON.stringify(known) === JSON.stringify(fresh) ? known : fresh;
}
