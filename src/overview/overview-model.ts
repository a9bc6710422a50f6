import { readAddress } from './address';
import { type Cluster, openCluster } from './cluster';
import { type Problem, problem, problemOf } from '../screen/problem';
import { createState, type Readable } from '../screen/state';
import type { OverviewServices } from './services';

/** A mailbox that somebody looks after on this page. */
export interface Opened {
  readonly address: string;
  /** Null while it is opened, or when it could not be. */
  readonly cluster: Cluster | null;
  readonly problem: Problem | null;
}

export interface OverviewState {
  /** The chosen mailboxes, in the order in which they were chosen; empty at the very first. */
  readonly mailboxes: readonly Opened[];
  /** Those that could be opened: the same list as long as they are the same. */
  readonly clusters: readonly Cluster[];
  readonly isOpening: boolean;
}

/** Which cluster mailboxes are looked at. The choice is kept in this browser. */
export interface OverviewModel {
  readonly services: OverviewServices;
  readonly state: Readable<OverviewState>;
  /** False when this is no mail address. */
  add(address: string): boolean;
  remove(address: string): void;
  /** Opens again what could not be opened, and reads the settings of the others anew. */
  reopen(): Promise<void>;
}

export const MAILBOXES_KEY = 'mailboxes';

/** @param asked the mailbox that the page was opened for; null for those that were looked at the last time */
export function createOverviewModel(services: OverviewServices, asked: string | null): OverviewModel {
  const state = createState<OverviewState>({ mailboxes: [], clusters: [], isOpening: false });
  const chosen = (): readonly string[] => state.get().mailboxes.map(({ address }) => address);

  function show(mailboxes: readonly Opened[]): void {
    const before = state.get().clusters;
    const clusters = mailboxes.map(({ cluster }) => cluster).filter((one) => one !== null);
    const isSame = clusters.length === before.length && clusters.every((one, index) => one === before[index]);
    const isOpening = mailboxes.some(({ cluster, problem }) => cluster === null && problem === null);
    state.set({ mailboxes, clusters: isSame ? before : clusters, isOpening });
  }

  function put(address: string, part: Partial<Opened>): void {
    show(state.get().mailboxes.map((one) => (one.address === address ? { ...one, ...part } : one)));
  }

  async function open(address: string): Promise<void> {
    try {
      const cluster = await openCluster(services, address);
      const missing = cluster === null ? problem('notSetUp', 'no settings', services.now()) : null;
      put(address, { cluster, problem: missing });
    } catch (error) {
      const found = problemOf(error, services.now());
      if (found) put(address, { problem: found });
    }
  }

  function choose(addresses: readonly string[]): void {
    const known = new Map(state.get().mailboxes.map((one) => [one.address, one]));
    show(addresses.map((address) => known.get(address) ?? { address, cluster: null, problem: null }));
    services.kept.set(MAILBOXES_KEY, addresses);
    for (const address of addresses) if (!known.has(address)) void open(address);
  }

  const before = addressesIn(services.kept.get(MAILBOXES_KEY));
  const first = asked === null ? null : readAddress(asked);
  choose(first === null || before.includes(first) ? before : [first]);

  return {
    services,
    state,
    add(text) {
      const address = readAddress(text);
      if (address === null) return false;
      if (!chosen().includes(address)) choose([...chosen(), address]);
      return true;
    },
    remove(address) {
      choose(chosen().filter((one) => one !== address));
    },
    async reopen() {
      for (const address of chosen()) put(address, { problem: null });
      await Promise.all(chosen().map(open));
    },
  };
}

function addressesIn(kept: unknown): readonly string[] {
  if (!Array.isArray(kept)) return [];
  const addresses = kept.map((one) => (typeof one === 'string' ? readAddress(one) : null));
  return addresses.filter((one) => one !== null);
}
