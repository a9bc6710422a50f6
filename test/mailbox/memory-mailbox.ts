import type { Header, MailBody, MailMessage } from '../../src/domain/mail/message';
import { parseSettings, serialiseSettings } from '../../src/domain/settings/parse';
import type { ClusterSettings } from '../../src/domain/settings/settings';
import type { Experience } from '../../src/domain/team/experience';
import { MailboxError, orError } from '../../src/mailbox/error';
import {
  guardWrites,
  type LockedMessage,
  type LockedWrite,
  type PlainWrites,
  type Wrote,
} from '../../src/mailbox/guarded-writes';
import type {
  ChangedMessage,
  ClusterMailbox,
  FigureMailPage,
  FigureMailsWanted,
  Lock,
  IncomingQuestion,
  LookBack,
  MarkedReply,
  MessageChanges,
  MessagePage,
  NewReply,
  Picture,
  OneOfMany,
  StoredExperience,
  StoredSettings,
  TriageChange,
  TriageWrite,
  WriteOutcome,
} from '../../src/mailbox/port';

/** The mailbox as its users have it: whatever it does with versions, no write gets lost. */
export function guarded(mailbox: MemoryMailbox, now: () => Date, alwaysLocks = false): ClusterMailbox {
  const writes: Partial<Record<string | symbol, unknown>> = {
    ...guardWrites(mailbox, { now, alwaysLocks: () => alwaysLocks }),
  };
  return new Proxy<ClusterMailbox>(mailbox, {
    get: (target, name) => writes[name] ?? (Reflect.get(target, name) as unknown),
  });
}

const LOCK_HELD_MS = 2 * 60_000;

/** What a write on an outdated version meets, as in the practice server: see its `ConflictBehaviour`. */
export type Conflicts = 'honoured' | 'conflict' | 'ignored' | 'lost';

/** A mail as it is put in the mailbox. `answers` is the id of the message that it answers. */
export interface NewMail {
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly html: string;
  readonly headers?: readonly Header[];
  readonly answers?: string;
  /** Content ids of pictures in the text. */
  readonly pictures?: readonly string[];
}

interface Item {
  readonly message: MailMessage;
  readonly folder: 'inbox' | 'archive' | 'drafts' | 'sent';
  readonly body: MailBody;
  readonly headers: readonly Header[] | null;
  readonly marker: string | null;
  readonly pictures: readonly Picture[];
  /** Number of the last write. */
  readonly written: number;
  readonly modifiedAt: string;
}

/** What is no call of the port: whoever comes between the calls leaves these alone. */
export const NO_CALLS: ReadonlySet<string | symbol> = new Set(['item', 'list', 'put', 'judge', 'blank', 'now']);

/**
 * The mailbox port in memory: a second implementation beside Graph. It does with versions what `conflicts` says; `guarded` makes of it what the contract
 * wants.
 */
export class MemoryMailbox implements ClusterMailbox, PlainWrites {
  conflicts: Conflicts = 'honoured';
  /** What left, oldest first. */
  readonly sent: NewReply[] = [];
  private readonly items = new Map<string, Item>();
  private readonly replies = new Map<string, NewReply>();
  private readonly locks = new Map<string, { readonly id: string; readonly until: number }>();
  private stored: { readonly text: string; readonly written: number } | null = null;
  private counted: StoredExperience | null = null;
  private writes = 0;
  private made = 0;

  constructor(
    readonly address: string,
    private readonly now: () => Date,
  ) {}

  receive({ subject, from, html, headers = [], answers, pictures = [] }: NewMail): string {
    this.made += 1;
    const id = `m${this.made}`;
    const conversationId = answers === undefined ? `c${this.made}` : this.item(answers).message.conversationId;
    const own: MailMessage = {
      ...this.blank(id, conversationId),
      subject,
      from,
      preview: html.replace(/<[^>]*>/g, ''),
    };
    this.put({
      ...{ message: own, folder: 'inbox', body: { format: 'html', content: html }, marker: null, written: 0 },
      pictures: pictures.map((contentId) => ({ id: contentId, contentId })),
      headers: [['Message-ID', own.internetMessageId], ['Subject', subject], ...headers],
    });
    return id;
  }

