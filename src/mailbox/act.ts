import type { MailMessage } from '../domain/mail/message';
import type { Action, Actor, Refusal, Undoing } from '../domain/ownership/action';
import { MailboxError, orError } from './error';
import type { ClusterMailbox } from './port';
import { settle, type Access } from './settle';

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

/** One batch of each kind; what was done is told after each. */
const TASKS_AT_ONCE = 20;

/**
 * Carries out an action on a question: read, decide, write on the version that was read, read back. A conflict is read and decided
 * again, so a claim that came second is refused with the name of the owner. Where Exchange lets two writers write on one version, all of it happens under
 * a lock. Costs at most three requests when nobody is in the way.
 *
 * @throws MailboxError when the mailbox cannot be reached
 */
export async function act(tools: ActTools, messageId: string, action: Action, actor: Actor): Promise<ActionOutcome> {
  const [outcome] = await settle(
    oneByOne(tools.mailbox),
    tools,
    [{ messageId, action }],
    actor,
    versionsOf(tools.mailbox),
  );
  if (outcome === undefined) throw new MailboxError('failed', 'an action had no outcome');
  if (outcome.kind === 'failed') throw outcome.error;
  return outcome;
}

/**
 * Carries out actions on many questions as `act` does on one, in three batches for each twenty (six under a lock). The outcomes come in the order of the tasks; a failure
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
  const versions = versionsOf(tools.mailbox);
  let outcomes: readonly TaskOutcome[] = [];
  for (let start = 0; start < tasks.length; start += TASKS_AT_ONCE) {
    const these = tasks.slice(start, start + TASKS_AT_ONCE);
    outcomes = [...outcomes, ...(await settle(tools.mailbox, tools, these, actor, versions))];
    progress(outcomes);
  }
  return outcomes;
}

/** Lets the mailbox find out what its writes have to heed. If that fails, so does the write. */
function versionsOf(mailbox: ClusterMailbox): Promise<unknown> {
  return orError(mailbox.keepsToVersions());
}

function oneByOne(mailbox: ClusterMailbox): Access {
  return {
    messages: (ids) => Promise.all(ids.map((id) => orError(mailbox.message(id)))),
    writeTriages: (writes) =>
      Promise.all(writes.map(({ message, change }) => orError(mailbox.writeAndRead(message, change)))),
  };
}
