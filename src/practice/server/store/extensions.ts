import type { SqlDatabase } from './database';
import type { StoredMessage } from './message';

/** Data that an app adds to a message under a name of its own. */
export interface OpenExtension {
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The open extensions of messages. A message that is copied takes them along. */
export class Extensions {
  constructor(private readonly sql: SqlDatabase) {}

  list(message: StoredMessage): readonly OpenExtension[] {
    return this.sql
      .all<{ name: string; properties: string }>(
        'select name, properties from extension where message = ? order by name',
        [message.row],
      )
      .map(({ name, properties }) => ({ name, properties: JSON.parse(properties) as OpenExtension['properties'] }));
  }

  put(message: StoredMessage, { name, properties }: OpenExtension): void {
    this.sql.run('insert or replace into extension (message, name, properties) values (?, ?, ?)', [
      message.row,
      name,
      JSON.stringify(properties),
    ]);
  }

  remove(message: StoredMessage, { name }: OpenExtension): void {
    this.sql.run('delete from extension where message = ? and name = ?', [message.row, name]);
  }
}
