import { sameAddress } from '../../domain/mail/address';
import {
  COMPACT_KEY,
  type CompactSettings,
  compactSettings,
  parseCompactSettings,
} from '../../domain/settings/compact';
import type { Cluster } from '../cluster';
import type { PaneServices } from '../services';
import type { KnownCluster } from './analyse-reply';

/** The settings that the pane kept for the check at send: there at once, also without a connection. Null when nothing was kept. */
export function keptCluster({ outlook }: PaneServices): KnownCluster | null {
  return known(parseCompactSettings(outlook.roaming(COMPACT_KEY)), outlook.user.address);
}

/** The settings as they are in the mailbox now; null when the mailbox from which the reply goes out is no cluster's. */
export async function freshCluster(
  services: PaneServices,
  openCluster: (address: string) => Promise<Cluster | null>,
): Promise<KnownCluster | null> {
  const { from } = await services.outlook.reply();
  const kept = parseCompactSettings(services.outlook.roaming(COMPACT_KEY));
  const isAlias = kept?.settings.aliases.some((alias) => sameAddress(alias, from.address)) ?? false;
  const cluster = await openCluster(isAlias && kept ? kept.settings.mailbox.address : from.address);
  return cluster && known(compactSettings(cluster.settings, cluster.card, services.now()), cluster.person.address);
}

/** @param writer the address of whoever writes */
function known(compact: CompactSettings | null, writer: string): KnownCluster | null {
  if (compact === null) return null;
  const { settings, card, colleagues } = compact;
  return { settings, card, colleagues, ownAddresses: [...settings.aliases, writer] };
}
