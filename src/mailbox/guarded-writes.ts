import type { MailMessage } from '../domain/mail/message';
import { MailboxError, orError } from './error';
import { pause } from './pause';
import type { ClusterMailbox, Lock, OneOfMany, TriageWrite, WriteOutcome } from './port';

/** A message as it stands while nobody else who heeds the lock can write to it. */
export interface LockedMessage {
  readonly lock: Lock;
  readonly message: MailMessage;
}

/** A change to one message among many, of which the lock is let go after it. */
export interface LockedWrite extends TriageWrite {
  readonly lock: Lock;
}

/** What came of a write: the message as it stands after it, or that nothing was written. */
export type Wrote = MailMessage | 'conflict';

type Writes = Pick<ClusterMailbox, 'writeTriage' | 'writeTriages' | 'writeAndRead'>;

/** What a mailbox offers to write with, whatever it does with versions. */
export interface PlainWrites extends Writes, Pick<ClusterMailbox, 'messages' | 'unlock'> {
  /** As `ClusterMailbox.keepsToVersions`, or as that was found last. */
  keepsToVersions(): Promise<boolean>;
  /** `lock` by the ids of messages, and how each stands under its lock, in one request for each ten. Never rejects. */
  lockAndRead(ids: readonly string[], now: Date): Promise<readonly OneOfMany<LockedMessage | null>[]>;
  /** `writeTriages`, and lets the locks go whatever comes of it; in one request for each six. Never rejects. */
  writeAndUnlock(writes: readonly LockedWrite[]): Promise<readonly OneOfMany<Wrote>[]>;
}

export interface GuardOptions {
  readonly now: () => Date;
  /** Whether this cluster wants a lock also where the mailbox keeps to versions. */
  readonly alwaysLocks: () => boolean;
}

/**
 * What holds two writers apart. `version`: a write on an outdated version is refused. `lock`: each holds a lock meanwhile. `pause`: neither can be had;
 * whoever reads back some time after writing sees nearly always who came last, which then counts for everybody.
 */
type Guard = 'version' | 'lock' | 'pause';

/** Whoever finds a lock taken looks again after this long: a holder is at it for a second. */
const LOCKED_PAUSE_MS = 500;
/** A lock may count as left behind after two minutes; a write that begins by now has long since arrived then. */
const LONGEST_HOLD_MS = 30_000;
/** Of two who read in the same moment the slower one has written by now. */
const SETTLING_PAUSE_MS = 1_500;

/**
 * Writes that reach a message only if it is still at the version that was read, also in a mailbox that lets two writers write on one version. There, reading
 * and writing alone cannot hold them apart: a write that is on its way leaves no trace, so whoever read back in time was told that theirs stands, and so is
 * the one who wrote last. With locks it can be done: the mailbox gives a name out once.
 */
export function guardWrites(plain: PlainWrites, { now, alwaysLocks }: GuardOptions): Writes {
  async function guard(): Promise<Guard> {
    if (alwaysLocks()) return 'lock';
    const keeps = await orError(plain.keepsToVersions());
    if (!(keeps instanceof MailboxError)) return keeps ? 'version' : 'lock';
    if (keeps.code !== 'noAccess') throw keeps;
    return 'pause';
  }

  async function write(writes: readonly TriageWrite[], by: Guard): Promise<readonly OneOfMany<Wrote>[]> {
    if (by === 'version' || writes.length === 0) return plain.writeTriages(writes);
    if (by === 'pause') return writeAndWait(writes);
    const since = now();
    const found = await plain.lockAndRead(
      writes.map(({ message }) => message.id),
      since,
    );
    const isForbidden = found.every((one) => one instanceof MailboxError && one.code === 'noAccess');
    if (isForbidden && !alwaysLocks()) return writeAndWait(writes);
    const isInTime = now().getTime() - since.getTime() < LONGEST_HOLD_MS;
    const held = writes.flatMap((one, index) => {
      const locked = found[index];
      if (!isHeld(locked)) return [];
      const isCurrent = isInTime && locked.message.version === one.message.version;
      return [{ ...one, index, lock: locked.lock, isCurrent }];
    });
    await plain.unlock(held.filter(({ isCurrent }) => !isCurrent).map(({ lock }) => lock));
    const ready = held.filter(({ isCurrent }) => isCurrent);
    const wrote = await plain.writeAndUnlock(ready);
    if (found.some((one) => one === null)) await pause(LOCKED_PAUSE_MS);
    return writes.map((_one, index) => {
      const failure = found[index];
      if (failure instanceof MailboxError) return failure;
      return wrote[ready.findIndex((one) => one.index === index)] ?? 'conflict';
    });
  }

  async function writeAndWait(writes: readonly TriageWrite[]): Promise<readonly OneOfMany<Wrote>[]> {
    const wrote = await plain.writeTriages(writes);
    await pause(SETTLING_PAUSE_MS);
    const settled = await plain.messages(writes.map(({ message }) => message.id));
    return wrote.map((one, index) =>
      one instanceof MailboxError || one === 'conflict' ? one : (settled[index] ?? one),
    );
  }

  async function writeOne(write_: TriageWrite, by: Guard): Promise<Wrote> {
    const [wrote = 'conflict'] = await write([write_], by);
    if (wrote instanceof MailboxError) throw wrote;
    return wrote;
  }

  return {
    async writeTriage(message, change): Promise<WriteOutcome> {
      const by = await guard();
      if (by === 'version') return plain.writeTriage(message, change);
      return (await writeOne({ message, change }, by)) === 'conflict' ? 'conflict' : 'written';
    },

    async writeAndRead(message, change) {
      const by = await guard();
      return by === 'version' ? plain.writeAndRead(message, change) : writeOne({ message, change }, by);
    },

    async writeTriages(writes) {
      const by = await orError(guard());
      return by instanceof MailboxError ? writes.map(() => by) : write(writes, by);
    },
  };
}

function isHeld(one: OneOfMany<LockedMessage | null> | undefined): one is LockedMessage {
  return one !== undefined && one !== null && !(one instanceof MailboxError);
}
