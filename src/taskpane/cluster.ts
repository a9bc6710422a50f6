import { sameAddress, type MailAddress } from '../domain/mail/address';
import type { ClusterSettings } from '../domain/settings/settings';
import type { KnowledgeCard } from '../domain/team/card';
import type { ClusterMailbox } from '../mailbox/port';
import type { PaneServices } from './services';

/** One cluster mailbox, as far as the person in front of the screen is concerned. */
export interface Cluster {
  readonly mailbox: ClusterMailbox;
  readonly settings: ClusterSettings;
  readonly person: MailAddress;
  /** Null when nobody made a knowledge card of this person. */
  readonly card: KnowledgeCard | null;
}

/** Settings seldom change; a pinned pane reads them again after this long. */
const FRESH_MS = 10 * 60_000;

/**
 * Opens cluster mailboxes and remembers them while a pinned pane goes from message to message.
 * @param onOpened is called once per fresh reading, for what may happen in the background
 */
export function createClusters(
  services: PaneServices,
  onOpened: (cluster: Cluster) => void,
): { open(address: string): Promise<Cluster | null> } {
  const known = new Map<string, { readonly readAt: number; readonly cluster: Promise<Cluster | null> }>();

  async function read(address: string): Promise<Cluster | null> {
    const [mailbox, person] = await Promise.all([services.mailbox(address), services.person()]);
    const stored = await mailbox.settings();
    if (!stored) return null;
    const { settings } = stored;
    const card = settings.cards.find((one) => sameAddress(one.address, person.address)) ?? null;
    const cluster = { mailbox, settings, person, card };
    onOpened(cluster);
    return cluster;
  }

  return {
    open(address) {
      const key = address.toLowerCase();
      const earlier = known.get(key);
      if (earlier && services.now().getTime() - earlier.readAt < FRESH_MS) return earlier.cluster;
      const cluster = read(address);
      known.set(key, { readAt: services.now().getTime(), cluster });
      const forget = (): void => {
        if (known.get(key)?.cluster === cluster) known.delete(key);
      };
      // A mailbox that could not be read, or that is set up this minute, is read again the next time.
      cluster.then((found) => found ?? forget(), forget);
      return cluster;
    },
  };
}
