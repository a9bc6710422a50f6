import { isWithinDomains, type MailAddress } from '../../domain/mail/address';
import type { MailBody, MailMessage } from '../../domain/mail/message';
import type { Action, Refusal, Undoing } from '../../domain/ownership/action';
import { isUsableAddress } from '../../domain/acknowledgement/sender';
import type { ForwardedQuestion } from '../../domain/reply/chain/asker';
import type { CivilDate } from '../../domain/deadlines/civil-date';
import type { ArrivalTools } from '../../mailbox/arrival';
import type { SendNowOutcome } from '../../mailbox/acknowledge';
import { act } from '../../mailbox/act';
import { OutlookError, type ReadItem } from '../../outlook/port';
import { onDutchClock } from '../../domain/deadlines/dutch-time';
import type { Cluster } from '../cluster';
import { type Problem, problem, problemOf } from '../../screen/problem';
import type { PaneServices } from '../services';
import { createState, type Readable } from '../../screen/state';
import { loadLater } from '../../screen/load-later';
import type { SuggestionView } from './fitting';
import type { Delay } from './delay';
import { type ColleagueView, viewColleagues } from './colleagues';
import { type QuestionView, viewQuestion } from './question-view';

/** What just happened through this pane. */
export type Outcome =
  | { readonly kind: 'done'; readonly action: Action }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'busy' }
  /** `askerFirst`: nobody said yet who asks. `inDrafts`: the answer is made, and this Outlook cannot open it. */
  | { readonly kind: 'askerFirst' | 'inDrafts' }
  | { readonly kind: 'acknowledgement'; readonly result: SendNowOutcome }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface QuestionState {
  /** Outlook itself knows these two, so they are there at once. */
  readonly subject: string;
  readonly from: MailAddress | null;
  /** Null while the mailbox is being read. */
  readonly question: QuestionView | null;
  /** Null for a question that came in directly, and while that is being found out. */
  readonly forwarded: ForwardedQuestion | null;
  /** When the question was last read; with `isStale` a later reading failed. */
  readonly asOf: Date | null;
  readonly isStale: boolean;
  /** The mailbox could not be read. */
  readonly problem: Problem | null;
  readonly working: Working | null;
  readonly outcome: Outcome | null;
  /** What can still be taken back; for a minute. */
  readonly undoing: Undoing | null;
  /** A new day that is about to be told; null when none is. */
  readonly delay: Delay | null;
  /** Everybody with a knowledge card but this person. */
  readonly colleagues: readonly ColleagueView[];
  /** Null while they are being sought, and for a question that somebody owns. */
  readonly suggestions: readonly SuggestionView[] | null;
}

/** The screen "Deze mail" for one received message, without its looks. */
export interface QuestionModel {
  readonly state: Readable<QuestionState>;
  /** Reads the mailbox; again after a problem, or to see what colleagues did meanwhile. */
  load(): Promise<void>;
  /** Sees quietly what colleagues did meanwhile; a failure leaves what is known, with its age. */
  refresh(): Promise<void>;
  act(action: Action): Promise<void>;
  /** Why this cannot be the address of an entrepreneur; null when it can. */
  askerProblem(address: string): 'noAddress' | 'inside' | null;
  /** Sends the acknowledgement that did not go out by itself. */
  acknowledge(): Promise<void>;
  /** Looks up what to tell the entrepreneur when the day will not be met. */
  planDelay(): Promise<void>;
  dropDelay(): void;
  /** Mails the entrepreneur the new day, and keeps it. */
  tellNewDay(day: CivilDate, why: string): Promise<void>;
  /** Opens an answer: to whoever asks, also when a colleague forwarded the question. */
  reply(): Promise<void>;
  /** Another message is in front of the user: answers that still come are thrown away. */
  leave(): void;
}

/** What is being done through this pane. */
export type Working = Action['kind'] | 'reply' | 'acknowledge' | 'delay';

/** As long as somebody remembers what they just did. */
export const UNDO_MS = 60_000;

/** Not needed for the first screen. */
const loadFitting = loadLater('fitting', () => import('./fitting'));
const loadArrival = loadLater('arrival', () => import('../../mailbox/see-arrival'));
const loadAcknowledging = loadLater('acknowledging', () => import('../../mailbox/acknowledge'));
const loadDeadline = loadLater('deadline', () => import('../../mailbox/keep-deadline'));
const loadDelay = loadLater('delay', () => import('./delay'));
const loadTelling = loadLater('telling', () => import('../../mailbox/tell-new-day'));
const loadLearning = loadLater('learning', () => import('./learning'));
const loadForwarding = loadLater('forwarding', () => import('./forwarding'));

