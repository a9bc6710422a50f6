import { onDutchClock } from '../../domain/deadlines/dutch-time';
import type { MailMessage } from '../../domain/mail/message';
import { type Now, overviewNow } from '../../domain/overview/now';
import { type Notice, noticesOf } from '../../domain/overview/watching';
import { createFollowing, sinceWhen } from '../../screen/following';
import type { Problem } from '../../screen/problem';
import { createState, type Readable } from '../../screen/state';
import type { Cluster } from '../cluster';
import type { OverviewServices } from '../services';

/** How one cluster stands. */
export interface ClusterNow {
  readonly cluster: Cluster;
  readonly now: Now;
  readonly notices: readonly Notice[];
}

export interface NowState {
  /** Null while the mailboxes are read for the first time. */
  readonly clusters: readonly ClusterNow[] | null;
  /** Messages read so far, all mailboxes together, while everything is read. */
  readonly read: number;
  /** The mailboxes could not be read at all. */
  readonly problem: Problem | null;
  /** When they were last read. */
  readonly asOf: Date | null;
  /** Why a later reading failed; null when it did not. */
  readonly stale: Problem | null;
  readonly isReading: boolean;
}

/** The screen "Nu" for the chosen cluster mailboxes, without its looks. */
export interface NowModel {
  readonly services: OverviewServices;
  readonly state: Readable<NowState>;
  /** Follows the mailboxes, as long as somebody can see it, until the answer is called. */
  follow(isVisible: () => boolean): () => void;
  /** Reads everything again. */
  load(): Promise<void>;
  /** Reads what changed: one request for each mailbox. A failure leaves what is known, with its age. */
  refresh(): Promise<void>;
  /** Takes in messages that were changed on this page. */
  seen(cluster: Cluster, messages: readonly MailMessage[]): void;
}

interface Reader {
  readonly cluster: Cluster;
  readonly messages: Map<string, MailMessage>;
}

export function createNowModel(services: OverviewServices, clusters: readonly Cluster[]): NowModel {
  const state = createState<NowState>({
    clusters: null,
    read: 0,
    problem: null,
    asOf: null,
    stale: null,
    isReading: false,
  });
  const readers = clusters.map((cluster): Reader => ({ cluster, messages: new Map() }));
  let readAnewAt = 0;

  const change = (part: Partial<NowState>): void => {
    state.set({ ...state.get(), ...part });
  };

  function look({ cluster, messages }: Reader): ClusterNow {
    const at = services.now();
    const now = overviewNow([...messages.values()], cluster.settings, at);
    return { cluster, now, notices: noticesOf(now.people, cluster.settings, onDutchClock(at).date) };
  }

  async function read(): Promise<void> {
    const at = services.now();
    const { asOf } = state.get();
    const { isAnew, from } = sinceWhen(asOf, readAnewAt, at);
    change({ isReading: true, read: 0 });
    const counts = new Map<Cluster, number>();
    const onRead = (cluster: Cluster, count: number): void => {
      counts.set(cluster, count);
      change({ read: [...counts.values()].reduce((sum, one) => sum + one, 0) });
    };
    const found = await Promise.all(
      readers.map(({ cluster }) =>
        isAnew
          ? cluster.mailbox.work(from, (count) => {
              onRead(cluster, count);
            })
          : cluster.mailbox.changedSince(from),
      ),
    );
    readers.forEach(({ messages }, index) => {
      if (isAnew) messages.clear();
      for (const message of found[index] ?? []) messages.set(message.id, message);
    });
    if (isAnew) readAnewAt = at.getTime();
    change({ clusters: readers.map(look), problem: null, asOf: at, stale: null });
  }

  const following = createFollowing(
    () => read().finally(() => change({ isReading: false })),
    (found) => change(state.get().clusters ? { stale: found } : { problem: found }),
    services.now,
  );

  return {
    services,
    state,

    follow: following.follow,

    async load() {
      readAnewAt = 0;
      change({ problem: null });
      await following.read();
    },

    refresh: following.read,

    seen(cluster, messages) {
      const reader = readers.find((one) => one.cluster === cluster);
      if (!reader) return;
      for (const message of messages) reader.messages.set(message.id, message);
      const { clusters: before } = state.get();
      if (before) change({ clusters: before.map((one) => (one.cluster === cluster ? look(reader) : one)) });
    },
  };
}
