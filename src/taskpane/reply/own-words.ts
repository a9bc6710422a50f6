import type { ChangeCluster } from '../keep-for-send';

/** Words that people added to the list of the cluster. */
export interface OwnWords {
  /** Added just now; `settings` will have them when they are read again. */
  readonly added: ReadonlySet<string>;
  /** For everyone in the mailbox. @throws MailboxError */
  add(word: string): Promise<void>;
}

export function createOwnWords(changeCluster: ChangeCluster): OwnWords {
  const added = new Set<string>();
  return {
    added,
    async add(word) {
      const { words } = await changeCluster((settings) =>
        settings.words.includes(word) ? settings : { ...settings, words: [...settings.words, word] },
      );
      for (const one of words) added.add(one);
    },
  };
}