  /** As when a colleague drags a message out of the inbox. */
  archive(id: string): void {
    this.put({ ...this.item(id), folder: 'archive' });
  }

  async message(id: string): Promise<MailMessage> {
    return this.item(id).message;
  }

  async messages(ids: readonly string[]): Promise<readonly OneOfMany<MailMessage>[]> {
    return Promise.all(ids.map((id) => orError(this.message(id))));
  }

  async body(id: string): Promise<MailBody> {
    return this.item(id).body;
  }

  async headers(id: string): Promise<readonly Header[] | null> {
    return this.item(id).headers;
  }

  async inbox({ top, page = '0' }: { readonly top: number; readonly page?: string }): Promise<MessagePage> {
    const all = this.list(({ folder }) => folder === 'inbox').reverse();
    const end = Number(page) + top;
    return { messages: all.slice(Number(page), end), next: end < all.length ? String(end) : null };
  }

  async changes(token: string | null): Promise<MessageChanges> {
    const since = Number(token ?? '0');
    if (Number.isNaN(since)) throw new MailboxError('failed', 'this token is not one of ours');
    const written = [...this.items.values()].filter((item) => item.written > since);
    return {
      changed: written.filter(({ folder }) => folder === 'inbox').map(({ message }) => message),
      removedIds: written.filter(({ folder }) => folder === 'archive').map(({ message }) => message.id),
      token: String(this.writes),
    };
  }

  async work(since: Date, onRead?: (read: number) => void): Promise<readonly MailMessage[]> {
    const found = this.list(
      ({ folder, message: { flag, receivedAt } }) =>
        flag === 'flagged' || (folder === 'inbox' && flag === 'notFlagged' && receivedAt >= since.toISOString()),
    );
    onRead?.(found.length);
    return found;
  }

  async changedSince(moment: Date): Promise<readonly MailMessage[]> {
    return this.list(({ modifiedAt }) => modifiedAt >= moment.toISOString());
  }

  async webLink(id: string): Promise<string> {
    return `https://outlook.example/?ItemID=${await this.outlookId(id)}`;
  }

  async figureMails({ since, by, page = '0' }: FigureMailsWanted): Promise<FigureMailPage> {
    const found = [...this.items.values()].filter(
      ({ message, modifiedAt }) => (by === 'received' ? message.receivedAt : modifiedAt) >= since.toISOString(),
    );
    const end = Number(page) + 500;
    return {
      mails: found.slice(Number(page), end).map(({ message, marker }) => ({
        ...message,
        from: message.from?.address ?? '',
        to: [...message.to, ...message.cc].map(({ address }) => address),
        isAutomatic: marker !== null,
        completedAt: message.flag === 'complete' ? this.now().toISOString() : null,
      })),
      total: page === '0' ? found.length : null,
      next: end < found.length ? String(end) : null,
    };
  }

  async outlookId(id: string): Promise<string> {
    return `outlook ${this.item(id).message.id}`;
  }

  async conversation(conversationId: string): Promise<readonly MailMessage[]> {
    return this.list(({ message }) => message.conversationId === conversationId);
  }

  async writeTriage({ id, version }: MailMessage, change: TriageChange): Promise<WriteOutcome> {
    const item = this.item(id);
    const verdict = this.judge(version, item.message.version);
    if (verdict === 'refuse') return 'conflict';
    if (verdict === 'write') {
      const { categories, complete, record } = change;
      const due = change.due ?? (complete === false ? record?.due : null) ?? null;
      const message: MailMessage = {
        ...item.message,
        ...(categories && { categories }),
        ...(complete === true && { flag: 'complete', due: null }),
        ...(complete === false && due === null && { flag: 'notFlagged' }),
        ...(due && { due, flag: 'flagged' }),
        ...(record && { record }),
      };
      this.put({ ...item, message });
    }
    return 'written';
  }