/** @param seen is told of each reading of the message, for what else is on the screen */
export function createQuestionModel(
  item: ReadItem,
  services: PaneServices,
  openCluster: (address: string) => Promise<Cluster | null>,
  seen: (messages: readonly MailMessage[]) => void,
): QuestionModel {
  const state = createState<QuestionState>({
    subject: item.subject,
    from: item.from,
    question: null,
    forwarded: null,
    asOf: null,
    isStale: false,
    problem: null,
    working: null,
    outcome: null,
    undoing: null,
    delay: null,
    colleagues: [],
    suggestions: null,
  });
  /** The mail in front, which may belong to the question of an earlier one. */
  let mail: MailMessage | null = null;
  let opened: { readonly cluster: Cluster; readonly message: MailMessage } | null = null;
  let body: Promise<MailBody> | null = null;
  let left = false;
  let forgetUndo: ReturnType<typeof setTimeout> | undefined;

  const change = (part: Partial<QuestionState>): void => {
    if (!left) state.set({ ...state.get(), ...part });
  };

  function show(cluster: Cluster, message: MailMessage): void {
    opened = { cluster, message };
    seen([message]);
    const today = onDutchClock(services.now()).date;
    change({
      question: viewQuestion(message, cluster, services.now()),
      colleagues: viewColleagues(cluster, today),
      asOf: services.now(),
      isStale: false,
      problem: null,
    });
  }

  /** A mail never changes, so it is read once; again when that failed. */
  async function readBody({ mailbox }: Cluster): Promise<MailBody> {
    body ??= mailbox.body(item.id);
    try {
      return await body;
    } catch (error) {
      body = null;
      throw error;
    }
  }

  /** Who asks, where a colleague or a partner forwarded it. */
  async function findForwarded(cluster: Cluster, message: MailMessage): Promise<ForwardedQuestion | null> {
    const { internalDomains, partnerDomains } = cluster.settings;
    if (!isWithinDomains(message.from?.address ?? '', [...internalDomains, ...partnerDomains])) return null;
    const [read, { forwardedQuestion }] = await Promise.all([readBody(cluster), loadForwarding()]);
    const forwarded = forwardedQuestion(message, read, cluster);
    change({ forwarded });
    return forwarded;
  }

  async function suggest(cluster: Cluster, message: MailMessage): Promise<void> {
    if (state.get().suggestions || state.get().question?.owner.kind !== 'nobody') return;
    try {
      const [read, { fittingColleagues }, learnt] = await Promise.all([
        readBody(cluster),
        loadFitting(),
        cluster.mailbox.experience().catch(() => null),
      ]);
      const experience = learnt?.experience;
      change({ suggestions: fittingColleagues(message, read, cluster.settings, services.now(), experience) });
    } catch {
      // A suggestion is a service on the side: without the body the pane simply has none.
      change({ suggestions: [] });
    }
  }

  /** The mail that carries the question: an earlier one, when the entrepreneur wrote again. */
  async function questionOf(cluster: Cluster, mail: MailMessage): Promise<MailMessage> {
    try {
      const { seeArrival } = await loadArrival();
      return await seeArrival(toolsIn(cluster), mail);
    } catch {
      // The mail itself was read, and stands on the screen as it is.
      return mail;
    }
  }

  function toolsIn({ mailbox, settings }: Cluster): ArrivalTools {
    const { now, newNonce } = services;
    return { mailbox, settings, now, newNonce };
  }

  /** What was done may change by when an answer is due. A day that cannot be written now is written at the next action, or by the worker. */
  async function keepDay(cluster: Cluster, message: MailMessage): Promise<void> {
    try {
      const { keepDeadline } = await loadDeadline();
      if ((await keepDeadline(toolsIn(cluster), message)) === 'unchanged') return;
      show(cluster, await cluster.mailbox.message(message.id));
    } catch {
      // The action itself was carried out, which is what was asked.
    }
  }

  /** What later suggestions know of this question. Nobody waits for it, and a question that is not counted harms nobody. */
  async function learn({ mailbox }: Cluster, message: MailMessage): Promise<void> {
    try {
      await (await loadLearning()).learn(mailbox, [message]);
    } catch {
      // The next question that is finished is counted again.
    }
  }

  /** Lets colleagues see who is answering. Nobody waits for it, and a failure keeps nobody from answering. */
  async function tellAnswering(): Promise<void> {
    if (!opened?.cluster.card) return;
    const { cluster, message } = opened;
    try {
      const { card } = opened.cluster;
      show(cluster, (await act(toolsIn(cluster), message.id, { kind: 'beginAnswer' }, card)).message);
    } catch {
      // The reply is open, which is what was asked.
    }
  }

  /** Runs one of the person's actions; a failure is told beside the button and the screen stays. */
  async function run(working: Working, action: () => Promise<Outcome | null>): Promise<void> {
    if (state.get().working) return;
    change({ working, outcome: null });
    try {
      change({ outcome: await action() });
    } catch (error) {
      const found = problemOf(error, services.now());
      if (found) change({ outcome: { kind: 'failed', problem: found } });
    } finally {
      change({ working: null });
    }
  }

  function offerUndo(undoing: Undoing | null): void {
    clearTimeout(forgetUndo);
    change({ undoing });
    if (undoing) forgetUndo = setTimeout(() => change({ undoing: null }), UNDO_MS);
  }

  return {
    state,

    async load() {
      if (state.get().problem) change({ problem: null, question: null });
      try {
        const [cluster, message] = await Promise.all([
          openCluster(item.mailbox),
          services.mailbox(item.mailbox).then((mailbox) => mailbox.message(item.id)),
        ]);
        if (!cluster) {
          change({ problem: problem('notSetUp', `no settings in ${item.mailbox}`, services.now()) });
          return;
        }
        mail = message;
        show(cluster, await questionOf(cluster, message));
        // Answering looks again, and then tells what is wrong.
        await Promise.all([suggest(cluster, message), findForwarded(cluster, message).catch(() => null)]);
      } catch (error) {
        const found = problemOf(error, services.now());
        if (found) change({ problem: found });
      }
    },

    async refresh() {
      if (!opened || state.get().working) return;
      const before = opened;
      try {
        const message = await before.cluster.mailbox.message(before.message.id);
        // What was read before the person claimed is older than what the claim brought.
        if (opened === before && !state.get().working) show(before.cluster, message);
      } catch {
        // What stands on the screen was true a moment ago, and says when; the person's next action tells what is the matter.
        change({ isStale: true });
      }
    },

    act: (action) =>
      run(action.kind, async () => {
        if (!opened?.cluster.card) return null;
        const { cluster, message } = opened;
        const outcome = await act(toolsIn(cluster), message.id, action, opened.cluster.card);
        show(cluster, outcome.message);
        if (outcome.kind !== 'done') return outcome;
        await keepDay(cluster, outcome.message);
        if (action.kind === 'finish') void learn(cluster, outcome.message);
        offerUndo(action.kind === 'undo' ? null : outcome.undoing);
        return { kind: 'done', action };
      }),

    acknowledge: () =>
      run('acknowledge', async () => {
        if (!opened?.cluster.card) return null;
        const { cluster, message } = opened;
        const { acknowledgeByHand, newMemory } = await loadAcknowledging();
        const result = await acknowledgeByHand({ ...toolsIn(cluster), memory: newMemory() }, message);
        show(cluster, await cluster.mailbox.message(message.id));
        return { kind: 'acknowledgement', result };
      }),

    planDelay: () =>
      run('delay', async () => {
        if (!opened) return null;
        const { cluster, message } = opened;
        const { prepareDelay } = await loadDelay();
        const delay = await prepareDelay(cluster, message, services.now());
        if (delay === 'askerFirst') return { kind: delay };
        change({ delay });
        return null;
      }),

    dropDelay: () => change({ delay: null }),

    tellNewDay: (day, why) =>
      run('postpone', async () => {
        const { delay } = state.get();
        if (!opened?.cluster.card || !delay) return null;
        const { cluster, message } = opened;
        const { tellNewDay } = await loadTelling();
        const mail = { to: delay.to, ...delay.write(day, why), day, why };
        const outcome = await tellNewDay(toolsIn(cluster), message.id, mail, opened.cluster.card);
        show(cluster, outcome.message);
        if (outcome.kind !== 'done') return outcome;
        offerUndo(null);
        change({ delay: null });
        return { kind: 'done', action: { kind: 'postpone', day, why } };
      }),

    reply: () =>
      run('reply', async () => {
        const asker = opened?.message.record?.asker ?? null;
        if (opened && mail && asker === null && (await findForwarded(opened.cluster, mail)))
          return { kind: 'askerFirst' };
        if (!opened || !mail || asker === null) {
          await services.outlook.openReply();
          await tellAnswering();
          return null;
        }
        const { cluster } = opened;
        const [read, { answerTo }] = await Promise.all([readBody(cluster), loadForwarding()]);
        const id = await answerTo(asker, mail, read, cluster);
        try {
          await services.outlook.openMessage(id);
          await tellAnswering();
          return null;
        } catch (error) {
          if (error instanceof OutlookError) return { kind: 'inDrafts' };
          throw error;
        }
      }),

    askerProblem(address) {
      if (!isUsableAddress(address)) return 'noAddress';
      const { internalDomains = [], partnerDomains = [] } = opened?.cluster.settings ?? {};
      return isWithinDomains(address, [...internalDomains, ...partnerDomains]) ? 'inside' : null;
    },

    leave() {
      clearTimeout(forgetUndo);
      left = true;
    },
  };
}
