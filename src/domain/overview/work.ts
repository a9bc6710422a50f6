import { daysBetween, type CivilDate } from '../deadlines/civil-date';
import { sameAddress } from '../mail/address';
import type { MailMessage } from '../mail/message';
import type { Ownership } from '../ownership/record';
import { comesBefore } from '../ownership/question';
import type { ClusterSettings } from '../settings/settings';

/** One open question in the work list (werkvoorraad). */
export interface WorkItem {
  /** The message that carries the question: the owned one, else the first of its conversation. */
  readonly message: MailMessage;
  readonly owner: Ownership | null;
  readonly due: CivilDate | null;
  /** From today to the due date; negative when late, null without a date. */
  readonly days: number | null;
  /** Ids of the colleagues whose advice is waited for. */
  readonly waitsFor: readonly string[];
}

export const WORK_FILTERS = ['mine', 'nobody', 'late', 'advice', 'all'] as const;
export type WorkFilter = (typeof WORK_FILTERS)[number];

/**
 * The open questions among these messages, one for each conversation, by due date. What a machine sent, what was finished and what the
 * cluster itself wrote is no question.
 */
export function openWork(
  messages: readonly MailMessage[],
  { mailbox, aliases }: Pick<ClusterSettings, 'mailbox' | 'aliases'>,
  today: CivilDate,
): readonly WorkItem[] {
  const own = [mailbox.address, ...aliases];
  const byConversation = new Map<string, MailMessage>();
  for (const message of messages) {
    if (!isOpen(message) || own.some((address) => sameAddress(address, message.from?.address ?? ''))) continue;
    const other = byConversation.get(message.conversationId);
    if (other === undefined || comesBefore(message, other)) byConversation.set(message.conversationId, message);
  }
  const items: WorkItem[] = [];
  byConversation.forEach((message) => {
    const due = message.due ?? message.record?.due ?? null;
    items.push({
      message,
      owner: message.record?.owner ?? null,
      due,
      days: due === null ? null : daysBetween(today, due),
      waitsFor: (message.record?.advice ?? []).filter(({ answer }) => answer === null).map(({ of }) => of.id),
    });
  });
  return items.sort(byDue);
}

/** @param me id of the person's knowledge card; null without one */
export function isIn(item: WorkItem, filter: WorkFilter, me: string | null): boolean {
  const isMine = item.owner !== null && item.owner.id === me;
  switch (filter) {
    case 'mine':
      return isMine;
    case 'nobody':
      return item.owner === null;
    case 'late':
      return item.days !== null && item.days < 0;
    case 'advice':
      return item.waitsFor.some((id) => isMine || id === me);
    case 'all':
      return true;
  }
}

function isOpen({ isDraft, flag, record }: MailMessage): boolean {
  if (isDraft || flag === 'complete' || (record !== null && record.finished !== null)) return false;
  return flag === 'flagged' || record === null || record.owner !== null || record.acknowledgement?.state !== 'refused';
}

function byDue(a: WorkItem, b: WorkItem): number {
  if (a.due !== b.due) return (a.due ?? '9') < (b.due ?? '9') ? -1 : 1;
  return a.message.receivedAt < b.message.receivedAt ? -1 : 1;
}