  async writeTriages(writes: readonly TriageWrite[]): Promise<readonly OneOfMany<Wrote>[]> {
    return Promise.all(writes.map(({ message, change }) => orError(this.writeAndRead(message, change))));
  }

  async lock(names: readonly string[], now: Date, heldMs = LOCK_HELD_MS): Promise<readonly OneOfMany<Lock | null>[]> {
    return names.map((name) => {
      const held = this.locks.get(name);
      if (held !== undefined && now.getTime() <= held.until) return null;
      this.made += 1;
      const lock = { name, id: `lock ${this.made}` };
      this.locks.set(name, { id: lock.id, until: now.getTime() + heldMs });
      return lock;
    });
  }

  async renew({ name, id }: Lock, now: Date, heldMs: number): Promise<boolean> {
    if (this.locks.get(name)?.id !== id) return false;
    this.locks.set(name, { id, until: now.getTime() + heldMs });
    return true;
  }

  async unlock(locks: readonly Lock[]): Promise<void> {
    for (const { name, id } of locks) if (this.locks.get(name)?.id === id) this.locks.delete(name);
  }

  async lockAndRead(ids: readonly string[], now: Date): Promise<readonly OneOfMany<LockedMessage | null>[]> {
    const locks = await this.lock(ids, now);
    return Promise.all(
      locks.map(async (lock) => {
        if (lock === null || lock instanceof MailboxError) return lock;
        const message = await orError(this.message(lock.name));
        if (!(message instanceof MailboxError)) return { lock, message };
        await this.unlock([lock]);
        return message;
      }),
    );
  }

  async writeAndUnlock(writes: readonly LockedWrite[]): Promise<readonly OneOfMany<Wrote>[]> {
    const outcomes = await this.writeTriages(writes);
    await this.unlock(writes.map(({ lock }) => lock));
    return outcomes;
  }

  async keepsToVersions(): Promise<boolean> {
    return this.conflicts === 'honoured' || this.conflicts === 'conflict';
  }

  async createReply(id: string, reply: NewReply): Promise<string> {
    const { message, pictures } = this.item(id);
    return this.draft(message.conversationId, reply, pictures);
  }

  async createMail(mail: NewReply): Promise<string> {
    return this.draft(`c${this.made + 1}`, mail, []);
  }

  async pictures(id: string): Promise<readonly Picture[]> {
    return this.item(id).pictures;
  }

  async removePicture(draftId: string, pictureId: string): Promise<void> {
    const item = this.item(draftId);
    this.put({ ...item, pictures: item.pictures.filter(({ id }) => id !== pictureId) });
  }

  async send(draftId: string): Promise<void> {
    const item = this.item(draftId);
    const reply = this.replies.get(draftId);
    if (!item.message.isDraft || reply === undefined) throw new MailboxError('failed', 'this is not a draft');
    this.sent.push(reply);
    this.put({ ...item, folder: 'sent', message: { ...item.message, isDraft: false } });
  }

  async incoming({ id, conversationId, from }: ChangedMessage, back: LookBack): Promise<IncomingQuestion> {
    const { message, body, headers } = this.item(id);
    const address = from?.address ?? '';
    return {
      ...{ message, body, headers, attachments: [] },
      conversation: await this.conversation(conversationId),
      ofSender: this.list(
        (item) =>
          (item.message.from?.address ?? '') === address && item.message.receivedAt >= back.senderSince.toISOString(),
      ).reverse(),
      repliesSent: this.list(
        ({ folder, marker, message: { receivedAt } }) =>
          folder === 'sent' && marker !== null && receivedAt >= back.sentSince.toISOString(),
      ).length,
    };
  }

  async writeAndRead(message: MailMessage, change: TriageChange): Promise<Wrote> {
    return (await this.writeTriage(message, change)) === 'conflict' ? 'conflict' : this.message(message.id);
  }

