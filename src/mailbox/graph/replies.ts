import type { Header, MailBody } from '../../domain/mail/message';
import type { MarkedReply, NewReply } from '../port';
import { AUTO_SUBMITTED_PROPERTY, MARKER_PROPERTY } from './names';
import { fromAddress, type GraphMessage } from './transform';

/** The part of a message that Graph only gives when it is asked for by name. */
export function toBody({ body }: GraphMessage): MailBody {
  return { format: body?.contentType.toLowerCase() === 'html' ? 'html' : 'text', content: body?.content ?? '' };
}

/** Null when Exchange gives no headers for this message. */
export function toHeaders({ internetMessageHeaders }: GraphMessage): readonly Header[] | null {
  if (!internetMessageHeaders || internetMessageHeaders.length === 0) return null;
  return internetMessageHeaders.map(({ name, value }): Header => [name, value]);
}

export function toDraft(reply: NewReply): Record<string, unknown> {
  return {
    subject: reply.subject,
    toRecipients: [fromAddress(reply.to)],
    ccRecipients: [],
    bccRecipients: [],
    body: { contentType: reply.body.format, content: reply.body.content },
    internetMessageHeaders: reply.headers.map(([name, value]) => ({ name, value })),
    singleValueExtendedProperties: [
      { id: MARKER_PROPERTY, value: reply.marker },
      ...(reply.isAutomatic === true ? [{ id: AUTO_SUBMITTED_PROPERTY, value: 'auto-replied' }] : []),
    ],
  };
}

/** Replies with this marker, in whatever folder. */
export function repliesPath(root: string, marker: string): string {
  const filter = encodeURIComponent(
    `singleValueExtendedProperties/any(ep: ep/id eq '${MARKER_PROPERTY}' and ep/value eq '${quoted(marker)}')`,
  );
  return `${root}/messages?$filter=${filter}&$select=id,isDraft`;
}

export function toMarkedReply({ id, isDraft }: GraphMessage): MarkedReply {
  return { id, isDraft: isDraft ?? false };
}

export function quoted(text: string): string {
  return text.replaceAll("'", "''");
}
