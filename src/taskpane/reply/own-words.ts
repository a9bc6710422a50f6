import { addWord } from '../../mailbox/add-word';
import type { ClusterMailbox } from '../../mailbox/port';
import type { Outlook } from '../../outlook/port';

/** The key under which the words to ignore in a mail are left with it, for a pane that is opened again. */
const IGNORED_KEY = 'clusterpost.ignored';

/** What people decided about words that the spelling check does not know. */
export interface OwnWords {
  /** Words that were added to the list of the cluster just now; `settings` will have them when they are read again. */
  readonly added: ReadonlySet<string>;
  /** What the spelling check is not to speak of in this mail, as it is quoted in findings. */
  readonly ignored: ReadonlySet<string>;
  /** Gets what was ignored when the pane was open before. */
  recall(): Promise<void>;
  /** For everyone in the mailbox. @throws MailboxError */
  add(word: string): Promise<void>;
  /** For this mail only. */
  ignore(quote: string): Promise<void>;
}

/** @param openMailbox the mailbox that the reply goes out from */
export function createOwnWords(outlook: Outlook, openMailbox: () => Promise<ClusterMailbox>): OwnWords {
  const added = new Set<string>();
  const ignored = new Set<string>();
  return {
    added,
    ignored,
    async recall() {
      for (const quote of quotesIn(await outlook.wordLeft(IGNORED_KEY))) ignored.add(quote);
    },
    async add(word) {
      for (const one of await addWord(await openMailbox(), word)) added.add(one);
    },
    async ignore(quote) {
      ignored.add(quote);
      await outlook.leaveWord(IGNORED_KEY, JSON.stringify([...ignored]));
    },
  };
}

function quotesIn(left: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(left ?? '[]');
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
