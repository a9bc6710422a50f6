import { randomUUID } from 'node:crypto';
import type { CategoryColour } from '../../../domain/team/card';
import type { SqlDatabase } from './database';
import type { Mailbox } from './folders';

export interface StoredCategory {
  readonly id: string;
  readonly name: string;
  readonly colour: CategoryColour;
}

/** The master category list of each mailbox: which colour belongs to which name. Messages hold the names only. */
export class Categories {
  constructor(
    private readonly sql: SqlDatabase,
    private readonly changed: (mailbox: number) => void,
  ) {}

  list(mailbox: Mailbox): readonly StoredCategory[] {
    return this.sql.all<StoredCategory>('select id, name, colour from category where mailbox = ? order by name', [
      mailbox.row,
    ]);
  }

  find(mailbox: Mailbox, id: string): StoredCategory | null {
    return this.sql.get<StoredCategory>('select id, name, colour from category where mailbox = ? and id = ?', [
      mailbox.row,
      id,
    ]);
  }

  /** Names are unique within a list, whatever their capitals. */
  add(mailbox: Mailbox, name: string, colour: CategoryColour): StoredCategory | 'exists' {
    return this.sql.transaction(() => {
      const taken = this.sql.get('select 1 from category where mailbox = ? and name = ?', [mailbox.row, name]);
      if (taken !== null) return 'exists';
      const category = { id: randomUUID(), name, colour };
      this.sql.run('insert into category (id, mailbox, name, colour) values (?, ?, ?, ?)', [
        category.id,
        mailbox.row,
        name,
        colour,
      ]);
      this.changed(mailbox.row);
      return category;
    });
  }

  /** A category keeps its name for ever; only its colour can change. */
  recolour(mailbox: Mailbox, category: StoredCategory, colour: CategoryColour): StoredCategory {
    this.sql.run('update category set colour = ? where id = ?', [colour, category.id]);
    this.changed(mailbox.row);
    return { ...category, colour };
  }

  remove(mailbox: Mailbox, category: StoredCategory): void {
    this.sql.run('delete from category where id = ?', [category.id]);
    this.changed(mailbox.row);
  }
}
