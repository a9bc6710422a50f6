import type { MailMessage } from '../domain/mail/message';
import {
  decide,
  stands,
  type Action,
  type Actor,
  type OwnershipChange,
  type Refusal,
  type Undoing,
} from '../domain/ownership/action';
import { MailboxError } from './error';
import type { ClusterMailbox, OneOfMany } from './port';

export type ActionOutcome =
  /** Carried out, and how to take it back. */
  | { readonly kind: 'done'; readonly undoing: Undoing; readonly message: MailMessage }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly message: MailMessage }
  /** So many others write to this message that the action did not get through. Nothing of it was written. */
  | { readonly kind: 'busy'; readonly message: MailMessage };

/** What became of an action on one message among many. */
export type TaskOutcome = ActionOutcome | { readonly kind: 'failed'; readonly error: MailboxError };

/** An action on one message among many. */
export interface Task {
  readonly messageId: string;
  readonly action: Action;
}

export interface ActTools {
  readonly mailbox: ClusterMailbox;
  readonly now: () => Date;
  readonly newNonce: () => string;
}

/** How messages are read and written: each on its own, or many in few requests. */
type Access = Pick<ClusterMailbox, 'messages' | 'writeTriages'>;

/** A task that is still to be decided, as its message was last read. */
interface OpenTask {
  readonly index: number;
  readonly action: Action;
  readonly read: OneOfMany<MailMessage>;
}

/** A task whose action may be written. */
interface ReadyTask extends OpenTask {
  readonly message: MailMessage;
  readonly change: OwnershipChange;
  readonly undoing: Undoing;
}

/** Each round is lost to another writer who got through, so with thirty people an action settles long before this. */
const MOST_ROUNDS = 6;
/** One batch of each kind; what was done is told after each. */
const TASKS_AT_ONCE = 20;

/**
 * Carries out an action on a question: read, decide, write on the version that was read, read back. A conflict is read and decided
 * again, so a claim that came second is refused with the name of the owner. Costs three requests when nobody is in the way.
 *
 * @throws MailboxError when the mailbox cannot be reached
 */
export async function act(tools: ActTools, messageId: string, action: Action, actor: Actor): Promise<ActionOutcome> {
  const [outcome] = await settle(oneByOne(tools.mailbox), tools, [{ messageId, action }], actor);
  if (outcome === undefined) throw new MailboxError('failed', 'an action had no outcome');
  if (outcome.kind === 'failed') throw outcome.error;
  return outcome;
}

/**
 * Carries out actions on many questions as `act` does on one, in three batches for each twenty. The outcomes come in the order of the tasks; a failure
 * of one leaves the others alone. Never rejects.
 *
 * @param progress is told the outcomes so far, after each twenty
 */
export async function actOnMany(
  tools: ActTools,
  tasks: readonly Task[],
  actor: Actor,
  progress: (outcomes: readonly TaskOutcome[]) => void,
): Promise<readonly TaskOutcome[]> {
  let outcomes: readonly TaskOutcome[] = [];
  for (let start = 0; start < tasks.length; start += TASKS_AT_ONCE) {
    const these = tasks.slice(start, start + TASKS_AT_ONCE);
    outcomes = [...outcomes, ...(await settle(tools.mailbox, tools, these, actor))];
    progress(outcomes);
  }
  return outcomes;
}

async function settle(
  access: Access,
  { now, newNonce }: ActTools,
  tasks: readonly Task[],
  actor: Actor,
): Promise<readonly TaskOutcome[]> {
  const outcomes: TaskOutcome[] = [];
  const read = await access.messages(tasks.map(({ messageId }) => messageId));
  let open = tasks.map(({ action }, index): OpenTask => ({ index, action, read: answerAt(read, index) }));

  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round++) {
    const ready: ReadyTask[] = [];
    for (const task of open) {
      const message = task.read;
      if (message instanceof MailboxError) {
        outcomes[task.index] = { kind: 'failed', error: message };
        continue;
      }
      const decision = decide(message, task.action, actor, now(), newNonce());
      if (decision.kind === 'refused') outcomes[task.index] = { kind: 'refused', refusal: decision.refusal, message };
      else ready.push({ ...task, message, ...decision });
    }
    open = [];
    for (const { task, found } of await writeAndReadBack(access, ready)) {
      if (!(found instanceof MailboxError) && stands(found.record, task.change.record)) {
        outcomes[task.index] = { kind: 'done', undoing: task.undoing, message: found };
      } else open.push({ ...task, read: found });
    }
  }
  for (const { index, read: message } of open) {
    outcomes[index] = message instanceof MailboxError ? { kind: 'failed', error: message } : { kind: 'busy', message };
  }
  return outcomes;
}

/** What stands on each message after the write: a conflict shows there, and a write that failed is told as it is. */
async function writeAndReadBack(
  access: Access,
  ready: readonly ReadyTask[],
): Promise<readonly { readonly task: ReadyTask; readonly found: OneOfMany<MailMessage> }[]> {
  if (ready.length === 0) return [];
  const written = await access.writeTriages(ready.map(({ message, change }) => ({ message, change })));
  const failures = new Map(
    ready.flatMap((task, index) => {
      const outcome = written[index];
      return outcome instanceof MailboxError ? [[task, outcome] as const] : [];
    }),
  );
  const through = ready.filter((task) => !failures.has(task));
  const readBack = through.length === 0 ? [] : await access.messages(through.map(({ message }) => message.id));
  return ready.map((task) => ({ task, found: failures.get(task) ?? answerAt(readBack, through.indexOf(task)) }));
}

function oneByOne(mailbox: ClusterMailbox): Access {
  return {
    messages: (ids) => Promise.all(ids.map((id) => orError(mailbox.message(id)))),
    writeTriages: (writes) =>
      Promise.all(writes.map(({ message, change }) => orError(mailbox.writeTriage(message, change)))),
  };
}

async function orError<T>(work: Promise<T>): Promise<OneOfMany<T>> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof MailboxError) return error;
    throw error;
  }
}

function answerAt<T>(answers: readonly OneOfMany<T>[], index: number): OneOfMany<T> {
  return answers[index] ?? new MailboxError('failed', 'an answer is missing');
}
