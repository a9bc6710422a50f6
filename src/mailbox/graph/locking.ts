import { MailboxError } from '../error';
import type { LockedMessage, PlainWrites } from '../guarded-writes';
import type { ClusterMailbox, OneOfMany } from '../port';
import type { BatchClient, BatchPart, ChainClient } from './batch';
import type { GraphClient } from './client';
import { createLocks, type Taken } from './locks';
import { fromChange, MESSAGE_EXPAND, MESSAGE_FIELDS, toMessage, type GraphMessage } from './transform';

/** The calls that have to do with locks. */
type LockingCalls = Pick<ClusterMailbox, 'lock' | 'renew' | 'unlock'> &
  Pick<PlainWrites, 'lockAndRead' | 'writeAndUnlock'>;

/**
 * @param root path of the mailbox
 * @param parent id of the hidden folder in which the locks are
 */
export function createLockingCalls(
  request: GraphClient,
  batch: BatchClient,
  inChains: ChainClient,
  root: string,
  parent: () => Promise<string>,
): LockingCalls {
  const locks = createLocks(request, batch, inChains, root, parent);
  const path = (id: string): string => `${root}/messages/${encodeURIComponent(id)}`;
  const whole = `$select=${MESSAGE_FIELDS}&$expand=${encodeURIComponent(MESSAGE_EXPAND)}`;
  const read = (id: string): BatchPart => ({ method: 'GET', path: `${path(id)}?${whole}` });
  const unlock: LockingCalls['unlock'] = (taken) => locks.release(taken);

  return {
    async lock(names, now, heldMs) {
      return (await locks.take(names, now, { heldMs })).map((one) => (isTaken(one) ? one.lock : one));
    },

    renew: (lock, now, heldMs) => locks.renew(lock, now, heldMs),
    unlock,

    async lockAndRead(ids, now) {
      const taken = await locks.take(ids, now, { then: (id) => [read(id)] });
      const found = taken.map(toLockedMessage);
      await unlock(taken.flatMap((one, at) => (isTaken(one) && found[at] instanceof MailboxError ? [one.lock] : [])));
      return found;
    },

    async writeAndUnlock(writes) {
      const answers = await inChains(
        writes.map(({ message: { id, version }, change, lock }) => [
          { method: 'PATCH', path: path(id), body: fromChange(change), ifMatch: version },
          ...[read(id), locks.removal(lock)],
        ]),
      );
      await unlock(writes.filter((_write, at) => (answers[at]?.length ?? 0) < 3).map(({ lock }) => lock));
      return answers.map(([wrote, stands]) => {
        if (wrote instanceof MailboxError) return wrote.code === 'conflict' ? 'conflict' : wrote;
        return stands instanceof MailboxError ? stands : toMessage(stands as GraphMessage);
      });
    },
  };
}

function isTaken(one: OneOfMany<Taken | null>): one is Taken {
  return one !== null && !(one instanceof MailboxError);
}

function toLockedMessage(one: OneOfMany<Taken | null>): OneOfMany<LockedMessage | null> {
  if (!isTaken(one)) return one;
  const { lock, answers } = one;
  const [message] = answers;
  return message instanceof MailboxError ? message : { lock, message: toMessage(message as GraphMessage) };
}
