import { changeSettings } from '../../mailbox/change-settings';
import type { Cluster } from '../cluster';

/** Words that people added to the list of the cluster. */
export interface OwnWords {
  /** Added just now; `settings` will have them when they are read again. */
  readonly added: ReadonlySet<string>;
  /** For everyone in the mailbox. @throws MailboxError */
  add(word: string): Promise<void>;
}

/** @param openCluster the cluster that the reply goes out from */
export function createOwnWords(openCluster: () => Promise<Cluster>): OwnWords {
  const added = new Set<string>();
  return {
    added,
    async add(word) {
      const { mailbox } = await openCluster();
      const { words } = await changeSettings(mailbox, (settings) =>
        settings.words.includes(word) ? settings : { ...settings, words: [...settings.words, word] },
      );
      for (const one of words) added.add(one);
    },
  };
}
