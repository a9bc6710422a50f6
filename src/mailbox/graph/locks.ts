import { MailboxError } from '../error';
import type { Lock, OneOfMany } from '../port';
import type { BatchClient, BatchPart } from './batch';
import { LOCK_PROPERTY } from './names';

interface FoundFolder {
  readonly id: string;
  readonly singleValueExtendedProperties?: ReadonlyArray<{ readonly value: string }>;
}

export interface Locks {
  take(names: readonly string[], now: Date): Promise<readonly OneOfMany<Lock | null>[]>;
  release(locks: readonly Lock[]): Promise<void>;
}

/** Longer than any holder holds on, with room for computers whose clocks differ. */
const ABANDONED_AFTER_MS = 2 * 60_000;

/**
 * Locks as hidden folders in the hidden folder with this id: Exchange makes a name once below one parent, whoever asks, and says `ErrorFolderExists` to the
 * others. A lock that a crashed holder left is removed by its id, so that nobody can remove the one that came after it.
 */
export function createLocks(batch: BatchClient, root: string, parent: () => Promise<string | null>): Locks {
  const folder = (id: string): string => `${root}/mailFolders/${encodeURIComponent(id)}`;
  const remove = (id: string): BatchPart => ({ method: 'POST', path: `${folder(id)}/permanentDelete`, body: {} });

  async function make(
    parentId: string,
    names: readonly string[],
    now: Date,
  ): Promise<readonly OneOfMany<Lock | null>[]> {
    const made = await batch<FoundFolder>(
      names.map((displayName) => ({
        method: 'POST',
        path: `${folder(parentId)}/childFolders`,
        body: {
          ...{ displayName, isHidden: true },
          singleValueExtendedProperties: [{ id: LOCK_PROPERTY, value: now.toISOString() }],
        },
      })),
    );
    return made.map((one, index) => {
      if (!(one instanceof MailboxError)) return { name: names[index] ?? '', id: one.id };
      return one.code === 'conflict' ? null : one;
    });
  }

  /** Removes those of the locks with these names that were taken too long ago, and gives the names. */
  async function clear(parentId: string, names: readonly string[], now: Date): Promise<readonly string[]> {
    const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${LOCK_PROPERTY}')`);
    const found = await batch<{ readonly value: readonly FoundFolder[] }>(
      names.map((name) => {
        const filter = encodeURIComponent(`displayName eq '${name.replaceAll("'", "''")}'`);
        const query = `includeHiddenFolders=true&$filter=${filter}&$select=id&$expand=${expand}`;
        return { method: 'GET', path: `${folder(parentId)}/childFolders?${query}` };
      }),
    );
    const abandoned = names.flatMap((name, index) => {
      const answer = found[index];
      const lock = answer === undefined || answer instanceof MailboxError ? undefined : answer.value[0];
      return lock !== undefined && isAbandoned(lock, now) ? [{ name, id: lock.id }] : [];
    });
    if (abandoned.length > 0) await batch(abandoned.map(({ id }) => remove(id)));
    return abandoned.map(({ name }) => name);
  }

  return {
    async take(names, now) {
      const parentId = await parent();
      if (parentId === null) return names.map(() => new MailboxError('notFound', 'this mailbox has no settings'));
      const taken = await make(parentId, names, now);
      const refused = names.filter((_name, index) => taken[index] === null);
      if (refused.length === 0) return taken;
      const free = await clear(parentId, refused, now);
      if (free.length === 0) return taken;
      const again = await make(parentId, free, now);
      return taken.map((one, index) => (one === null ? (again[free.indexOf(names[index] ?? '')] ?? null) : one));
    },

    async release(locks) {
      if (locks.length > 0) await batch(locks.map(({ id }) => remove(id)));
    },
  };
}

function isAbandoned({ singleValueExtendedProperties: properties }: FoundFolder, now: Date): boolean {
  const age = now.getTime() - Date.parse(properties?.[0]?.value ?? '');
  return Number.isNaN(age) || age > ABANDONED_AFTER_MS;
}
