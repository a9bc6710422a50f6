import { parseMail } from '../mail/parse';
import { badRequest } from './failure';
import type { MessageInput } from './message-input';
import type { MailboxCall } from './request';

/** Graph takes a whole message as base64 MIME when the content type is text/plain. */
export function isMime(call: MailboxCall): boolean {
  return (call.request.headers['content-type'] ?? '').startsWith('text/plain');
}

/** Reads such a message. It keeps the headers and the Message-ID that it came with. */
export async function mimeInput(call: MailboxCall): Promise<MessageInput> {
  const text = call.request.body;
  if (typeof text !== 'string' || !/^[A-Za-z0-9+/=\s]+$/.test(text)) {
    throw badRequest('ErrorMimeContentInvalidBase64String', 'Invalid base64 string for MIME content.');
  }
  const arrival = { at: call.services.clock(), postmaster: call.mailbox.address };
  const { content, attachments } = await parseMail(Buffer.from(text, 'base64'), arrival);
  return { content, attachments, properties: [], extensions: [] };
}
