import type { SqlDatabase } from './database';
import type { Folder } from './folders';
import type { StoredMessage } from './message';

/** A message that left a folder, for whoever follows the changes in that folder. */
export interface Departure {
  readonly sequence: number;
  readonly immutableId: string;
  readonly mutableId: string;
  readonly reason: 'deleted' | 'changed';
}

/** Numbers every write, so that anyone can ask what came after the last one they saw. */
export class Changes {
  constructor(private readonly sql: SqlDatabase) {}

  /** The number of a new write. */
  next(): number {
    const row = this.sql.get<{ value: string }>(
      "insert into meta (key, value) values ('sequence', '1') on conflict (key) do update set value = value + 1 returning value",
    );
    return Number(row?.value);
  }

  last(): number {
    const row = this.sql.get<{ value: string }>("select value from meta where key = 'sequence'");
    return row === null ? 0 : Number(row.value);
  }

  /** Notes that a message leaves its folder. */
  departed(message: StoredMessage, reason: Departure['reason']): void {
    this.sql.run('insert into departure (folder, sequence, immutable_id, mutable_id, reason) values (?, ?, ?, ?, ?)', [
      message.folder,
      this.next(),
      message.immutableId,
      message.mutableId,
      reason,
    ]);
  }

  departedSince(folder: Folder, sequence: number): Departure[] {
    return this.sql.all<Departure>(
      'select sequence, immutable_id as immutableId, mutable_id as mutableId, reason from departure where folder = ? and sequence > ? order by sequence',
      [folder.row, sequence],
    );
  }
}
