import type { MailFlag, MailSummary } from '../data/graph-message';
import { wordsFor } from '../data/http';
import type { MailChange, MailChanges } from '../data/mail-changes';
import type { MessageList } from './message-list';

/** What one can do to messages in the list. Each shows at once; when the mailbox refuses, the list is read anew and `onProblem` hears why. */
export class MailActs {
  constructor(
    private readonly changes: MailChanges,
    private readonly list: MessageList,
    private readonly onProblem: (words: string) => void,
  ) {}

  markRead(messages: readonly MailSummary[], isRead: boolean): Promise<void> {
    const others = messages.filter((one) => one.isRead !== isRead);
    return this.act({ kind: 'read', isRead }, others, (one) => ({ ...one, isRead }));
  }

  flag(messages: readonly MailSummary[], flag: MailFlag | null): Promise<void> {
    return this.act({ kind: 'flag', flag }, messages, (one) => ({ ...one, flag }));
  }

  /** Gives the messages a category, or takes it away. */
  categorise(messages: readonly MailSummary[], name: string, isOn: boolean): Promise<void> {
    const changed = new Map(
      messages
        .filter(({ categories }) => categories.includes(name) !== isOn)
        .map(({ id, categories }) => [id, isOn ? [...categories, name] : categories.filter((one) => one !== name)]),
    );
    return this.act(
      { kind: 'categories', of: (id) => changed.get(id) ?? [] },
      messages.filter(({ id }) => changed.has(id)),
      (one) => ({ ...one, categories: changed.get(one.id) ?? one.categories }),
    );
  }

  /** @param folder the key of the folder, in the same mailbox */
  move(messages: readonly MailSummary[], folder: string): Promise<void> {
    return this.act({ kind: 'move', folder }, messages, () => null);
  }

  /** Deletes for good. */
  erase(messages: readonly MailSummary[]): Promise<void> {
    return this.act({ kind: 'erase' }, messages, () => null);
  }

  private async act(
    change: MailChange,
    messages: readonly MailSummary[],
    changed: (message: MailSummary) => MailSummary | null,
  ): Promise<void> {
    if (messages.length === 0) return;
    const ids = messages.map(({ id }) => id);
    this.list.expect(new Set(ids), changed);
    try {
      await this.changes.make(change, ids);
    } catch (error) {
      this.onProblem(wordsFor(error));
    }
    await this.list.refresh();
  }
}
