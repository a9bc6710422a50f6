import { sameAddress, type MailAddress } from '../domain/mail/address';
import type { ClusterSettings } from '../domain/settings/settings';
import type { KnowledgeCard } from '../domain/team/card';
import type { ClusterMailbox } from '../mailbox/port';
import type { OverviewServices } from './services';

/** One cluster mailbox, as far as the person in front of the screen is concerned. */
export interface Cluster {
  readonly mailbox: ClusterMailbox;
  readonly settings: ClusterSettings;
  readonly person: MailAddress;
  /** Null when nobody made a knowledge card of this person. */
  readonly card: KnowledgeCard | null;
}

/** Null when the mailbox has not been set up yet. @throws MailboxError, IdentityError */
export async function openCluster(services: OverviewServices, address: string): Promise<Cluster | null> {
  const [mailbox, person] = await Promise.all([services.mailbox(address), services.person()]);
  const stored = await mailbox.settings();
  if (stored === null) return null;
  const { settings } = stored;
  const card = settings.cards.find((one) => sameAddress(one.address, person.address)) ?? null;
  return { mailbox, settings, person, card };
}

/** Whether this person may change how the cluster is set up: the coordinator and, as long as nobody is, everybody. */
export function maySetUp({ settings, card }: Cluster): boolean {
  return card?.role === 'coordinator' || !settings.cards.some(({ role }) => role === 'coordinator');
}
