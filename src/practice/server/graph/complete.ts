import type { StoredMessage } from '../store/message';
import type { MailStore } from '../store/store';
import type { MessageInput } from './message-input';

/** Hangs on a message that was just made what came with it. */
export function completed(
  message: StoredMessage,
  { properties, extensions, attachments }: MessageInput,
  { messages, extensions: stored }: MailStore,
): StoredMessage {
  for (const extension of extensions) stored.put(message, extension);
  return messages.attach(properties.length > 0 ? messages.update(message, {}, properties) : message, attachments);
}
