import type { MailMessage } from '../domain/mail/message';
import { judge } from './acknowledge';
import { lookBack } from './acknowledge-record';
import { followArrival, questionBehind, type ArrivalTools } from './arrival';

/**
 * What carries the question of a mail that somebody looks at: an earlier mail of the conversation when that one has an owner, else the mail itself. When a
 * person wrote it and nobody saw it before, the question is told first.
 *
 * @throws MailboxError when the mailbox cannot be reached
 */
export async function seeArrival(tools: ArrivalTools, message: MailMessage): Promise<MailMessage> {
  const { mailbox, settings } = tools;
  if (message.record?.owner) return message;
  const conversation = await mailbox.conversation(message.conversationId);
  const question = questionBehind(message, conversation, settings);
  const { record } = question;
  if (question.id === message.id || !record?.owner) return message;
  const wasSeen = record.arrivedAt !== null && message.receivedAt <= record.arrivedAt;
  if (wasSeen || message.receivedAt < question.receivedAt) return question;
  const decision = judge(tools, await mailbox.incoming(message, lookBack(tools.now())));
  if (!decision.alert && !decision.reopen) return question;
  await followArrival(tools, message, conversation);
  return mailbox.message(question.id);
}
