import { onDutchClock } from '../../domain/deadlines/dutch-time';
import type { MailMessage } from '../../domain/mail/message';
import { answeringNow } from '../../domain/ownership/follow';
import { concerns, handovers, type Handover } from '../../domain/overview/handover';
import { isIn, openWork, WORK_FILTERS, type WorkFilter, type WorkItem } from '../../domain/overview/work';
import type { Cluster } from '../cluster';
import { type Problem, problem, problemOf } from '../../screen/problem';
import type { PaneServices } from '../services';
import { createFollowing, sinceWhen } from '../../screen/following';
import { type PersonView, viewColleague } from '../../screen/person';
import { createState, type Readable } from '../../screen/state';

export interface WorkRowView extends WorkItem {
  /** Null while nobody owns it. */
  readonly person: PersonView | null;
  /** Name of the colleague who is writing an answer at this moment; null when it is nobody, or this person. */
  readonly answering: string | null;
}

export interface WorkState {
  /** What the filter shows, by due date; null while the mailbox is read for the first time. */
  readonly rows: readonly WorkRowView[] | null;
  readonly filter: WorkFilter;
  /** How many questions each filter shows. */
  readonly counts: Readonly<Record<WorkFilter, number>>;
  /** What should change hands because somebody went away or came back, as far as this person may see to it. */
  readonly handovers: readonly Handover[];
  /** The mailbox could not be read at all. */
  readonly problem: Problem | null;
  /** When the mailbox was last read; with `isStale` a later reading failed. */
  readonly asOf: Date | null;
  readonly isStale: boolean;
  /** A message could not be opened. */
  readonly opening: Problem | null;
}

/** The screen "Werkvoorraad" for one cluster mailbox, without its looks. */
export interface WorkModel {
  readonly state: Readable<WorkState>;
  /** Follows the mailbox, as long as somebody can see it, until the answer is called. */
  follow(isVisible: () => boolean): () => void;
  /** Reads everything again. */
  load(): Promise<void>;
  /** Reads what colleagues changed; a failure leaves what is known, with its age. */
  refresh(): Promise<void>;
  choose(filter: WorkFilter): void;
  /** Takes in messages that were read or changed elsewhere in the pane. */
  readonly seen: (messages: readonly MailMessage[]) => void;
  open(row: WorkRowView): Promise<void>;
}

/** Where the chosen filter is kept, for this person. */
export const FILTER_KEY = 'clusterpost.workFilter';

export function createWorkModel(services: PaneServices, openCluster: () => Promise<Cluster | null>): WorkModel {
  const kept = services.outlook.roaming(FILTER_KEY);
  const state = createState<WorkState>({
    rows: null,
    filter: WORK_FILTERS.find((one) => one === kept) ?? 'mine',
    counts: { mine: 0, nobody: 0, late: 0, advice: 0, all: 0 },
    handovers: [],
    problem: null,
    asOf: null,
    isStale: false,
    opening: null,
  });
  const messages = new Map<string, MailMessage>();
  let cluster: Cluster | null = null;
  let readAnewAt = 0;

  const change = (part: Partial<WorkState>): void => {
    state.set({ ...state.get(), ...part });
  };

  /** Shows what is known through the chosen filter. */
  function show(part: Partial<WorkState> = {}): void {
    if (!cluster) return;
    const { settings, card } = cluster;
    const today = onDutchClock(services.now()).date;
    const items = openWork([...messages.values()], settings, today);
    const me = card?.id ?? null;
    const answererOf = ({ record }: MailMessage): string | null => {
      const answering = answeringNow(record, services.now());
      return answering === null || answering.id === me ? null : answering.name;
    };
    const inFilter = (filter: WorkFilter): readonly WorkItem[] => items.filter((item) => isIn(item, filter, me));
    const counts = Object.fromEntries(WORK_FILTERS.map((one) => [one, inFilter(one).length])) as WorkState['counts'];
    const rows = inFilter(state.get().filter).map((item) => ({
      ...item,
      person: item.owner && viewColleague(item.owner, settings.cards),
      answering: answererOf(item.message),
    }));
    const due = card === null ? [] : handovers(items, settings.cards, today).filter((one) => concerns(one, card));
    change({ rows, counts, handovers: due, ...part });
  }

  async function read(): Promise<void> {
    const at = services.now();
    cluster = await openCluster();
    if (!cluster) {
      change({ problem: problem('notSetUp', 'no settings', at) });
      return;
    }
    const { asOf } = state.get();
    const { isAnew, from } = sinceWhen(asOf, readAnewAt, at);
    const found = isAnew ? await cluster.mailbox.work(from) : await cluster.mailbox.changedSince(from);
    if (isAnew) {
      messages.clear();
      readAnewAt = at.getTime();
    }
    for (const message of found) messages.set(message.id, message);
    show({ problem: null, asOf: at, isStale: false });
  }

  const following = createFollowing(
    read,
    (found) => change(state.get().rows ? { isStale: true } : { problem: found }),
    services.now,
  );

  return {
    state,

    follow: following.follow,

    async load() {
      readAnewAt = 0;
      change({ problem: null });
      await following.read();
    },

    refresh: following.read,

    choose(filter) {
      change({ filter });
      show();
      // Not worth a word when it fails: the next time another filter stands in front.
      services.outlook.saveRoaming(FILTER_KEY, filter).catch(() => undefined);
    },

    seen(found) {
      for (const message of found) messages.set(message.id, message);
      show();
    },

    async open({ message }) {
      change({ opening: null });
      try {
        if (!cluster) return;
        await services.outlook.openMessage(await cluster.mailbox.outlookId(message.id));
      } catch (error) {
        const found = problemOf(error, services.now());
        if (found) change({ opening: found });
      }
    },
  };
}
