import type { MailFlag, MailSummary } from '../data/graph-message';
import { wordsFor } from '../data/http';
import type { MailChange, MailChanges } from '../data/mail-changes';
import type { MessageList } from './message-list';

/** A message that was moved. */
export interface Moved {
  readonly id: string;
  /** The folder in which it lay. */
  readonly from: string;
}

/** What one can do to messages in the list. Each shows at once; when the mailbox refuses, the list is read anew and `onProblem` hears why. */
export class MailActs {
  constructor(
    private readonly changes: MailChanges,
    private readonly list: MessageList,
    private readonly onProblem: (words: string) => void,
  ) {}

  async markRead(messages: readonly MailSummary[], isRead: boolean): Promise<void> {
    const others = messages.filter((one) => one.isRead !== isRead);
    await this.act({ kind: 'read', isRead }, others, (one) => ({ ...one, isRead }));
  }

  async flag(messages: readonly MailSummary[], flag: MailFlag | null): Promise<void> {
    await this.act({ kind: 'flag', flag }, messages, (one) => ({ ...one, flag }));
  }

  /** Gives the messages a category, or takes it away. */
  async categorise(messages: readonly MailSummary[], name: string, isOn: boolean): Promise<void> {
    const changed = new Map(
      messages
        .filter(({ categories }) => categories.includes(name) !== isOn)
        .map(({ id, categories }) => [id, isOn ? [...categories, name] : categories.filter((one) => one !== name)]),
    );
    await this.act(
      { kind: 'categories', of: (id) => changed.get(id) ?? [] },
      messages.filter(({ id }) => changed.has(id)),
      (one) => ({ ...one, categories: changed.get(one.id) ?? one.categories }),
    );
  }

  /**
   * @param folder the key of the folder, in the same mailbox
   * @returns what it takes to bring them back; nothing when they could not be moved
   */
  async move(messages: readonly MailSummary[], folder: string): Promise<readonly Moved[]> {
    const ids = await this.act({ kind: 'move', folder }, messages, () => null);
    return messages.flatMap(({ id, folderId }) => {
      const now = ids?.get(id);
      return now === undefined ? [] : [{ id: now, from: folderId }];
    });
  }

  /** Brings messages back to where each came from. */
  async moveBack(moved: readonly Moved[]): Promise<void> {
    try {
      for (const folder of new Set(moved.map(({ from }) => from))) {
        const ids = moved.filter(({ from }) => from === folder).map(({ id }) => id);
        await this.changes.make({ kind: 'move', folder }, ids);
      }
    } catch (error) {
      this.onProblem(wordsFor(error));
    }
    await this.list.refresh();
  }

  /** Deletes for good. */
  async erase(messages: readonly MailSummary[]): Promise<void> {
    await this.act({ kind: 'erase' }, messages, () => null);
  }

  private async act(
    change: MailChange,
    messages: readonly MailSummary[],
    changed: (message: MailSummary) => MailSummary | null,
  ): Promise<ReadonlyMap<string, string> | null> {
    if (messages.length === 0) return null;
    let made: ReadonlyMap<string, string> | null = null;
    const ids = messages.map(({ id }) => id);
    this.list.expect(new Set(ids), changed);
    try {
      made = await this.changes.make(change, ids);
    } catch (error) {
      this.onProblem(wordsFor(error));
    }
    await this.list.refresh();
    return made;
  }
}
