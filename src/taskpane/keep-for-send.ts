import { COMPACT_KEY, compactSettings, parseCompactSettings } from '../domain/settings/compact';
import type { ClusterSettings } from '../domain/settings/settings';
import { changeSettings } from '../mailbox/change-settings';
import type { Cluster } from './cluster';
import type { PaneServices } from './services';

/**
 * Keeps the settings where the check at send finds them: it runs without a network. Saved when they changed, and once a day, so that the copy tells how
 * old it is.
 * @throws OutlookError
 */
export async function keepForSend(
  { outlook, now }: Pick<PaneServices, 'outlook' | 'now'>,
  { settings, card }: Pick<Cluster, 'settings' | 'card'>,
): Promise<void> {
  const compact = compactSettings(settings, card, now());
  const kept = parseCompactSettings(outlook.roaming(COMPACT_KEY));
  const isSame =
    kept !== null && JSON.stringify({ ...kept, savedAt: '' }) === JSON.stringify({ ...compact, savedAt: '' });
  if (!isSame || now().getTime() - Date.parse(kept.savedAt) > DAY_MS) await outlook.saveRoaming(COMPACT_KEY, compact);
}

const DAY_MS = 24 * 60 * 60_000;

/**
 * The cluster mailbox that this person worked in last, also in another Outlook: what a pane begins with when no mail is open that tells. Null for
 * somebody who never opened one.
 */
export function lastCluster(outlook: Pick<PaneServices['outlook'], 'roaming'>): string | null {
  return parseCompactSettings(outlook.roaming(COMPACT_KEY))?.settings.mailbox.address ?? null;
}

/** Changes the settings of the cluster from which a reply goes out. */
export type ChangeCluster = (
  change: (settings: ClusterSettings, cluster: Cluster) => ClusterSettings,
) => Promise<ClusterSettings>;

/**
 * What a writer changes while writing counts at send at once.
 * @param openCluster the cluster that the reply goes out from
 */
export function changesKeptForSend(services: PaneServices, openCluster: () => Promise<Cluster>): ChangeCluster {
  return async (change) => {
    const cluster = await openCluster();
    const settings = await changeSettings(cluster.mailbox, (found) => change(found, cluster));
    await keepForSend(services, { settings, card: cluster.card }).catch(() => {
      // In the mailbox it is; the check at send hears of it the next time that the pane opens.
    });
    return settings;
  };
}
