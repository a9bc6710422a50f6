import { type Decisions, DECISIONS_KEY, parseDecisions, serialiseDecisions } from '../../domain/reply/chain/decisions';
import type { CivilDate } from '../../domain/deadlines/civil-date';
import type { Finding } from '../../domain/reply/finding';
import type { OpenReply, Outlook } from '../../outlook/port';
import { problemOf } from '../../screen/problem';
import { createState, type Readable } from '../../screen/state';
import type { FormOfAddress } from '../../domain/reply/names/forms-of-address';
import type { Analysis, UnknownForm } from './analysis';
import type { FormsOfAddress } from './forms-of-address';
import type { Thread } from './thread';
import type { IgnoreOutcome, Ignoring, IgnoreScope } from './ignoring';
import type { OwnWords } from './own-words';
import { certainFixes, type FindingKey, isNothing, keyed } from './fixes';
import { createReplyChanges, sameReply } from './reply-changes';
import type { Outcome, ReplyState } from './reply-state';

/** The screen "Controle" for the reply that is being written, without its looks. */
export interface ReplyModel {
  readonly state: Readable<ReplyState>;
  /** Reads the reply and, when it changed and the writer paused, checks it again. Never changes it. */
  look(): Promise<void>;
  /** The check itself changed: new settings, the dictionary is there, more is known of the conversation. */
  checkAgain(): void;
  fix(key: FindingKey): Promise<void>;
  fixAll(): Promise<void>;
  removeChain(): Promise<void>;
  /** @param key of a mail below the reply, or of something that was found in one */
  decide(key: string, verdict: 'keep' | 'cut'): Promise<void>;
  /** Takes out one thing that was found in a mail that stays. */
  takeOut(find: string): Promise<void>;
  /** Adds a word that the spelling check does not know to the list of the cluster. */
  addWord(word: string): Promise<void>;
  /** Has the checks say no more of these findings. */
  ignore(keys: readonly FindingKey[], why: string, scope: IgnoreScope): Promise<void>;
  /** Has the checks speak again of what was ignored in this mail. */
  heed(finding: Finding): Promise<void>;
  /** Remembers how somebody wants to be addressed, and addresses them so. */
  answerForm(person: UnknownForm, form: FormOfAddress): Promise<void>;
  /** Keeps a day that the reply promises as a deadline of the question. */
  promise(day: CivilDate): Promise<void>;
  undo(): Promise<void>;
}

/** A writer who types on without a pause still gets a check after this many looks. */
const LOOKS_WITHOUT_PAUSE = 4;
/** One remedy may bring the next to light, such as a name in a salutation that was not there; not without end. */
const MOST_ROUNDS = 10;

