import type { SqlDatabase } from './database';
import { instant } from './message';

/** A mail that left for the outside world and was caught, as it went over the line. */
export interface CaughtMail {
  readonly id: number;
  readonly arrivedAt: string;
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly raw: Uint8Array;
}

/** The letterbox of everyone outside: what practice mode sends ends here instead of with a real entrepreneur. */
export class Outbox {
  constructor(
    private readonly sql: SqlDatabase,
    private readonly now: () => Date,
  ) {}

  add(sender: string, recipients: readonly string[], raw: Uint8Array): void {
    this.sql.run('insert into outbox (arrived_at, sender, recipients, raw) values (?, ?, ?, ?)', [
      instant(this.now()),
      sender,
      JSON.stringify(recipients),
      raw,
    ]);
  }

  /** Newest first. */
  list(): readonly CaughtMail[] {
    return this.sql
      .all<Omit<CaughtMail, 'recipients'> & { recipients: string }>(
        'select id, arrived_at as arrivedAt, sender, recipients, raw from outbox order by id desc limit 200',
      )
      .map((row) => ({ ...row, recipients: JSON.parse(row.recipients) as string[] }));
  }
}
