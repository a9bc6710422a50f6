import { MailboxError } from './error';
import type { ClusterMailbox } from './port';

/** Others may change the settings at the same moment; with this many tries nobody notices. */
const MOST_TRIES = 5;

/**
 * Adds a word to the word list of the cluster, for everyone who works in the mailbox. What others change meanwhile stays;
 * a word that is there already is left alone. Returns the list as it is then.
 * @throws MailboxError also `notFound` when the mailbox was never set up, and `conflict` when others kept coming first
 */
export async function addWord(
  mailbox: Pick<ClusterMailbox, 'settings' | 'saveSettings'>,
  word: string,
): Promise<readonly string[]> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const stored = await mailbox.settings();
    if (stored === null) throw new MailboxError('notFound', 'this mailbox has no settings');
    const { settings, version } = stored;
    if (settings.words.includes(word)) return settings.words;
    const words = [...settings.words, word];
    if ((await mailbox.saveSettings({ ...settings, words }, version)) === 'written') return words;
  }
  throw new MailboxError('conflict', 'the settings were changed by others each time');
}
