import { onDutchClock } from '../domain/deadlines/dutch-time';
import type { MailMessage } from '../domain/mail/message';
import type { Actor } from '../domain/ownership/action';
import { categoriesOf } from '../domain/ownership/categories';
import { standInFor } from '../domain/ownership/follow';
import { questionOf } from '../domain/ownership/question';
import type { ClusterSettings } from '../domain/settings/settings';
import { act, type ActTools } from './act';

/** What following a later mail needs. */
export interface ArrivalTools extends ActTools {
  readonly settings: ClusterSettings;
}

const CLUSTERPOST: Actor = { id: 'clusterpost', name: 'Clusterpost', role: 'staff' };

/** What carries the question that a message belongs to; the message itself when it is its own. */
export function questionBehind(
  message: MailMessage,
  conversation: readonly MailMessage[],
  { mailbox, aliases }: Pick<ClusterSettings, 'mailbox' | 'aliases'>,
): MailMessage {
  return questionOf(conversation, [mailbox.address, ...aliases]) ?? message;
}

/**
 * Lets the question know that a person wrote again in its conversation, once, and gives the new message the categories of its question.
 *
 * @throws MailboxError when the mailbox cannot be reached
 */
export async function followArrival(
  tools: ArrivalTools,
  message: MailMessage,
  conversation: readonly MailMessage[],
): Promise<void> {
  const { mailbox, settings, now } = tools;
  const question = questionBehind(message, conversation, settings);
  if (question.id === message.id || question.record === null) return;
  const backup = standInFor(question.record.owner, settings.cards, onDutchClock(now()).date);
  const action = { kind: 'arrive', receivedAt: message.receivedAt, backup } as const;
  const { record } = (await act(tools, question.id, action, CLUSTERPOST)).message;
  if (record === null) return;
  const fresh = await mailbox.message(message.id);
  const categories = inherited(fresh.categories, record, settings);
  // Whoever comes in between does not take the owner away: the next who looks puts it right.
  if (categories !== null) await mailbox.writeTriage(fresh, { categories });
}

/** Owner and state of the question on a later message, in the place of those of anybody who owned it before. */
function inherited(
  categories: readonly string[],
  record: Parameters<typeof categoriesOf>[0],
  { cards }: Pick<ClusterSettings, 'cards'>,
): readonly string[] | null {
  const wanted = categoriesOf(record);
  const others = categories.filter((name) => !wanted.includes(name) && !cards.some((card) => card.name === name));
  const after = [...others, ...wanted];
  return after.length === categories.length && after.every((name, index) => name === categories[index]) ? null : after;
}
