import type { Changes } from './changes';
import type { SqlCondition, SqlDatabase } from './database';
import { itemId } from './ids';

export interface Mailbox {
  readonly row: number;
  readonly address: string;
  readonly name: string;
  readonly kind: 'user' | 'shared';
}

export interface Folder {
  readonly row: number;
  readonly id: string;
  readonly mailbox: number;
  readonly parent: number | null;
  readonly name: string;
  readonly wellKnown: string | null;
  readonly isHidden: boolean;
}

export interface FolderCounts {
  readonly total: number;
  readonly unread: number;
  readonly children: number;
}

/** The folders each mailbox begins with: Graph's well-known name and the name that Dutch Outlook shows. */
const STANDARD_FOLDERS = [
  ['inbox', 'Postvak IN'],
  ['drafts', 'Concepten'],
  ['sentitems', 'Verzonden items'],
  ['deleteditems', 'Verwijderde items'],
  ['archive', 'Archief'],
  ['junkemail', 'Ongewenste e-mail'],
  ['outbox', 'Postvak UIT'],
] as const;

export type WellKnownFolder = 'msgfolderroot' | (typeof STANDARD_FOLDERS)[number][0];

const COLUMNS = 'id as row, graph_id as id, mailbox, parent, name, well_known as wellKnown, hidden';

interface FolderRow extends Omit<Folder, 'isHidden'> {
  readonly hidden: number;
}

/** The mailboxes and the folders in them. */
export class Folders {
  constructor(
    private readonly sql: SqlDatabase,
    private readonly changes: Changes,
  ) {}

  mailboxes(): readonly Mailbox[] {
    return this.sql.all<Mailbox>('select id as row, address, name, kind from mailbox order by id');
  }

  mailbox(address: string): Mailbox | null {
    return this.sql.get<Mailbox>('select id as row, address, name, kind from mailbox where address = ?', [address]);
  }

  mailboxOfRow(row: number): Mailbox {
    const mailbox = this.sql.get<Mailbox>('select id as row, address, name, kind from mailbox where id = ?', [row]);
    if (mailbox === null) throw new Error(`mailbox ${row} is missing`);
    return mailbox;
  }

  /** Adds a mailbox with its standard folders; one that is there already stays as it is. */
  addMailbox(mailbox: Omit<Mailbox, 'row'>): Mailbox {
    return this.sql.transaction(() => {
      const existing = this.mailbox(mailbox.address);
      if (existing !== null) return existing;
      const { id: row } = this.sql.run('insert into mailbox (address, name, kind) values (?, ?, ?)', [
        mailbox.address,
        mailbox.name,
        mailbox.kind,
      ]);
      const root = this.insert(row, null, 'Bovenste niveau van gegevensarchief', 'msgfolderroot', false);
      for (const [wellKnown, name] of STANDARD_FOLDERS) this.insert(row, root.row, name, wellKnown, false);
      return { ...mailbox, row };
    });
  }

  /** By Graph id or well-known name; null when this mailbox has no such folder. */
  find(mailbox: Mailbox, idOrName: string): Folder | null {
    return folderOf(
      this.sql.get<FolderRow>(`select ${COLUMNS} from folder where mailbox = ? and (graph_id = ? or well_known = ?)`, [
        mailbox.row,
        idOrName,
        idOrName.toLowerCase(),
      ]),
    );
  }

  wellKnown(mailbox: Mailbox, name: WellKnownFolder): Folder {
    const folder = this.find(mailbox, name);
    if (folder === null) throw new Error(`${mailbox.address} has no folder ${name}`);
    return folder;
  }

  ofRow(row: number): Folder {
    const folder = folderOf(this.sql.get<FolderRow>(`select ${COLUMNS} from folder where id = ?`, [row]));
    if (folder === null) throw new Error(`folder ${row} is missing`);
    return folder;
  }

  children(parent: Folder): readonly Folder[] {
    return this.sql
      .all<FolderRow>(`select ${COLUMNS} from folder where parent = ? order by well_known is null, folder.id`, [
        parent.row,
      ])
      .flatMap((row) => folderOf(row) ?? []);
  }

  /** Folders that a condition on `folder` lets by, in the order of `children`. */
  list(where: SqlCondition, limit: number, offset: number): readonly Folder[] {
    return this.sql
      .all<FolderRow>(
        `select ${COLUMNS} from folder where ${where.sql} order by well_known is null, folder.id limit ? offset ?`,
        [...where.values, limit, offset],
      )
      .flatMap((row) => folderOf(row) ?? []);
  }

  count(where: SqlCondition): number {
    return this.sql.get<{ n: number }>(`select count(*) as n from folder where ${where.sql}`, where.values)?.n ?? 0;
  }

  /** `exists` when the parent has a child of that name, hidden or not, whatever its capitals. */
  create(parent: Folder, name: string, isHidden: boolean): Folder | 'exists' {
    return this.sql.transaction(() =>
      this.child(parent.row, name) === null ? this.insert(parent.mailbox, parent.row, name, null, isHidden) : 'exists',
    );
  }

  /** The folder with another name or another parent; `exists` as with `create`. */
  place(folder: Folder, { parent, name }: Pick<Folder, 'parent' | 'name'>): Folder | 'exists' {
    return this.sql.transaction(() => {
      const taken = parent === null ? null : this.child(parent, name);
      if (taken !== null && taken.row !== folder.row) return 'exists';
      this.sql.run('update folder set parent = ?, name = ?, sequence = ? where id = ?', [
        parent,
        name,
        this.changes.next(),
        folder.row,
      ]);
      return this.ofRow(folder.row);
    });
  }

  /** Removes a folder that holds nothing any more. */
  remove(folder: Folder): void {
    this.sql.transaction(() => {
      this.sql.run('insert into folder_departure (mailbox, sequence, graph_id) values (?, ?, ?)', [
        folder.mailbox,
        this.changes.next(),
        folder.id,
      ]);
      this.sql.run('delete from folder where id = ?', [folder.row]);
    });
  }

  counts(folder: Folder): FolderCounts {
    const messages = this.sql.get<{ total: number; unread: number }>(
      'select count(*) as total, coalesce(sum(is_read = 0), 0) as unread from message where folder = ?',
      [folder.row],
    );
    const children = this.sql.get<{ children: number }>(
      'select count(*) as children from folder where parent = ? and hidden = 0',
      [folder.row],
    );
    return { total: messages?.total ?? 0, unread: messages?.unread ?? 0, children: children?.children ?? 0 };
  }

  private child(parent: number, name: string): Folder | null {
    return folderOf(
      this.sql.get<FolderRow>(`select ${COLUMNS} from folder where parent = ? and name = ?`, [parent, name]),
    );
  }

  private insert(
    mailbox: number,
    parent: number | null,
    name: string,
    wellKnown: string | null,
    hidden: boolean,
  ): Folder {
    // Exchange gives an id once: the number of a write never comes back, that of a row may.
    const sequence = this.changes.next();
    const { id: row } = this.sql.run(
      'insert into folder (graph_id, mailbox, parent, name, well_known, hidden, sequence) values (?, ?, ?, ?, ?, ?, ?)',
      [itemId('folder', mailbox, sequence), mailbox, parent, name, wellKnown, hidden ? 1 : 0, sequence],
    );
    return this.ofRow(row);
  }
}

function folderOf(row: FolderRow | null): Folder | null {
  if (row === null) return null;
  const { hidden, ...folder } = row;
  return { ...folder, isHidden: hidden === 1 };
}
