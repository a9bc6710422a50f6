import type { Undoing } from '../../domain/ownership/action';
import type { Colleague } from '../../domain/ownership/record';
import { actOnMany, type Task, type TaskOutcome } from '../../mailbox/act';
import { createState, type Readable } from '../../screen/state';
import type { Cluster } from '../cluster';
import type { NowModel } from './now-model';
import type { Row } from './rows';

/** A question that did not become the colleague's, and why. */
export interface Missed {
  readonly subject: string;
  readonly outcome: Exclude<TaskOutcome, { readonly kind: 'done' }>;
}

export type ReassignState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly done: number; readonly all: number }
  | {
      readonly kind: 'done';
      readonly to: Colleague;
      readonly count: number;
      readonly missed: readonly Missed[];
      readonly canUndo: boolean;
    }
  | { readonly kind: 'undone'; readonly missed: readonly Missed[] };

/** Gives many questions to one colleague, and for a minute the way back. */
export interface ReassignModel {
  readonly state: Readable<ReassignState>;
  /** All rows are of one cluster, in which the person has a knowledge card. */
  reassign(rows: readonly Row[], to: Colleague, why: string): Promise<void>;
  undo(): Promise<void>;
  forget(): void;
}

const UNDO_FOR_MS = 60_000;

interface Done {
  readonly cluster: Cluster;
  readonly undoings: readonly { readonly messageId: string; readonly subject: string; readonly undoing: Undoing }[];
}

export function createReassignModel(now: NowModel): ReassignModel {
  const state = createState<ReassignState>({ kind: 'idle' });
  const { services } = now;
  let last: Done | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function carryOut(
    cluster: Cluster,
    tasks: readonly (Task & { readonly subject: string })[],
  ): Promise<readonly TaskOutcome[]> {
    const { mailbox, card } = cluster;
    if (!card) return [];
    state.set({ kind: 'busy', done: 0, all: tasks.length });
    const tools = { mailbox, now: services.now, newNonce: services.newNonce };
    const outcomes = await actOnMany(tools, tasks, card, (soFar) => {
      state.set({ kind: 'busy', done: soFar.length, all: tasks.length });
    });
    // What was refused was read too, and may have been changed by somebody else.
    now.seen(
      cluster,
      outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [] : [outcome.message])),
    );
    return outcomes;
  }

  return {
    state,

    async reassign(rows, to, why) {
      clearTimeout(timer);
      last = null;
      const [first] = rows;
      if (!first) return;
      const tasks = rows.map(({ question: { owner, message } }) => ({
        messageId: message.id,
        subject: message.subject,
        action: owner ? ({ kind: 'handOver', to, why } as const) : ({ kind: 'assign', to } as const),
      }));
      const outcomes = await carryOut(first.cluster, tasks);
      const undoings = outcomes.flatMap((outcome, index) => {
        const task = tasks[index];
        return outcome.kind === 'done' && task ? [{ ...task, undoing: outcome.undoing }] : [];
      });
      const missed = missedOf(outcomes, tasks);
      last = { cluster: first.cluster, undoings };
      state.set({ kind: 'done', to, count: undoings.length, missed, canUndo: undoings.length > 0 });
      timer = setTimeout(() => {
        const current = state.get();
        if (current.kind === 'done') state.set({ ...current, canUndo: false });
      }, UNDO_FOR_MS);
    },

    async undo() {
      clearTimeout(timer);
      if (!last) return;
      const { cluster, undoings } = last;
      last = null;
      const tasks = undoings.map(({ messageId, subject, undoing }) => ({
        ...{ messageId, subject },
        action: { kind: 'undo', undoing } as const,
      }));
      state.set({ kind: 'undone', missed: missedOf(await carryOut(cluster, tasks), tasks) });
    },

    forget() {
      clearTimeout(timer);
      last = null;
      state.set({ kind: 'idle' });
    },
  };
}

function missedOf(outcomes: readonly TaskOutcome[], tasks: readonly { readonly subject: string }[]): readonly Missed[] {
  return outcomes.flatMap((outcome, index) =>
    outcome.kind === 'done' ? [] : [{ subject: tasks[index]?.subject ?? '', outcome }],
  );
}
