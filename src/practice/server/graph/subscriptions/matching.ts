import type { MessageChange } from '../../store/message-change';
import type { MailStore } from '../../store/store';
import { parseFilter } from '../filter';
import { MESSAGES } from '../filter-fields';
import type { ChangeType, Subscription } from './subscription';

/**
 * Which messages a subscription with a filter is about, to tell what a change is to it: a message that begins to fit is
 * created, one that no longer fits is deleted (learn.microsoft.com/graph/outlook-change-notifications-overview).
 */
export class Matching {
  private readonly fitting: Set<string>;

  constructor(
    private readonly store: MailStore,
    private readonly subscription: Subscription,
  ) {
    this.fitting = new Set(this.read('true', []));
  }

  /** What the change is to the subscription; null when it is nothing. */
  seen({ kind, immutableId }: MessageChange): ChangeType | null {
    const before = this.fitting.has(immutableId);
    const now = kind !== 'deleted' && this.read('immutable_id = ?', [immutableId]).length > 0;
    if (now) this.fitting.add(immutableId);
    else this.fitting.delete(immutableId);
    if (now) return before ? 'updated' : 'created';
    return before ? 'deleted' : null;
  }

  private read(sql: string, values: readonly string[]): readonly string[] {
    const { folders, messages } = this.store;
    const mailbox = folders.mailbox(this.subscription.mailbox);
    if (mailbox === null) return [];
    const { filter, folder } = this.subscription;
    const place = folder === null ? 'mailbox = ?' : 'folder = ?';
    const fits = filter === null ? { sql: 'true', values: [] } : parseFilter(filter, MESSAGES);
    return messages.immutableIds({
      sql: `${place} and ${sql} and (${fits.sql})`,
      values: [folder ?? mailbox.row, ...values, ...fits.values],
    });
  }
}
