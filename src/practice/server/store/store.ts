import { Categories } from './categories';
import { Changes } from './changes';
import { SqlDatabase } from './database';
import { Extensions } from './extensions';
import { FolderTree } from './folder-tree';
import { Folders } from './folders';
import { Messages } from './messages';
import { withoutRepeats, type MessageChange } from './message-change';
import { MailboxSettingsStore } from './mailbox-settings';
import { Outbox } from './outbox';
import { TABLES } from './schema';

/** Everything that practice mode keeps, in one file in `folder`; a restart finds all of it again. */
export class MailStore {
  readonly folders: Folders;
  readonly messages: Messages;
  readonly extensions: Extensions;
  readonly tree: FolderTree;
  readonly changes: Changes;
  readonly categories: Categories;
  readonly mailboxSettings: MailboxSettingsStore;
  readonly outbox: Outbox;
  private readonly sql: SqlDatabase;
  private readonly listeners = new Set<(address: string) => void>();
  private readonly followers = new Set<(changes: readonly MessageChange[]) => void>();
  private readonly announced = new Set<number>();
  private happened: MessageChange[] = [];

  /** `afresh` throws the mail of an earlier time away, but not the keys and the certificate beside it. */
  constructor(folder: string, now: () => Date, afresh = false) {
    this.sql = SqlDatabase.open(folder, afresh);
    this.changes = new Changes(this.sql);
    this.folders = new Folders(this.sql, this.changes);
    this.extensions = new Extensions(this.sql);
    this.messages = new Messages(this.sql, this.changes, now, (change) => {
      this.happened.push(change);
      this.announce(change.mailbox);
    });
    this.tree = new FolderTree(this.sql, this.folders, this.messages, this.changes);
    this.categories = new Categories(this.sql, (mailbox) => this.announce(mailbox));
    this.mailboxSettings = new MailboxSettingsStore(this.sql, now);
    this.outbox = new Outbox(this.sql, now);
  }

  /** Where the mailbox of another version of Clusterpost lies now that this one took its place; null when there was none. */
  get setAside(): string | null {
    return this.sql.setAside;
  }

  /** Calls back with the address of a mailbox soon after something in it was written. Returns the way to stop. */
  onChange(listener: (address: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls back soon after messages were written, with what happened to each of them. Returns the way to stop. */
  onMessageChange(listener: (changes: readonly MessageChange[]) => void): () => void {
    this.followers.add(listener);
    return () => this.followers.delete(listener);
  }

  /** All of `work` is written or none of it. */
  transaction<Result>(work: () => Result): Result {
    return this.sql.transaction(work);
  }

  /** Office's roaming settings of a person: key -> JSON text. */
  roaming(person: string): Record<string, unknown> {
    const row = this.sql.get<{ settings: string }>('select settings from roaming where person = ?', [person]);
    return row === null ? {} : (JSON.parse(row.settings) as Record<string, unknown>);
  }

  saveRoaming(person: string, settings: Record<string, unknown>): void {
    this.sql.run('insert or replace into roaming (person, settings) values (?, ?)', [person, JSON.stringify(settings)]);
  }

  note(key: string): string | null {
    return this.sql.get<{ value: string }>('select value from meta where key = ?', [key])?.value ?? null;
  }

  saveNote(key: string, value: string): void {
    this.sql.run('insert or replace into meta (key, value) values (?, ?)', [key, value]);
  }

  /** Throws away all mailboxes and all that was kept with them. Ids are not given out a second time. */
  clear(): void {
    this.transaction(() => {
      for (const table of TABLES) this.sql.run(`delete from ${table}`);
      this.sql.run("delete from meta where key <> 'sequence'");
    });
  }

  close(): void {
    this.listeners.clear();
    this.followers.clear();
    this.sql.close();
  }

  /** One announcement per mailbox for all that happens in the same turn, after it has been written. */
  private announce(mailbox: number): void {
    if (this.announced.has(mailbox)) return;
    this.announced.add(mailbox);
    queueMicrotask(() => {
      this.announced.delete(mailbox);
      this.tellFollowers();
      if (this.listeners.size === 0) return;
      const { address } = this.folders.mailboxOfRow(mailbox);
      for (const listener of this.listeners) listener(address);
    });
  }

  private tellFollowers(): void {
    const changes = withoutRepeats(this.happened);
    this.happened = [];
    if (changes.length > 0) for (const follower of this.followers) follower(changes);
  }
}
