import type { MailFlag, MailSummary } from '../data/graph-message';

/** One line of the list. */
export type Row = DayRow | MailRow;

/** The heading above the mail of a stretch of days. */
export interface DayRow {
  readonly kind: 'day';
  readonly key: string;
  readonly title: string;
}

/** A message, or a conversation of which the newest message shows. */
export interface MailRow {
  readonly kind: 'mail';
  readonly key: string;
  readonly front: MailSummary;
  /** All messages for which this line stands, newest first. */
  readonly messages: readonly MailSummary[];
  /** How many messages the conversation has, with those that were sent. */
  readonly count: number;
  /** Of any of the messages. */
  readonly isUnread: boolean;
  readonly hasAttachments: boolean;
  readonly categories: readonly string[];
  /** The flag that asks for something, otherwise that of the newest message that has one. */
  readonly flag: MailFlag | null;
  /** `open`: its messages stand below it, each on a line of its own. */
  readonly shape: 'single' | 'closed' | 'open' | 'part';
}

export interface RowOptions {
  /** Whether what belongs to one conversation stands on one line. */
  readonly byConversation: boolean;
  /** What was sent: it stands in a conversation when that is unfolded, and makes no line of its own. */
  readonly sent: Iterable<MailSummary>;
  /** The conversations that were unfolded. */
  readonly open: ReadonlySet<string>;
  readonly dayOf: (receivedAt: string) => string;
}

/** The lines of the list for messages that are newest first; a conversation stands at its newest message. */
export function rowsOf(
  messages: readonly MailSummary[],
  { byConversation, sent, open, dayOf }: RowOptions,
): readonly Row[] {
  const rows: Row[] = [];
  const answers = byConversation ? conversations(sent) : new Map<string, readonly MailSummary[]>();
  let day: string | null = null;
  for (const together of byConversation ? conversations(messages).values() : messages.map((one) => [one])) {
    const [front] = together;
    if (front === undefined) continue;
    const title = dayOf(front.receivedAt);
    if (title !== day) rows.push({ kind: 'day', key: `day ${title}`, title });
    day = title;
    const key = byConversation ? conversationKey(front) : front.id;
    const all = [...together, ...(answers.get(key) ?? [])];
    const isOpen = all.length > 1 && open.has(front.conversationId);
    const shape = all.length === 1 ? 'single' : isOpen ? 'open' : 'closed';
    rows.push({ ...mailRow(key, front, together, shape), count: all.length });
    if (isOpen) {
      const newestFirst = all.sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
      rows.push(...newestFirst.map((one) => mailRow(one.id, one, [one], 'part')));
    }
  }
  return rows;
}

function mailRow(key: string, front: MailSummary, messages: readonly MailSummary[], shape: MailRow['shape']): MailRow {
  const flags = messages.flatMap(({ flag }) => flag ?? []);
  return {
    kind: 'mail',
    key,
    front,
    messages,
    count: messages.length,
    isUnread: messages.some(({ isRead }) => !isRead),
    hasAttachments: messages.some(({ hasAttachments }) => hasAttachments),
    categories: [...new Set(messages.flatMap(({ categories }) => categories))],
    flag: flags.find(({ isComplete }) => !isComplete) ?? flags[0] ?? null,
    shape,
  };
}

/**
 * The messages that are not what they were, by id, when each of them still stands in the same place of the list and of its conversation; null when the
 * list has to be laid out anew.
 */
export function changedInPlace(
  before: readonly MailSummary[] | null,
  now: readonly MailSummary[] | null,
): ReadonlyMap<string, MailSummary> | null {
  if (before === null || now === null || before.length !== now.length) return null;
  const changed = new Map<string, MailSummary>();
  for (let at = 0; at < now.length; at += 1) {
    const [old, fresh] = [before[at], now[at]];
    if (old === fresh) continue;
    if (old === undefined || fresh === undefined || !isSamePlace(old, fresh)) return null;
    changed.set(fresh.id, fresh);
  }
  return changed;
}

function isSamePlace(a: MailSummary, b: MailSummary): boolean {
  return a.id === b.id && a.conversationId === b.conversationId && a.receivedAt === b.receivedAt;
}

/** The line with what became of its messages; the line itself when none of them changed. */
export function rowWith(row: Row, changed: ReadonlyMap<string, MailSummary>): Row {
  if (row.kind === 'day' || !row.messages.some(({ id }) => changed.has(id))) return row;
  const fresh = (one: MailSummary): MailSummary => changed.get(one.id) ?? one;
  return { ...mailRow(row.key, fresh(row.front), row.messages.map(fresh), row.shape), count: row.count };
}

/** A conversation keeps its key when it grows, so that it stays selected. */
function conversationKey({ id, conversationId }: MailSummary): string {
  return conversationId === '' ? id : `conversation ${conversationId}`;
}

function conversations(messages: Iterable<MailSummary>): ReadonlyMap<string, readonly MailSummary[]> {
  const together = new Map<string, MailSummary[]>();
  for (const message of messages) {
    const key = conversationKey(message);
    const others = together.get(key);
    if (others === undefined) together.set(key, [message]);
    else others.push(message);
  }
  return together;
}