  async createAndFind(
    id: string,
    reply: NewReply,
  ): Promise<{ readonly id: string; readonly replies: readonly MarkedReply[] }> {
    const draftId = await this.createReply(id, reply);
    return { id: draftId, replies: await this.findReplies(reply.marker) };
  }

  async sendAndRead(draftId: string, answeredId: string): Promise<MailMessage> {
    await this.send(draftId);
    return this.message(answeredId);
  }

  async discard(draftId: string): Promise<void> {
    if (!this.item(draftId).message.isDraft) throw new MailboxError('failed', 'this is not a draft');
    this.items.delete(draftId);
  }

  async findReplies(marker: string): Promise<readonly MarkedReply[]> {
    return this.list((item) => item.marker === marker);
  }

  async settings(): Promise<StoredSettings | null> {
    if (this.stored === null) return null;
    const settings = parseSettings(this.stored.text);
    if (settings === null) throw new MailboxError('failed', 'the settings cannot be read');
    return { settings, version: versionOf(this.stored.written) };
  }

  async saveSettings(settings: ClusterSettings, version: string | null): Promise<WriteOutcome> {
    if ((this.stored === null) !== (version === null)) return 'conflict';
    const verdict = this.judge(version, this.stored && versionOf(this.stored.written));
    if (verdict === 'refuse') return 'conflict';
    this.writes += 1;
    if (verdict === 'write') this.stored = { text: serialiseSettings(settings), written: this.writes };
    return 'written';
  }

  async experience(): Promise<StoredExperience | null> {
    return this.counted;
  }

  async saveExperience(experience: Experience, version: string | null): Promise<WriteOutcome> {
    if ((this.counted?.version ?? null) !== version) return 'conflict';
    this.writes += 1;
    this.counted = { experience, version: versionOf(this.writes) };
    return 'written';
  }

  private draft(conversationId: string, reply: NewReply, pictures: Item['pictures']): string {
    this.made += 1;
    const draftId = `m${this.made}`;
    const message: MailMessage = {
      ...this.blank(draftId, conversationId),
      subject: reply.subject,
      from: { name: '', address: this.address },
      to: [reply.to],
      isRead: true,
      isDraft: true,
    };
    const { body, marker } = reply;
    const headers = reply.headers.length > 0 ? reply.headers : null;
    this.put({ message, folder: 'drafts', body, headers, marker, pictures, written: 0 });
    this.replies.set(draftId, reply);
    return draftId;
  }

  private judge(expected: string | null, actual: string | null): 'write' | 'pretend' | 'refuse' {
    if (expected === actual || this.conflicts === 'ignored') return 'write';
    return this.conflicts === 'lost' ? 'pretend' : 'refuse';
  }

  private put(item: Omit<Item, 'modifiedAt'>): void {
    this.writes += 1;
    const message = { ...item.message, version: versionOf(this.writes) };
    this.items.set(message.id, { ...item, message, written: this.writes, modifiedAt: this.now().toISOString() });
  }

  private item(id: string): Item {
    const item = this.items.get(id);
    if (item === undefined) throw new MailboxError('notFound', 'there is no such message');
    return item;
  }

  /** In the order in which they came into being. */
  private list(which: (item: Item) => boolean): MailMessage[] {
    return [...this.items.values()].filter(which).map(({ message }) => message);
  }

  private blank(id: string, conversationId: string): MailMessage {
    return {
      ...{ id, conversationId, version: '', internetMessageId: `<${id}@memory.example>`, subject: '', preview: '' },
      ...{ from: null, to: [{ name: '', address: this.address }], cc: [], receivedAt: this.now().toISOString() },
      ...{ isRead: false, isDraft: false, hasAttachments: false, categories: [], flag: 'notFlagged' },
      ...{ due: null, record: null, hasUnreadableRecord: false },
    };
  }
}

function versionOf(written: number): string {
  return `W/"${written}"`;
}
