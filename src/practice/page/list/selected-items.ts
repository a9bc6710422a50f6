import type { MailSummary } from '../data/graph-message';
import { toEwsId } from '../host/item-ids';

/** A selected message as Office tells an add-in of it (learn.microsoft.com, Office.SelectedItemDetails, Mailbox 1.13). */
export interface SelectedItem {
  readonly itemId: string;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly subject: string;
  readonly itemType: 'message';
  readonly itemMode: 'Read' | 'Compose';
  readonly hasAttachment: boolean;
}

/** Office hands an add-in no more than so many. */
const MOST = 100;

export function selectedItems(messages: readonly MailSummary[]): readonly SelectedItem[] {
  return messages.slice(0, MOST).map(({ id, conversationId, internetMessageId, subject, isDraft, hasAttachments }) => ({
    itemId: toEwsId(id),
    conversationId,
    internetMessageId,
    subject,
    itemType: 'message',
    itemMode: isDraft ? 'Compose' : 'Read',
    hasAttachment: hasAttachments,
  }));
}
