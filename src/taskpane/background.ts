import type { Cluster } from './cluster';
import { keepForSend } from './keep-for-send';
import type { PaneServices } from './services';
import { createShifts } from './shifts';
import { createState, type Readable } from '../screen/state';

/** What the pane does on the side when a cluster mailbox is opened: nobody waits for it, and a failure stops nobody. */
export interface Background {
  readonly onOpened: (cluster: Cluster) => void;
  /** The person lacks the right to their own list of categories: then Outlook shows the names of owners without colour. */
  readonly coloursMissing: Readable<boolean>;
  /** The pane closes: others go on with what it did for the cluster. */
  readonly onClosed: () => void;
}

export function createBackground(services: PaneServices): Background {
  const coloursMissing = createState(false);
  const shifts = createShifts(services);

  async function topUpColours({ settings }: Cluster): Promise<void> {
    const categories = await services.ownCategories();
    const known = new Set((await categories.list()).map(({ name }) => name.toLowerCase()));
    for (const { name, colour } of settings.cards) {
      if (colour !== 'none' && !known.has(name.toLowerCase())) await categories.add({ name, colour });
    }
  }

  return {
    coloursMissing,
    onClosed: shifts.end,
    onOpened(cluster) {
      // So that the first claim need not wait for it.
      void cluster.mailbox.keepsToVersions().catch(() => undefined);
      shifts.begin(cluster);
      void keepForSend(services, cluster).catch(() => {
        // The next time that the pane opens it is tried again; until then the check at send works with what was kept before.
      });
      void topUpColours(cluster).catch((error: unknown) => {
        const code = (error as { code?: unknown }).code;
        if (code === 'noAccess') coloursMissing.set(true);
      });
    },
  };
}
