import { type MailAddress, sameAddress } from '../../../domain/mail/address';
import { granted } from '../grant';
import { composeMime } from '../mail/compose';
import { newMessageId } from '../mail/message-id';
import type { Folder } from '../store/folders';
import { instant, untouched, type MessageContent, type StoredMessage } from '../store/message';
import { completed } from './complete';
import { badRequest, GraphFailure, refusal } from './failure';
import { isObject } from './json';
import { checkWritable, messageInput, type MessageInput } from './message-input';
import { requireMessage } from './messages';
import { isMime, mimeInput } from './mime-input';
import { outgoingHeaders } from './outgoing-headers';
import { replyDraft, type ReplyKind } from './replies';
import type { GraphAnswer, MailboxCall } from './request';
import { requireShared } from './rights';

/** POST messages/{id}/send. */
export async function sendDraft(call: MailboxCall): Promise<GraphAnswer> {
  const draft = requireMessage(call);
  if (!draft.isDraft) throw sentAlready();
  await send(draft, call, true);
  return { status: 202 };
}

/** POST messages/{id}/reply, replyAll, forward: makes the draft and sends it at once. */
export function replyAtOnce(kind: ReplyKind): (call: MailboxCall) => Promise<GraphAnswer> {
  return async (call) => {
    await send(await replyDraft(kind, call), call, true);
    return { status: 202 };
  };
}

/** POST sendMail. */
export async function sendMail(call: MailboxCall): Promise<GraphAnswer> {
  const { store, clock } = call.services;
  const { input, keep } = isMime(call) ? { input: await mimeInput(call), keep: true } : jsonMail(call.request.body);
  const at = instant(clock());
  const content: MessageContent = {
    ...untouched,
    receivedAt: at,
    sentAt: at,
    internetMessageId: newMessageId(call.mailbox.address),
    subject: '',
    to: [],
    body: { format: 'text', content: '' },
    ...input.content,
    from: input.content.from ?? { name: call.mailbox.name, address: call.mailbox.address },
    isRead: true,
    isDraft: true,
  };
  checkSendable(content, call);
  const draft = store.transaction(() => {
    const message = store.messages.add(store.folders.wellKnown(call.mailbox, 'outbox'), content);
    return completed(message, input, store);
  });
  await send(draft, call, keep);
  return { status: 202 };
}

/**
 * Sends a message and files it in Sent Items. It is filed first, as in Exchange: what
 * cannot be delivered has been sent all the same, and comes back as a mail.
 */
async function send(draft: StoredMessage, call: MailboxCall, keep: boolean): Promise<void> {
  const { store, clock, deliver } = call.services;
  const { from, sender } = checkSendable(draft, call);
  const at = clock();
  const raw = await composeMime({
    message: { ...draft, from, sender },
    body: store.messages.body(draft),
    headers: outgoingHeaders(store.messages.headers(draft), store.messages.properties(draft)),
    attachments: store.messages.attachments(draft),
    at,
  });
  store.transaction(() => {
    // While the MIME was made another call may have sent the same draft.
    const current = store.messages.find(call.mailbox, draft.immutableId);
    if (current?.isDraft !== true) throw sentAlready();
    const sent = { from, sender, isDraft: false, sentAt: instant(at), receivedAt: instant(at) };
    const places = keep ? sentPlaces(call, from) : [];
    for (const folder of places.filter(({ mailbox }) => mailbox !== current.mailbox))
      store.messages.update(store.messages.copy(current, folder), sent);
    const stays = places.find(({ mailbox }) => mailbox === current.mailbox);
    if (stays === undefined) store.messages.remove(current);
    else store.messages.move(current, stays, sent);
  });
  await deliver(raw, { from: from.address, to: recipientsOf(draft).map(({ address }) => address) });
}

/**
 * Where a sent mail is kept. A program finds it in the mailbox through which it sent; Outlook files it with whoever pressed Send, and in the shared
 * mailbox that it came from only where Exchange is set to do so.
 */
function sentPlaces({ request, mailbox, services }: MailboxCall, from: MailAddress): readonly Folder[] {
  const { folders } = services.store;
  const sender = request.isOutlook && request.caller.kind !== 'app' ? folders.mailbox(request.caller.address) : null;
  if (sender === null || sender.row === mailbox.row) return [folders.wellKnown(mailbox, 'sentitems')];
  const isShared = sameAddress(from.address, mailbox.address) && services.sentCopies.inSharedMailbox();
  return [sender, ...(isShared ? [mailbox] : [])].map((each) => folders.wellKnown(each, 'sentitems'));
}

/**
 * Throws unless there is someone to send it to and the caller may send from where it says to come from. `sender` is the
 * caller's own name where they send on behalf of another, and null where nobody is to see it.
 */
function checkSendable(
  message: Addressed,
  call: MailboxCall,
): { readonly from: MailAddress; readonly sender: MailAddress | null } {
  if (recipientsOf(message).length === 0) {
    throw refusal('ErrorInvalidRecipients', 'At least one recipient is not specified.');
  }
  const from = message.from ?? { name: call.mailbox.name, address: call.mailbox.address };
  const author = authorOf(call);
  if (!sameAddress(author.address, from.address)) requireShared('Mail.Send', call.request.caller);
  const { send: right } = granted(call.services.grants(), author.address, from.address);
  if (right === 'as') return { from, sender: null };
  if (right === 'onBehalf') return { from, sender: author };
  throw new GraphFailure(
    403,
    'ErrorSendAsDenied',
    'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.',
  );
}

type Addressed = Pick<MessageContent, 'from' | 'to' | 'cc' | 'bcc'>;

function recipientsOf({ to, cc, bcc }: Addressed): readonly MailAddress[] {
  return [...to, ...cc, ...bcc];
}

function sentAlready(): GraphFailure {
  return refusal('ErrorInvalidOperation', 'The message has been sent already.');
}

/** Whoever writes: the person who asks, or the mailbox through which a program does. */
function authorOf({ request: { caller }, mailbox }: MailboxCall): MailAddress {
  const { name, address } = caller.kind === 'app' ? mailbox : caller;
  return { name, address };
}

function jsonMail(body: unknown): { input: MessageInput; keep: boolean } {
  if (!isObject(body)) throw badRequest('ErrorInvalidRequest', 'The parameter message is missing.');
  const message = body['message'] ?? body['Message'];
  if (message === undefined) throw badRequest('ErrorInvalidRequest', 'The parameter message is missing.');
  checkWritable(message, 'creation');
  const keep = (body['saveToSentItems'] ?? body['SaveToSentItems']) !== false;
  return { input: messageInput(message), keep };
}
