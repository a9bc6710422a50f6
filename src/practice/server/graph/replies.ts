import type { MailAddress } from '../../../domain/mail/address';
import { sameAddress } from '../../../domain/mail/address';
import type { MailBody } from '../../../domain/mail/message';
import { newMessageId } from '../mail/message-id';
import { instant, untouched, type StoredMessage } from '../store/message';
import { completed } from './complete';
import { badRequest } from './failure';
import { isObject } from './json';
import { checkWritable, messageInput, recipients, type MessageInput } from './message-input';
import { messageAnswer, requireMessage } from './messages';
import { isMime, mimeInput } from './mime-input';
import { outlookDocument, playedOutlook } from './outlook-document';
import { htmlOf, prefixed, quote } from './quote';
import { parameter } from './parameter';
import type { GraphAnswer, MailboxCall } from './request';

export type ReplyKind = 'reply' | 'replyAll' | 'forward';

/** POST messages/{id}/createReply, createReplyAll, createForward: a draft in the same conversation. */
export function createReplyDraft(kind: ReplyKind): (call: MailboxCall) => Promise<GraphAnswer> {
  return async (call) => messageAnswer(201, await replyDraft(kind, call), call);
}

/** Makes the draft of an answer, in Drafts: with the original quoted below, or as whole as its MIME says. */
export async function replyDraft(kind: ReplyKind, call: MailboxCall): Promise<StoredMessage> {
  const { store, clock } = call.services;
  const original = requireMessage(call);
  const answer = isMime(call) ? await mimeAnswer(call) : jsonAnswer(kind, original, call);
  const self = { name: call.mailbox.name, address: call.mailbox.address };
  const at = instant(clock());
  return store.transaction(() => {
    const draft = store.messages.add(store.folders.wellKnown(call.mailbox, 'drafts'), {
      ...untouched,
      receivedAt: at,
      sentAt: at,
      internetMessageId: newMessageId(call.mailbox.address),
      subject: prefixed(kind === 'forward' ? 'FW' : 'RE', original.subject),
      from: self,
      to: kind === 'forward' ? [] : answered(original, self),
      cc: kind === 'replyAll' ? alsoAddressed(original, self) : [],
      body: { format: 'text', content: '' },
      ...answer.content,
      inReplyTo: original.internetMessageId,
      references: [...original.references, original.internetMessageId],
      isRead: true,
      isDraft: true,
    });
    return completed(draft, answer, store);
  });
}

/** What a caller gives for an answer in JSON, with the quotation and the attachments that are carried along. */
function jsonAnswer(kind: ReplyKind, original: StoredMessage, call: MailboxCall): MessageInput {
  const { messages } = call.services.store;
  const body = isObject(call.request.body) ? call.request.body : {};
  const message = parameter(body, 'message') ?? {};
  const comment = parameter(body, 'comment') ?? '';
  if (typeof comment !== 'string') throw badRequest('BadRequest', "The parameter 'comment' is not a string.");
  checkWritable(message, 'creation');
  if (comment !== '' && 'body' in message) {
    throw badRequest('ErrorInvalidRequest', 'Specify either a comment or the body of the message, not both.');
  }
  if ('toRecipients' in body && 'toRecipients' in message) {
    throw badRequest('ErrorInvalidRequest', 'Specify either toRecipients or those of the message, not both.');
  }
  const { content, attachments, ...rest } = messageInput(message);
  const above = comment === '' ? '' : `<div>${htmlOf(comment)}</div>`;
  const carried = messages.attachments(original).filter(({ isInline }) => kind === 'forward' || isInline);
  return {
    content: {
      body: quotedBody(original, above, call),
      ...content,
      ...(kind === 'forward' && 'toRecipients' in body ? { to: recipients(body, 'toRecipients') } : {}),
    },
    ...rest,
    attachments: [...carried, ...attachments],
  };
}

/** An answer in MIME says by itself what it quotes; who it goes to stays as Graph sees it unless the MIME names somebody. */
async function mimeAnswer(call: MailboxCall): Promise<MessageInput> {
  const { content, ...rest } = await mimeInput(call);
  const { to = [], cc = [], subject = '', from = null, ...other } = content;
  return {
    ...rest,
    content: {
      ...other,
      ...(to.length === 0 ? {} : { to, cc }),
      ...(subject === '' ? {} : { subject }),
      ...(from === null ? {} : { from }),
    },
  };
}

/** Whoever the answer goes to: the Reply-To, else the sender; for mail we sent ourselves, those it went to. */
function answered(original: StoredMessage, self: MailAddress): readonly MailAddress[] {
  if (original.replyTo.length > 0) return original.replyTo;
  if (original.from === null) return [];
  return sameAddress(original.from.address, self.address) ? original.to : [original.from];
}

function alsoAddressed(original: StoredMessage, self: MailAddress): readonly MailAddress[] {
  const first = answered(original, self);
  return [...original.to, ...original.cc].filter(
    ({ address }) => !sameAddress(address, self.address) && !first.some((other) => sameAddress(other.address, address)),
  );
}

/** Graph quotes almost as Outlook on the web does; for the practice Outlook the reply is as the Outlook would write it that it plays. */
function quotedBody(original: StoredMessage, above: string, call: MailboxCall): MailBody {
  const body = call.services.store.messages.body(original);
  const shape = playedOutlook(call.request);
  return shape === null ? quote(original, body, above) : outlookDocument(shape, { header: original, body });
}
