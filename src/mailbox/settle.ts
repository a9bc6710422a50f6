import type { MailMessage } from '../domain/mail/message';
import {
  decide,
  stands,
  type Action,
  type Actor,
  type OwnershipChange,
  type Undoing,
} from '../domain/ownership/action';
import type { ActTools, Task, TaskOutcome } from './act';
import { MailboxError } from './error';
import { pause } from './pause';
import type { ClusterMailbox, Lock, OneOfMany } from './port';

/** How messages are read and written: each on its own, or many in few requests. */
export type Access = Pick<ClusterMailbox, 'messages' | 'writeTriages'>;

/** A task that has no outcome yet, and its message as it was last read. */
interface OpenTask {
  readonly index: number;
  readonly action: Action;
  readonly read: OneOfMany<MailMessage>;
}

/** A task whose action may be carried out on the message as it was read. */
interface ReadyTask extends OpenTask {
  readonly message: MailMessage;
  readonly change: OwnershipChange;
  readonly undoing: Undoing;
}

/** A task after an attempt to write. `undoing` is null when what stands there now is not what was written. */
interface Attempt extends OpenTask {
  readonly undoing: Undoing | null;
}

/** Each round is lost to another writer who got through, so with thirty people an action settles long before this. */
const MOST_ROUNDS = 6;
/** Whoever finds a lock taken looks again after this long: a holder is at it for a second. */
const LOCKED_PAUSE_MS = 500;
/** A lock may count as left behind after two minutes; a write that begins by now has long since arrived then. */
const LONGEST_HOLD_MS = 30_000;

/** Gives each task its outcome, in their order: read, decide, write on the version that was read, read back; as often as somebody gets in between. */
export async function settle(
  access: Access,
  tools: ActTools,
  tasks: readonly Task[],
  actor: Actor,
): Promise<readonly TaskOutcome[]> {
  const outcomes: TaskOutcome[] = [];
  /** Gives an outcome to what needs no write, and the change to what does. */
  const decideOn = (open: readonly OpenTask[]): readonly ReadyTask[] =>
    open.flatMap((task) => {
      const message = task.read;
      if (message instanceof MailboxError) {
        outcomes[task.index] = { kind: 'failed', error: message };
        return [];
      }
      const decision = decide(message, task.action, actor, tools.now(), tools.newNonce());
      if (decision.kind === 'write') return [{ ...task, message, change: decision.change, undoing: decision.undoing }];
      outcomes[task.index] = { kind: 'refused', refusal: decision.refusal, message };
      return [];
    });

  const read = await access.messages(tasks.map(({ messageId }) => messageId));
  let open: readonly OpenTask[] = tasks.map(({ action }, index) => ({ index, action, read: answerAt(read, index) }));
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round++) {
    const ready = decideOn(open);
    const attempts = tools.settings.ownershipLock
      ? await underLock(access, tools, ready, (held) => write(access, decideOn(held)))
      : await write(access, ready);
    for (const { index, read: message, undoing } of attempts) {
      if (undoing !== null && !(message instanceof MailboxError)) outcomes[index] = { kind: 'done', undoing, message };
    }
    open = attempts.filter(({ undoing }) => undoing === null);
  }
  for (const { index, read: message } of open) {
    outcomes[index] = message instanceof MailboxError ? { kind: 'failed', error: message } : { kind: 'busy', message };
  }
  return outcomes;
}

/** Writes, and reads what stands there then: a conflict shows in that, and a write that failed is told as it is. */
async function write(access: Access, ready: readonly ReadyTask[]): Promise<readonly Attempt[]> {
  if (ready.length === 0) return [];
  const written = await access.writeTriages(ready.map(({ message, change }) => ({ message, change })));
  const failures = ready.map((_task, index) => {
    const outcome = answerAt(written, index);
    return outcome instanceof MailboxError ? outcome : null;
  });
  const through = ready.filter((_task, index) => failures[index] === null);
  const readBack = await readAgain(access, through);
  return ready.map((task, index) => {
    const read = failures[index] ?? answerAt(readBack, through.indexOf(task));
    const isThere = !(read instanceof MailboxError) && stands(read.record, task.change.record);
    return { index: task.index, action: task.action, read, undoing: isThere ? task.undoing : null };
  });
}

/**
 * The same while nobody else can write on these questions: for a mailbox that lets two writers write on one version. What was read before is read again
 * under the lock. A question that somebody else has locked waits for the next round.
 */
async function underLock(
  access: Access,
  { mailbox, now }: ActTools,
  ready: readonly ReadyTask[],
  work: (held: readonly OpenTask[]) => Promise<readonly Attempt[]>,
): Promise<readonly Attempt[]> {
  if (ready.length === 0) return [];
  const since = now();
  const locks = await mailbox.lock(
    ready.map(({ message }) => message.id),
    since,
  );
  const taken = ready.map((_task, index) => locks[index] ?? null);
  const held = taken.filter(isHeld);
  const mine = ready.filter((_task, index) => isHeld(taken[index] ?? null));
  let attempts: readonly Attempt[];
  try {
    const read = await readAgain(access, mine);
    const open = mine.map((task, index): OpenTask => ({ ...task, read: answerAt(read, index) }));
    const isInTime = now().getTime() - since.getTime() < LONGEST_HOLD_MS;
    attempts = isInTime ? await work(open) : open.map((task) => ({ ...task, undoing: null }));
  } finally {
    await mailbox.unlock(held);
  }
  const busy = ready.filter((_task, index) => taken[index] === null);
  if (busy.length > 0) await pause(LOCKED_PAUSE_MS);
  const later = await readAgain(access, busy);
  return [
    ...attempts,
    ...busy.map((task, index): Attempt => ({ ...task, read: answerAt(later, index), undoing: null })),
    ...ready.flatMap((task, index): Attempt[] => {
      const failure = taken[index];
      return failure instanceof MailboxError ? [{ ...task, read: failure, undoing: null }] : [];
    }),
  ];
}

function isHeld(lock: OneOfMany<Lock | null>): lock is Lock {
  return lock !== null && !(lock instanceof MailboxError);
}

async function readAgain(access: Access, tasks: readonly ReadyTask[]): Promise<readonly OneOfMany<MailMessage>[]> {
  return tasks.length === 0 ? [] : access.messages(tasks.map(({ message }) => message.id));
}

function answerAt<T>(answers: readonly OneOfMany<T>[], index: number): OneOfMany<T> {
  return answers[index] ?? new MailboxError('failed', 'an answer is missing');
}
