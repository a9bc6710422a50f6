import { readDeployment } from '../identity/deployment';
import { createNestedSignIn } from '../identity/nested-sign-in';
import { now } from '../outlook/clock';
import { connectOutlook } from '../outlook/office/connect';
import type { OfficeLibrary } from '../outlook/office/library';
import { createBackground } from './background';
import { createClusters } from './cluster';
import { loadLater } from '../screen/load-later';
import type { PaneServices } from './services';
import { createSuggestions } from './spelling/suggestions';
import type { Pane } from './ui/pane-context';
import { createWorkModel, type WorkModel } from './work/work-model';

/** Connects the pane to Outlook, to the sign-in and to Graph. @throws IdentityError when this installation is not set up right */
export function createPane(office: typeof Office): Pane {
  const deployment = readDeployment(document);
  const signIn = createNestedSignIn(deployment);
  const loadMailbox = loadLater('mailbox', () => import('../mailbox/graph/mailbox'));
  const loadSpeller = loadLater('spelling', () => import('../language/spelling/dutch'));
  const graph = { graph: deployment.graph, token: signIn.token };

  const services: PaneServices = {
    outlook: connectOutlook(office as unknown as OfficeLibrary),
    person: signIn.person,
    mailbox: async (address) => (await loadMailbox()).createGraphMailbox({ ...graph, now }, address),
    ownCategories: async () => (await loadMailbox()).createOwnCategories(graph),
    speller: async () => (await loadSpeller()).dutchSpeller(),
    findSuggestions: createSuggestions(
      typeof Worker === 'function' ? () => new Worker(new URL('./spelling/worker.ts', import.meta.url)) : null,
      async (word) => (await loadSpeller()).dutchSpeller().suggest(word),
    ),
    now,
    newNonce: () => crypto.randomUUID(),
  };
  const background = createBackground(services);
  addEventListener('pagehide', background.onClosed);
  const clusters = createClusters(services, background.onOpened);
  const works = new Map<string, WorkModel>();
  return {
    services,
    openCluster: clusters.open,
    work(address) {
      const work = works.get(address) ?? createWorkModel(services, () => clusters.open(address));
      works.set(address, work);
      return work;
    },
    coloursMissing: background.coloursMissing,
  };
}
