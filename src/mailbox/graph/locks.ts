import { MailboxError, orError } from '../error';
import type { Lock, OneOfMany } from '../port';
import type { BatchClient, BatchPart, ChainClient } from './batch';
import type { GraphClient } from './client';
import { LOCK_PROPERTY } from './names';

interface FoundFolder {
  readonly id: string;
  readonly singleValueExtendedProperties?: ReadonlyArray<{ readonly value: string }>;
}

/** A lock that was taken, and the answers to what was asked in the same breath. */
export interface Taken {
  readonly lock: Lock;
  readonly answers: readonly OneOfMany<unknown>[];
}

export interface TakeOptions {
  /** How long the locks are held at most. */
  readonly heldMs?: number | undefined;
  /** What to ask under the lock with this name, in the same request. */
  readonly then?: (name: string) => readonly BatchPart[];
}

export interface Locks {
  /** As the port's `lock`. */
  take(names: readonly string[], now: Date, options?: TakeOptions): Promise<readonly OneOfMany<Taken | null>[]>;
  renew(lock: Lock, now: Date, heldMs: number): Promise<boolean>;
  release(locks: readonly Lock[]): Promise<void>;
  /** The call that lets a lock go. */
  removal(lock: Lock): BatchPart;
}

/** Longer than a holder holds on who says nothing else, with room for computers whose clocks differ. */
const HELD_MS = 2 * 60_000;

/**
 * Locks as hidden folders in the hidden folder with this id: Exchange makes a name once below one parent, whoever asks, and says `ErrorFolderExists` to the
 * others. A lock that a crashed holder left is removed by its id, so that nobody can remove the one that came after it.
 */
export function createLocks(
  request: GraphClient,
  batch: BatchClient,
  inChains: ChainClient,
  root: string,
  parent: () => Promise<string>,
): Locks {
  const folder = (id: string): string => `${root}/mailFolders/${encodeURIComponent(id)}`;
  const removal = ({ id }: Pick<Lock, 'id'>) =>
    ({ method: 'POST', path: `${folder(id)}/permanentDelete`, body: {} }) as const;
  const held = (now: Date, heldMs: number) => ({
    singleValueExtendedProperties: [{ id: LOCK_PROPERTY, value: new Date(now.getTime() + heldMs).toISOString() }],
  });

  async function make(
    parentId: string,
    names: readonly string[],
    now: Date,
    { heldMs = HELD_MS, then = () => [] }: TakeOptions,
  ): Promise<readonly OneOfMany<Taken | null>[]> {
    const made = await inChains(
      names.map((displayName) => [
        {
          method: 'POST',
          path: `${folder(parentId)}/childFolders`,
          body: { displayName, isHidden: true, ...held(now, heldMs) },
        },
        ...then(displayName),
      ]),
    );
    return made.map(([one, ...answers], index) => {
      if (!(one instanceof MailboxError))
        return { lock: { name: names[index] ?? '', id: (one as FoundFolder).id }, answers };
      return one.code === 'conflict' ? null : one;
    });
  }

  /** Removes those of the locks with these names that were left behind, and gives the names. */
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
    if (abandoned.length > 0) await batch(abandoned.map(removal));
    return abandoned.map(({ name }) => name);
  }

  return {
    async take(names, now, options = {}) {
      const parentId = await orError(parent());
      if (parentId instanceof MailboxError) return names.map(() => parentId);
      const taken = await make(parentId, names, now, options);
      const refused = names.filter((_name, index) => taken[index] === null);
      if (refused.length === 0) return taken;
      const free = await clear(parentId, refused, now);
      if (free.length === 0) return taken;
      const again = await make(parentId, free, now, options);
      return taken.map((one, index) => (one === null ? (again[free.indexOf(names[index] ?? '')] ?? null) : one));
    },

    async renew({ id }, now, heldMs) {
      try {
        await request(folder(id), { method: 'PATCH', body: held(now, heldMs) });
        return true;
      } catch (error) {
        if (error instanceof MailboxError && error.code === 'notFound') return false;
        throw error;
      }
    },

    async release(locks) {
      if (locks.length > 1) await batch(locks.map(removal));
      const [one] = locks;
      if (locks.length !== 1 || one === undefined) return;
      const { path, ...call } = removal(one);
      await request(path, { ...call, outlivesPage: true }).catch(() => {
        // It is left behind then, which is what it would be without this.
      });
    },

    removal,
  };
}

function isAbandoned({ singleValueExtendedProperties: properties }: FoundFolder, now: Date): boolean {
  const until = Date.parse(properties?.[0]?.value ?? '');
  return Number.isNaN(until) || until < now.getTime();
}
