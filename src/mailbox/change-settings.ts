import type { ClusterSettings } from '../domain/settings/settings';
import { MailboxError } from './error';
import type { ClusterMailbox } from './port';

/** Others may change the settings at the same moment; with this many tries nobody notices. */
const MOST_TRIES = 5;

/**
 * Changes the settings of the cluster; what others change meanwhile stays. Nothing is written when `change` gives back what it was given. Returns
 * the settings as they are then.
 * @throws MailboxError also `notFound` when the mailbox was never set up, and `conflict` when others kept coming first
 */
export async function changeSettings(
  mailbox: Pick<ClusterMailbox, 'settings' | 'saveSettings'>,
  change: (settings: ClusterSettings) => ClusterSettings,
): Promise<ClusterSettings> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const stored = await mailbox.settings();
    if (stored === null) throw new MailboxError('notFound', 'this mailbox has no settings');
    const changed = change(stored.settings);
    if (changed === stored.settings) return changed;
    if ((await mailbox.saveSettings(changed, stored.version)) === 'written') return changed;
  }
  throw new MailboxError('conflict', 'the settings were changed by others each time');
}
