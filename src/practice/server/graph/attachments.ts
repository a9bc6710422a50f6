import type { StoredAttachment } from '../store/message';
import { GraphFailure, itemNotFound } from './failure';
import { attachmentInput } from './message-input';
import { attachmentResource } from './message-resource';
import { requireMessage } from './messages';
import { param, type GraphAnswer, type MailboxCall } from './request';

/** GET messages/{id}/attachments. */
export function listAttachments(call: MailboxCall): GraphAnswer {
  const message = requireMessage(call);
  const select = call.request.query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  const value = call.services.store.messages.attachments(message).map((attachment) => {
    const resource = attachmentResource(attachment, message);
    if (select === undefined) return resource;
    const kept = ['@odata.type', '@odata.mediaContentType', 'id', ...select];
    return Object.fromEntries(Object.entries(resource).filter(([name]) => kept.includes(name)));
  });
  return { status: 200, body: { '@odata.context': context(call), value } };
}

/** GET messages/{id}/attachments/{id}. */
export function getAttachment(call: MailboxCall): GraphAnswer {
  const message = requireMessage(call);
  return {
    status: 200,
    body: { '@odata.context': `${context(call)}/$entity`, ...attachmentResource(requireAttachment(call), message) },
  };
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
  if (added.content.length > 3 * 1024 * 1024) {
    throw new GraphFailure(413, 'RequestEntityTooLarge', 'Attachments of more than 3 MB need an upload session.');
  }
  const changed = call.services.store.messages.attach(message, [added]);
  const attachment = call.services.store.messages.attachments(changed).at(-1);
  if (attachment === undefined) throw itemNotFound();
  return {
    status: 201,
    body: { '@odata.context': `${context(call)}/$entity`, ...attachmentResource(attachment, changed) },
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
