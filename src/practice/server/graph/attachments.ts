import type { StoredAttachment } from '../store/message';
import { attachmentQuery, attachmentResource, queriedAttachment } from './attachment-resource';
import { itemNotFound } from './failure';
import { attachmentInput } from './message-input';
import { requireMessage } from './messages';
import { param, type GraphAnswer, type MailboxCall } from './request';

/** GET messages/{id}/attachments. */
export async function listAttachments(call: MailboxCall): Promise<GraphAnswer> {
  const message = requireMessage(call);
  const query = attachmentQuery(call.request.query);
  const all = call.services.store.messages.attachments(message);
  const value = await Promise.all(all.map((each) => queriedAttachment(each, message, call, query)));
  return { status: 200, body: { '@odata.context': context(call), value } };
}

/** GET messages/{id}/attachments/$count. */
export function countAttachments(call: MailboxCall): GraphAnswer {
  const count = call.services.store.messages.attachments(requireMessage(call)).length;
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: Buffer.from(String(count)) };
}

/** GET messages/{id}/attachments/{id}. */
export async function getAttachment(call: MailboxCall): Promise<GraphAnswer> {
  const query = attachmentQuery(call.request.query);
  const resource = await queriedAttachment(requireAttachment(call), requireMessage(call), call, query);
  return { status: 200, body: { '@odata.context': `${context(call)}/$entity`, ...resource } };
}

/** GET messages/{id}/attachments/{id}/$value: the bytes themselves. */
export function getAttachmentContent(call: MailboxCall): GraphAnswer {
  const attachment = requireAttachment(call);
  return { status: 200, headers: { 'content-type': attachment.contentType }, body: attachment.content };
}

/** POST messages/{id}/attachments. */
export function addAttachment(call: MailboxCall): GraphAnswer {
  const message = requireMessage(call);
  const added = attachmentInput(call.request.body);
  const changed = call.services.store.messages.attach(message, [added]);
  const attachment = call.services.store.messages.attachments(changed).at(-1);
  if (attachment === undefined) throw itemNotFound();
  return {
    status: 201,
    body: { '@odata.context': `${context(call)}/$entity`, ...attachmentResource(attachment, changed, call) },
  };
}

/** DELETE messages/{id}/attachments/{id}. */
export function removeAttachment(call: MailboxCall): GraphAnswer {
  call.services.store.messages.detach(requireMessage(call), requireAttachment(call));
  return { status: 204 };
}

function requireAttachment(call: MailboxCall): StoredAttachment {
  const id = param(call, 'attachment');
  const found = call.services.store.messages.attachments(requireMessage(call)).find((each) => each.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

function context(call: MailboxCall): string {
  return `${call.services.root}/$metadata#${call.owner}/messages('${encodeURIComponent(param(call, 'message'))}')/attachments`;
}
