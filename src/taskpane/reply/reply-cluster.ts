import { sameAddress } from '../../domain/mail/address';
import {
  COMPACT_KEY,
  type CompactSettings,
  compactSettings,
  parseCompactSettings,
} from '../../domain/settings/compact';
import type { KnowledgeCard } from '../../domain/team/card';
import { MailboxError } from '../../mailbox/error';
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
  const cluster = await openFor(services, openCluster);
  if (cluster === null) return null;
  const compact = compactSettings(cluster.settings, cluster.card, services.now());
  return known(compact, cluster.person.address, cluster.card?.role);
}

/** The cluster from whose mailbox the reply goes out. @throws MailboxError also `notFound` when it is no cluster's */
export async function clusterOfReply(
  services: PaneServices,
  openCluster: (address: string) => Promise<Cluster | null>,
): Promise<Cluster> {
  const cluster = await openFor(services, openCluster);
  if (cluster === null) throw new MailboxError('notFound', 'the mailbox of the reply has no settings');
  return cluster;
}

async function openFor(
  { outlook }: PaneServices,
  openCluster: (address: string) => Promise<Cluster | null>,
): Promise<Cluster | null> {
  const { from } = await outlook.reply();
  const kept = parseCompactSettings(outlook.roaming(COMPACT_KEY));
  const isAlias = kept?.settings.aliases.some((alias) => sameAddress(alias, from.address)) ?? false;
  return openCluster(isAlias && kept ? kept.settings.mailbox.address : from.address);
}

/** @param writer the address of whoever writes */
function known(compact: CompactSettings | null, writer: string, role?: KnowledgeCard['role']): KnownCluster | null {
  if (compact === null) return null;
  const { settings, card, colleagues } = compact;
  return {
    settings,
    card,
    colleagues,
    ownAddresses: [...settings.aliases, writer],
    isCoordinator: role === 'coordinator',
  };
}
