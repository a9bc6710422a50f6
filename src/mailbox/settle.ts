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
import type { ClusterMailbox, OneOfMany } from './port';

/** How messages are read and written: each on its own, or many in few requests. */
export type Access = Pick<ClusterMailbox, 'messages' | 'writeTriages'>;

/** A task that has no outcome yet. */
interface OpenTask {
  readonly index: number;
  readonly id: string;
  readonly action: Action;
}

/** A task whose action may be carried out on the message as it was read. */
interface ReadyTask extends OpenTask {
  readonly message: MailMessage;
  readonly change: OwnershipChange;
  readonly undoing: Undoing;
}

/** Each round is lost to another writer who got through, so with thirty people an action settles long before this. */
const MOST_ROUNDS = 6;

/** Gives each task its outcome, in their order: read, decide, write on the version that was read and read back; as often as somebody gets in between. */
export async function settle(
  access: Access,
  tools: Pick<ActTools, 'now' | 'newNonce'>,
  tasks: readonly Task[],
  actor: Actor,
  beforeWriting: Promise<unknown>,
): Promise<readonly TaskOutcome[]> {
  const outcomes: TaskOutcome[] = [];
  /** Gives an outcome to what needs no write, and the change to what does. */
  const decideOn = (task: OpenTask, message: OneOfMany<MailMessage>): readonly ReadyTask[] => {
    if (message instanceof MailboxError) {
      outcomes[task.index] = { kind: 'failed', error: message };
      return [];
    }
    const decision = decide(message, task.action, actor, tools.now(), tools.newNonce());
    if (decision.kind === 'write') return [{ ...task, message, change: decision.change, undoing: decision.undoing }];
    outcomes[task.index] = { kind: 'refused', refusal: decision.refusal, message };
    return [];
  };

  let open: readonly OpenTask[] = tasks.map(({ messageId: id, action }, index) => ({ index, id, action }));
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round++) {
    const read = await access.messages(open.map(({ id }) => id));
    await beforeWriting;
    const ready = open.flatMap((task, index) => decideOn(task, answerAt(read, index)));
    const wrote =
      ready.length === 0 ? [] : await access.writeTriages(ready.map(({ message, change }) => ({ message, change })));
    open = ready.filter(({ index, message, change, undoing }, at) => {
      const now = answerAt(wrote, at);
      if (now instanceof MailboxError) outcomes[index] = { kind: 'failed', error: now };
      else if (now !== 'conflict' && stands(now.record, change.record))
        outcomes[index] = { kind: 'done', undoing, message: now };
      else {
        outcomes[index] = { kind: 'busy', message };
        return true;
      }
      return false;
    });
  }
  return outcomes;
}

function answerAt<T>(answers: readonly OneOfMany<T>[], index: number): OneOfMany<T> {
  return answers[index] ?? new MailboxError('failed', 'an answer is missing');
}
