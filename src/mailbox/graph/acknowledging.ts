import { MailboxError } from '../error';
import type { ClusterMailbox, IncomingQuestion, OneOfMany } from '../port';
import { oneAfterTheOther, type BatchClient, type BatchPart } from './batch';
import type { GraphClient } from './client';
import { MARKER_PROPERTY } from './names';
import { quoted, repliesPath, toBody, toDraft, toHeaders, toMarkedReply } from './replies';
import { MESSAGE_EXPAND, MESSAGE_FIELDS, toMessage, type GraphMessage } from './transform';

/** The calls of the port that join several of Graph's, so that an acknowledgement costs five requests. */
type AcknowledgingCalls = Pick<ClusterMailbox, 'incoming' | 'createAndFind' | 'sendAndRead' | 'discard'>;

interface Listed<T> {
  readonly value: readonly T[];
}

interface GraphAttachment {
  readonly '@odata.type'?: string;
  readonly name?: string | null;
  readonly contentType?: string | null;
}

const DISCARDED = 'discarded';
const MOST_OF_SENDER = 50;
const MOST_SENT = 500;

/** @param root path of the mailbox */
export function createAcknowledgingCalls(request: GraphClient, batch: BatchClient, root: string): AcknowledgingCalls {
  const message = (id: string): string => `${root}/messages/${encodeURIComponent(id)}`;
  const expand = `$expand=${encodeURIComponent(MESSAGE_EXPAND)}`;
  const whole = `$select=${MESSAGE_FIELDS}&${expand}`;
  const read = (id: string): BatchPart => ({ method: 'GET', path: `${message(id)}?${whole}` });
  const list = (path: string, filter: string, rest: string): BatchPart => ({
    method: 'GET',
    path: `${path}?$filter=${encodeURIComponent(filter)}&${rest}`,
  });

  return {
    async incoming({ id, conversationId, from, hasAttachments }, { senderSince, sentSince }) {
      const inTime = `receivedDateTime ge ${senderSince.toISOString()}`;
      const sender = `${inTime} and from/emailAddress/address eq '${quoted(from?.address ?? '')}'`;
      const sent = `sentDateTime ge ${sentSince.toISOString()}`;
      const marker = `$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${MARKER_PROPERTY}')`)}`;
      const parts: readonly BatchPart[] = [
        { method: 'GET', path: `${message(id)}?$select=${MESSAGE_FIELDS},body,internetMessageHeaders&${expand}` },
        list(`${root}/messages`, `conversationId eq '${quoted(conversationId)}'`, `${whole}&$top=100`),
        list(`${root}/messages`, sender, `${whole}&$orderby=receivedDateTime desc&$top=${MOST_OF_SENDER}`),
        list(`${root}/mailFolders/sentitems/messages`, sent, `$select=id&${marker}&$top=${MOST_SENT}`),
        ...(hasAttachments
          ? [{ method: 'GET', path: `${message(id)}/attachments?$select=name,contentType` } as const]
          : []),
      ];
      const [own, ...lists] = await batch<unknown>(parts);
      const [conversation, ofSender, left, attachments] = lists.map((one) => valueOf(one));
      const question = orThrow(own) as GraphMessage;
      return {
        message: toMessage(question),
        body: toBody(question),
        headers: toHeaders(question),
        attachments: ((attachments ?? []) as readonly GraphAttachment[]).map(toAttachment),
        conversation: ((conversation ?? []) as readonly GraphMessage[])
          .map(toMessage)
          .sort((a, b) => a.receivedAt.localeCompare(b.receivedAt)),
        ofSender: ((ofSender ?? []) as readonly GraphMessage[]).map(toMessage),
        repliesSent: ((left ?? []) as readonly GraphMessage[]).filter(
          ({ singleValueExtendedProperties: own }) => own !== undefined && own.length > 0,
        ).length,
      };
    },

    async createAndFind(id, reply) {
      const [draft, found] = await oneAfterTheOther<GraphMessage, Listed<GraphMessage>>(
        request,
        { method: 'POST', path: `${message(id)}/createReply`, body: { message: toDraft(reply) } },
        { method: 'GET', path: repliesPath(root, reply.marker) },
      );
      return { id: draft.id, replies: found.value.map(toMarkedReply) };
    },

    async sendAndRead(draftId, answeredId) {
      const send: BatchPart = { method: 'POST', path: `${message(draftId)}/send` };
      const [, stands] = await oneAfterTheOther<unknown, GraphMessage>(request, send, read(answeredId));
      return toMessage(stands);
    },

    async discard(draftId) {
      // What is deleted lies in Deleted Items for a while: without its marker it is not taken for a draft that waits to be sent.
      const singleValueExtendedProperties = [{ id: MARKER_PROPERTY, value: DISCARDED }];
      await oneAfterTheOther(
        request,
        { method: 'PATCH', path: message(draftId), body: { singleValueExtendedProperties } },
        { method: 'DELETE', path: message(draftId) },
      );
    },
  };
}

function valueOf(answer: OneOfMany<unknown>): readonly unknown[] {
  return (orThrow(answer) as Listed<unknown>).value;
}

function orThrow(answer: OneOfMany<unknown>): unknown {
  if (answer instanceof MailboxError) throw answer;
  if (answer === undefined) throw new MailboxError('failed', 'no answer to a part of a batch');
  return answer;
}

/** A mail that is attached has no content type of its own in Graph. */
function toAttachment({
  '@odata.type': type,
  name,
  contentType,
}: GraphAttachment): IncomingQuestion['attachments'][number] {
  const isMail = type === '#microsoft.graph.itemAttachment';
  return { name: name ?? '', contentType: contentType ?? (isMail ? 'message/rfc822' : '') };
}
