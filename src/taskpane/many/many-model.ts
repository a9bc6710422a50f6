import { onDutchClock } from '../../domain/deadlines/dutch-time';
import type { MailMessage } from '../../domain/mail/message';
import type { Action } from '../../domain/ownership/action';
import { actOnMany, type Task, type TaskOutcome } from '../../mailbox/act';
import { loadLater } from '../../screen/load-later';
import { type Problem, problem, problemOf } from '../../screen/problem';
import { createState, type Readable } from '../../screen/state';
import type { Cluster } from '../cluster';
import { type ColleagueView, viewColleagues } from '../question/colleagues';
import { type Outcome, UNDO_MS } from '../question/question-model';
import type { Step } from '../question/question-view';
import type { PaneServices } from '../services';

/** One of the messages that were chosen. `id` in whatever form Outlook or Graph gave it. */
export interface Chosen {
  readonly id: string;
  readonly subject: string;
}

export interface ManyResult extends Chosen {
  readonly outcome: Outcome;
}

export interface ManyState {
  /** What the person can do with all of them; empty without a knowledge card, and while the settings are read. */
  readonly steps: readonly Step[];
  readonly colleagues: readonly ColleagueView[];
  readonly working: Action['kind'] | null;
  /** While it works: how many of them have an outcome. */
  readonly progress: { readonly settled: number; readonly of: number } | null;
  /** Of the last action, in the order of the messages; empty before there was one. */
  readonly results: readonly ManyResult[];
  /** How many can still be taken back; for a minute. */
  readonly undoable: number;
  /** Nobody could begin: the mailbox cannot be opened, or has no settings, or the person has no knowledge card. */
  readonly problem: Problem | 'noCard' | null;
}

/** Actions on many messages at once, without their looks. */
export interface ManyModel {
  readonly state: Readable<ManyState>;
  open(): Promise<void>;
  act(chosen: readonly Chosen[], action: Action): Promise<void>;
  /** For each message an action of its own. */
  actEach(tasks: readonly (Chosen & { readonly action: Action })[]): Promise<void>;
  /** Takes back what the last action did, where nothing happened since. */
  undo(): Promise<void>;
  /** The person chose other messages: what was told belongs to the earlier ones. */
  leave(): void;
}

/** What Outlook lets a person select at once. */
export const MOST_CHOSEN = 100;

const STEPS: readonly Step[] = [
  ...(['claim', 'assign', 'finish', 'askAdvice', 'handOver', 'giveBack', 'takeOver', 'reopen'] as const),
];

const loadLearning = loadLater('learning', () => import('../question/learning'));

/** @param seen is told of each message as it is after the action, for what else is on the screen */
export function createManyModel(
  services: PaneServices,
  openCluster: () => Promise<Cluster | null>,
  seen: (messages: readonly MailMessage[]) => void,
): ManyModel {
  const state = createState<ManyState>({
    ...{ steps: [], colleagues: [], working: null, progress: null, results: [], undoable: 0, problem: null },
  });
  let cluster: Cluster | null = null;
  let undoing: readonly (Chosen & { readonly task: Task })[] = [];
  let forgetUndo: ReturnType<typeof setTimeout> | undefined;
  let left = false;

  const change = (part: Partial<ManyState>): void => {
    if (!left) state.set({ ...state.get(), ...part });
  };

  function offerUndo(tasks: typeof undoing): void {
    clearTimeout(forgetUndo);
    undoing = tasks;
    change({ undoable: tasks.length });
    if (tasks.length > 0) forgetUndo = setTimeout(() => offerUndo([]), UNDO_MS);
  }

  async function run(working: Action['kind'], tasks: readonly (Chosen & { readonly task: Task })[]): Promise<void> {
    if (state.get().working || !cluster?.card) return;
    const { mailbox, card } = cluster;
    const { now, newNonce } = services;
    change({ working, progress: { settled: 0, of: tasks.length }, results: [], problem: null });
    offerUndo([]);
    try {
      const tools = { mailbox, now, newNonce };
      const outcomes = await actOnMany(
        tools,
        tasks.map(({ task }) => task),
        card,
        (settled) => {
          change({ progress: { settled: settled.length, of: tasks.length }, results: resultsOf(tasks, settled) });
        },
      );
      seen(outcomes.flatMap((one) => (one.kind === 'failed' ? [] : [one.message])));
      if (working !== 'undo') offerUndo(undoingOf(tasks, outcomes));
      if (working === 'finish') {
        const finished = outcomes.flatMap((one) => (one.kind === 'done' ? [one.message] : []));
        // Nobody waits for it, and questions that are not counted harm nobody.
        void loadLearning()
          .then(({ learn }) => learn(mailbox, finished))
          .catch(() => undefined);
      }
    } catch (error) {
      change({ problem: problemOf(error, now()) });
    } finally {
      change({ working: null, progress: null });
    }
  }

  async function actEach(tasks: readonly (Chosen & { readonly action: Action })[]): Promise<void> {
    const these = tasks.slice(0, MOST_CHOSEN);
    const [first] = these;
    if (first === undefined) return;
    await run(
      first.action.kind,
      these.map(({ id, subject, action }) => ({ id, subject, task: { messageId: id, action } })),
    );
  }

  function resultsOf(
    tasks: readonly (Chosen & { readonly task: Task })[],
    outcomes: readonly TaskOutcome[],
  ): readonly ManyResult[] {
    return outcomes.flatMap((outcome, index) => {
      const found = tasks[index];
      if (found === undefined) return [];
      const { id, subject, task } = found;
      return [{ id, subject, outcome: outcomeOf(outcome, task.action) }];
    });
  }

  function outcomeOf(outcome: TaskOutcome, action: Action): Outcome {
    switch (outcome.kind) {
      case 'done':
        return { kind: 'done', action };
      case 'failed': {
        const { error } = outcome;
        return { kind: 'failed', problem: problem(error.code, error.detail, services.now()) };
      }
      case 'refused':
      case 'busy':
        return outcome;
    }
  }

  return {
    state,

    async open() {
      try {
        cluster = await openCluster();
        if (!cluster) change({ problem: problem('notSetUp', 'no settings', services.now()) });
        else if (!cluster.card) change({ problem: 'noCard' });
        else {
          const colleagues = viewColleagues(cluster, onDutchClock(services.now()).date);
          change({ steps: STEPS, colleagues, problem: null });
        }
      } catch (error) {
        change({ problem: problemOf(error, services.now()) });
      }
    },

    act: (chosen, action) => actEach(chosen.map((one) => ({ ...one, action }))),
    actEach,

    undo: () => run('undo', undoing),

    leave() {
      clearTimeout(forgetUndo);
      left = true;
    },
  };
}

function undoingOf(
  tasks: readonly (Chosen & { readonly task: Task })[],
  outcomes: readonly TaskOutcome[],
): readonly (Chosen & { readonly task: Task })[] {
  return outcomes.flatMap((outcome, index) => {
    const found = tasks[index];
    if (found === undefined || outcome.kind !== 'done') return [];
    const action = { kind: 'undo', undoing: outcome.undoing } as const;
    return [{ ...found, task: { messageId: found.id, action } }];
  });
}
