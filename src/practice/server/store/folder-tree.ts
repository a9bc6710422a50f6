import type { Changes } from './changes';
import type { SqlDatabase } from './database';
import type { Folder, Folders, Mailbox } from './folders';
import type { ExtendedProperty, Messages } from './messages';

/** What is done with folders and everything in them. */
export class FolderTree {
  constructor(
    private readonly sql: SqlDatabase,
    private readonly folders: Folders,
    private readonly messages: Messages,
    private readonly changes: Changes,
  ) {}

  /** Whether a folder is the other one or lies somewhere in it. */
  isWithin(folder: Folder, other: Folder): boolean {
    if (folder.row === other.row) return true;
    return folder.parent !== null && this.isWithin(this.folders.ofRow(folder.parent), other);
  }

  /** A copy with all messages and folders in it. */
  copy(folder: Folder, parent: Folder): Folder | 'exists' {
    return this.sql.transaction(() => {
      const copied = this.folders.create(parent, folder.name, folder.isHidden);
      if (copied === 'exists') return 'exists';
      this.setProperties(copied, this.properties(folder));
      for (const message of this.messages.inFolder(folder)) this.messages.copy(message, copied);
      for (const child of this.folders.children(folder)) this.copy(child, copied);
      return copied;
    });
  }

  /** To Deleted Items, under a name that is free there; what lies there already is removed for good. */
  discard(folder: Folder, deletedItems: Folder): void {
    if (this.isWithin(folder, deletedItems)) return this.remove(folder);
    this.sql.transaction(() => {
      for (let number = 0; ; number += 1) {
        const name = number === 0 ? folder.name : `${folder.name}${number}`;
        if (this.folders.place(folder, { parent: deletedItems.row, name }) !== 'exists') return;
      }
    });
  }

  /** Removes the folder for good, with everything in it. */
  remove(folder: Folder): void {
    this.sql.transaction(() => {
      for (const child of this.folders.children(folder)) this.remove(child);
      for (const message of this.messages.inFolder(folder)) this.messages.remove(message);
      this.folders.remove(folder);
    });
  }

  properties(folder: Folder): readonly ExtendedProperty[] {
    return this.sql.all<{ id: string; value: string }>('select id, value from folder_property where folder = ?', [
      folder.row,
    ]);
  }

  setProperties(folder: Folder, properties: readonly ExtendedProperty[]): void {
    if (properties.length === 0) return;
    this.sql.run('update folder set sequence = ? where id = ?', [this.changes.next(), folder.row]);
    for (const { id, value } of properties) {
      this.sql.run(
        'insert into folder_property (folder, id, value) values (?, ?, ?) on conflict (folder, id) do update set value = excluded.value',
        [folder.row, id, String(value)],
      );
    }
  }

  /** Folders of a mailbox that changed after this write, with what lies in them counted in. The root is not among them. */
  changedSince(mailbox: Mailbox, sequence: number): readonly Folder[] {
    return this.folders
      .list({ sql: 'mailbox = ? and parent is not null', values: [mailbox.row] }, -1, 0)
      .filter((folder) => this.lastChange(folder) > sequence);
  }

  /** Ids of the folders that a mailbox lost after this write. */
  departedSince(mailbox: Mailbox, sequence: number): readonly string[] {
    return this.sql
      .all<{ id: string }>(
        'select graph_id as id from folder_departure where mailbox = ? and sequence > ? order by sequence',
        [mailbox.row, sequence],
      )
      .map(({ id }) => id);
  }

  private lastChange(folder: Folder): number {
    const row = this.sql.get<{ last: number }>(
      `select max(sequence,
        coalesce((select max(sequence) from message where folder = folder.id), 0),
        coalesce((select max(sequence) from departure where folder = folder.id), 0)) as last
      from folder where id = ?`,
      [folder.row],
    );
    return row?.last ?? 0;
  }
}
