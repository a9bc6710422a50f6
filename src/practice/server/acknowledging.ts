import { randomUUID } from 'node:crypto';
import { Agent, setGlobalDispatcher } from 'undici';
import { createGraphMailbox } from '../../mailbox/graph/mailbox';
import { startWorker, type LogEntry } from '../../worker/worker';
import type { Clock } from './clock';
import { watchedFetch } from './contract-watch';
import type { MailStore } from './store/store';
import type { Tokens } from './tokens';

interface Surroundings {
  readonly store: MailStore;
  readonly tokens: Tokens;
  readonly clock: Clock;
  /** Base address of the practice Graph. */
  readonly graph: string;
  readonly cluster: string;
  /** The certificate of the practice Graph, in PEM. */
  readonly certificate: string;
  readonly log: (entry: LogEntry) => void;
}

/** Runs the real worker against the practice Graph, as an application of its own. Returns the way to stop it. */
export function acknowledgeInBackground(around: Surroundings): () => Promise<void> {
  const { store, tokens, clock, graph, cluster } = around;
  // The worker speaks https to this same process, whose certificate nobody else vouches for.
  setGlobalDispatcher(new Agent({ connect: { ca: around.certificate } }));
  const fetchOfNode = globalThis.fetch;
  globalThis.fetch = watchedFetch(fetchOfNode, (complaint) => console.error(complaint));
  const worker = startWorker({
    mailboxes: [createGraphMailbox({ graph, token: () => tokens.appToken(), now: clock }, cluster)],
    // The mail that a new practice mailbox is filled with has had its acknowledgement.
    since: new Date(store.note('seeded') ?? clock()),
    now: clock,
    newNonce: randomUUID,
    log: around.log,
  });
  const forget = store.onChange((address) => {
    if (address === cluster) worker.wake();
  });
  return async () => {
    forget();
    await worker.stop();
    globalThis.fetch = fetchOfNode;
  };
}
