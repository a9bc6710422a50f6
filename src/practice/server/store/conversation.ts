import type { SqlDatabase } from './database';
import { conversationIdOf } from './ids';
import type { MessageContent } from './message';

/** The conversation of the nearest earlier message that this mailbox holds; else one named after the oldest reference. */
export function conversationOf(sql: SqlDatabase, mailbox: number, content: MessageContent): string {
  const earlier = [content.inReplyTo, ...[...content.references].reverse()].filter((id) => id !== null);
  for (const id of earlier) {
    const known = sql.get<{ conversation_id: string }>(
      'select conversation_id from message where mailbox = ? and internet_message_id = ? limit 1',
      [mailbox, id],
    );
    if (known !== null) return known.conversation_id;
  }
  return conversationIdOf(content.references[0] ?? content.inReplyTo ?? content.internetMessageId);
}
