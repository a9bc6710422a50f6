import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Database, type Statement } from 'node-sqlite3-wasm';
import { PracticeError } from '../practice-error';
import { SCHEMA, SCHEMA_VERSION } from './schema';

export type SqlValue = number | string | Uint8Array | null;

/** A condition in SQL, with the values of its question marks. */
export interface SqlCondition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** One open SQLite file, for one process. Statements are prepared once and kept: preparing costs more than most queries. */
export class SqlDatabase {
  private readonly statements = new Map<string, Statement>();
  private depth = 0;

  private constructor(
    private readonly database: Database,
    private readonly release: () => void,
    /** Where the file lies now that another version of Clusterpost wrote here before; null when there was none. */
    readonly setAside: string | null,
  ) {}

  /**
   * Opens `mailbox.db` in the folder, creating both where they are missing. A file of another version is set aside under another name: nothing is
   * lost, and nobody who starts is stopped by it. `afresh` throws any older one away. Throws a `PracticeError` that says what to do.
   */
  static open(folder: string, afresh = false): SqlDatabase {
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, 'mailbox.db');
    const release = claim(folder, file);
    try {
      if (afresh) for (const name of [file, `${file}-journal`]) rmSync(name, { force: true });
      let database = openFile(file);
      const version = versionOf(database);
      let setAside: string | null = null;
      if (version !== 0 && version !== SCHEMA_VERSION) {
        database.close();
        setAside = freeName(folder, version);
        renameSync(file, setAside);
        database = openFile(file);
      }
      const opened = new SqlDatabase(database, release, setAside);
      if (version !== SCHEMA_VERSION) opened.makeTables();
      return opened;
    } catch (error) {
      release();
      throw error;
    }
  }

  all<Row>(sql: string, values: readonly SqlValue[] = []): Row[] {
    return this.statement(sql).all([...values]) as Row[];
  }

  /** The first row. Statements are read to their end: one that is left half-way stands in the way of a commit. */
  get<Row>(sql: string, values: readonly SqlValue[] = []): Row | null {
    return this.all<Row>(sql, values)[0] ?? null;
  }

  /** Returns the number of rows changed and the id of a newly inserted row. */
  run(sql: string, values: readonly SqlValue[] = []): { readonly changes: number; readonly id: number } {
    const result = this.statement(sql).run([...values]);
    return { changes: result.changes, id: Number(result.lastInsertRowid) };
  }

  /** All of `work` is written or none of it. Nested calls join the outer transaction. */
  transaction<Result>(work: () => Result): Result {
    if (this.depth > 0) return work();
    this.depth += 1;
    this.database.exec('begin immediate');
    try {
      const result = work();
      this.database.exec('commit');
      return result;
    } catch (error) {
      this.database.exec('rollback');
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  close(): void {
    for (const statement of this.statements.values()) statement.finalize();
    this.statements.clear();
    this.database.close();
    this.release();
  }

  private statement(sql: string): Statement {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      statement = this.database.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }

  private makeTables(): void {
    this.transaction(() => {
      this.database.exec(SCHEMA);
      this.database.exec(`pragma user_version = ${SCHEMA_VERSION}`);
    });
  }
}

function openFile(file: string): Database {
  const database = new Database(file);
  // One process owns the file (see claim), so it is locked once and not again for each query.
  database.exec('pragma locking_mode = exclusive; pragma journal_mode = truncate; pragma synchronous = normal');
  database.exec('pragma foreign_keys = on; pragma cache_size = -32000');
  return database;
}

/** Of the tables in the file; 0 when there are none yet. */
function versionOf(database: Database): number {
  const row = database.get('select user_version as version from pragma_user_version');
  return Number(row?.['version'] ?? 0);
}

/** A name for a file of an earlier version that nothing bears yet. */
function freeName(folder: string, version: number, time = 1): string {
  const name = path.join(folder, `mailbox-${version}${time === 1 ? '' : `-${time}`}.db`);
  return existsSync(name) ? freeName(folder, version, time + 1) : name;
}

/**
 * Makes this process the only one that uses the folder. The library locks the file with a directory beside it, which
 * stays behind when a process is killed and would then block every later start; whether anyone still holds it is
 * told by the process id that we leave ourselves.
 */
function claim(folder: string, file: string): () => void {
  const note = path.join(folder, 'server.pid');
  if (existsSync(note)) {
    const owner = Number(readFileSync(note, 'utf8'));
    // In a container every start can have the same process id, so our own id alone says nothing.
    if (owner === process.pid ? claimed.has(file) : isRunning(owner)) {
      throw new PracticeError(
        `De oefenpostbus in ${folder} is al open (proces ${owner}). Sluit die eerst, of kies met --data een andere map.`,
      );
    }
  }
  rmSync(`${file}.lock`, { recursive: true, force: true });
  writeFileSync(note, String(process.pid));
  claimed.add(file);
  return () => {
    claimed.delete(file);
    rmSync(note, { force: true });
  };
}

/** The files that this process holds open. */
const claimed = new Set<string>();

function isRunning(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