export function createReplyModel(
  outlook: Outlook,
  analyse: (reply: OpenReply, decisions: Decisions) => Analysis,
  choices: Pick<OwnWords, 'add'> &
    Pick<Ignoring, 'ignore' | 'heed'> &
    Pick<FormsOfAddress, 'answer'> &
    Pick<Thread, 'promise'>,
  now: () => Date,
): ReplyModel {
  const state = createState<ReplyState>({
    analysis: null,
    problem: null,
    working: false,
    outcome: null,
    canUndo: false,
  });
  let read: OpenReply | null = null;
  let checked: OpenReply | null = null;
  let looksSinceCheck = 0;
  let actions = 0;
  let decisions: Decisions | null = null;

  const change = (part: Partial<ReplyState>): void => {
    state.set({ ...state.get(), ...part });
  };

  function check(reply: OpenReply): Analysis {
    const analysis = analyse(reply, decisions ?? new Map());
    checked = reply;
    looksSinceCheck = 0;
    change({ analysis, problem: null });
    return analysis;
  }

  async function readReply(): Promise<OpenReply> {
    read = await outlook.reply();
    return read;
  }

  /** Null when the answer belonged to another message. */
  function failureOf(error: unknown): Outcome | null {
    const problem = problemOf(error, now());
    return problem && { kind: 'failed', problem };
  }

  /** Runs one change that the person asked for; the text is read again first, so that the edits fit what stands there. */
  async function act(action: () => Promise<Outcome | null>): Promise<void> {
    if (state.get().working) return;
    actions += 1;
    change({ working: true, outcome: null });
    try {
      change({ outcome: await action() });
    } catch (error) {
      change({ outcome: failureOf(error) });
    } finally {
      change({ working: false });
    }
  }

  const { apply, takeBack } = createReplyChanges({
    outlook,
    readReply,
    failureOf,
    changed(reply, canUndo) {
      check(reply);
      change({ canUndo });
    },
  });

  return {
    state,

    async look() {
      if (state.get().working) return;
      try {
        const [earlier, before] = [read, actions];
        decisions ??= parseDecisions(await outlook.wordLeft(DECISIONS_KEY));
        const reply = await outlook.reply();
        // An action that began in the meantime has read, or will read, what stands there after this.
        if (actions !== before) return;
        read = reply;
        if (checked && sameReply(checked, reply)) {
          if (state.get().problem) change({ problem: null });
          return;
        }
        const paused = earlier !== null && sameReply(earlier, reply);
        looksSinceCheck += 1;
        if (!checked || paused || looksSinceCheck >= LOOKS_WITHOUT_PAUSE) check(reply);
      } catch (error) {
        const problem = problemOf(error, now());
        if (problem) change({ problem });
      }
    },

    checkAgain() {
      if (read) check(read);
    },

    fix: (key) =>
      act(async () => {
        const reply = await readReply();
        const found = keyed(check(reply).findings).find((one) => one.key === key);
        if (!found?.finding.fix) return { kind: 'changed' };
        return (await apply(reply, found.finding.fix)) ?? { kind: 'fixed', count: 1 };
      }),

    fixAll: () =>
      act(async () => {
        const done = new Set<FindingKey>();
        for (let round = 0; round < MOST_ROUNDS; round++) {
          const reply = await readReply();
          const { keys, change: mended } = certainFixes(check(reply), done);
          if (keys.length === 0) break;
          const failure = await apply(reply, mended);
          if (failure) return failure;
          for (const key of keys) done.add(key);
        }
        return { kind: 'fixed', count: done.size };
      }),

    removeChain: () =>
      act(async () => {
        const reply = await readReply();
        const chain = check(reply).chain;
        if (!chain || isNothing(chain.change)) return { kind: 'changed' };
        return (await apply(reply, chain.change)) ?? { kind: 'removed', count: chain.cut };
      }),

    takeOut: (key) =>
      act(async () => {
        const reply = await readReply();
        const finds = (check(reply).chain?.segments ?? []).flatMap((segment) => segment.finds);
        const found = finds.find((one) => one.key === key)?.change ?? null;
        if (found === null) return { kind: 'changed' };
        return (await apply(reply, found)) ?? { kind: 'takenOut' };
      }),

    decide: (key, verdict) =>
      act(async () => {
        decisions = new Map(decisions ?? []).set(key, verdict);
        if (read) check(read);
        const isKept = await outlook.leaveWord(DECISIONS_KEY, serialiseDecisions(decisions));
        return isKept ? null : { kind: 'notKept' };
      }),

    addWord: (word) =>
      act(async () => {
        await choices.add(word);
        if (read) check(read);
        return { kind: 'wordAdded', word };
      }),

    ignore: (keys, why, scope) =>
      act(async () => {
        const found = keyed(state.get().analysis?.findings ?? []).filter(({ key }) => keys.includes(key));
        if (found.length === 0) return { kind: 'changed' };
        let kind: IgnoreOutcome = 'ignored';
        for (const { finding } of found) {
          const outcome = await choices.ignore(finding, why, scope);
          if (outcome !== 'ignored') kind = outcome;
        }
        if (read) check(read);
        return kind === 'full' ? { kind: 'ignoredFull' } : { kind };
      }),

    heed: (finding) =>
      act(async () => {
        await choices.heed(finding);
        if (read) check(read);
        return { kind: 'heeded' };
      }),

    answerForm: ({ address, surname }, form) =>
      act(async () => {
        await choices.answer({ address, surname, form });
        const reply = await readReply();
        const found = check(reply).findings.find((one) => one.check === 'aanhef.geslacht');
        return (found?.fix && (await apply(reply, found.fix))) ?? { kind: 'formAnswered' };
      }),

    promise: (day) =>
      act(async () => {
        const outcome = await choices.promise(day);
        if (read) check(read);
        const isKept = outcome?.kind === 'done' || (outcome?.kind === 'refused' && outcome.refusal.why === 'already');
        return isKept ? { kind: 'promised', day } : { kind: 'promiseLost' };
      }),

    undo: () => act(takeBack),
  };
}
