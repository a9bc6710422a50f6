import type { Speller } from '../../domain/reply/checks/speller';
import { findingWords } from '../../texts/findings';
import { chainWords } from '../../texts/chain';
import type { Cluster } from '../cluster';
import { type Problem, problem, problemOf } from '../../screen/problem';
import { changesKeptForSend } from '../keep-for-send';
import type { PaneServices } from '../services';
import { suggestingSpeller } from '../spelling/suggesting-speller';
import { createState, type Readable } from '../../screen/state';
import { analyseReply, type KnownCluster } from './analyse-reply';
import { createFormsOfAddress } from './forms-of-address';
import { createIgnoring } from './ignoring';
import { createOwnWords } from './own-words';
import { clusterOfReply, freshCluster, keptCluster } from './reply-cluster';
import { openThread, type Thread } from './thread';
import { createReplyModel, type ReplyModel } from './reply-model';

export type SpellingState = 'loading' | 'ready' | 'missing';

/** The check of one reply, with what it needs to know gathered around it. */
export interface ReplyCheck {
  readonly model: ReplyModel;
  readonly spelling: Readable<SpellingState>;
  /** Why nothing can be checked at all. */
  readonly problem: Readable<Problem | null>;
  /** Gets to know the cluster; resolves when checking can begin, or cannot. The dictionary and fresher settings follow. */
  open(): Promise<void>;
}

/** @param language BCP 47 tag for the words about the chain */
export function createReplyCheck(
  services: PaneServices,
  openCluster: (address: string) => Promise<Cluster | null>,
  language: string,
): ReplyCheck {
  const spelling = createState<SpellingState>('loading');
  const trouble = createState<Problem | null>(null);
  let cluster: KnownCluster | null = keptCluster(services);
  let speller: Speller | null = null;
  let thread: Thread | null = null;

  const clusterHere = (): Promise<Cluster> => clusterOfReply(services, openCluster);
  const changeCluster = changesKeptForSend(services, clusterHere);
  const ownWords = createOwnWords(changeCluster);
  const ignoring = createIgnoring(
    services.outlook,
    changeCluster,
    (finding) => findingWords(finding, language).title,
    services.now,
  );
  const forms = createFormsOfAddress(changeCluster);

  const inner = createReplyModel(
    services.outlook,
    (reply, decisions) => {
      if (!cluster) throw new Error('A reply was checked before the cluster was known.');
      const choices = {
        ...{ decisions, added: ownWords.added, ignored: ignoring.here(), ignoredAlways: ignoring.always() },
        forms: forms.answered() ?? cluster.settings.forms ?? [],
      };
      return analyseReply(reply, choices, { cluster, speller, thread }, chainWords(language), services.now());
    },
    { ...ownWords, ...ignoring, ...forms, promise: async (day) => (await thread?.promise(day)) ?? null },
    services.now,
  );
  // Until the cluster is known there is nothing to hold the reply against.
  const model: ReplyModel = { ...inner, look: async () => (cluster ? inner.look() : undefined) };

  async function openSpeller(): Promise<void> {
    try {
      speller = suggestingSpeller(await services.speller(), services.findSuggestions, () => model.checkAgain());
      spelling.set('ready');
      model.checkAgain();
    } catch {
      spelling.set('missing');
    }
  }

  async function refreshCluster(): Promise<void> {
    const fresh = await freshCluster(services, openCluster);
    if (!fresh) return;
    cluster = fresh;
    model.checkAgain();
  }

  /** What the conversation tells is a help: without it the rest of the check goes on. */
  async function readThread(): Promise<void> {
    try {
      thread = await openThread(services, await clusterHere());
      model.checkAgain();
    } catch {
      thread = null;
    }
  }

  return {
    model,
    spelling,
    problem: trouble,
    async open() {
      trouble.set(null);
      if (!speller) void openSpeller();
      const refreshed = refreshCluster();
      void readThread();
      const recalled = ignoring.recall().then(() => model.checkAgain());
      recalled.catch(() => undefined);
      if (cluster) {
        // What was kept will do: the check at send works with the same.
        refreshed.catch(() => undefined);
        return;
      }
      try {
        await refreshed;
        if (!cluster) trouble.set(problem('noSettings', 'no settings kept, and none in the mailbox', services.now()));
      } catch (error) {
        trouble.set(problemOf(error, services.now()));
      }
    },
  };
}
