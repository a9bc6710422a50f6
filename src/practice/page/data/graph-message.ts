import type { Person } from '../host/surface';

/** A message in a list. */
export interface MailSummary {
  readonly id: string;
  readonly conversationId: string;
  /** Id of the folder in which it lies. */
  readonly folderId: string;
  readonly internetMessageId: string;
  readonly subject: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** ISO 8601. */
  readonly receivedAt: string;
  readonly preview: string;
  readonly isRead: boolean;
  readonly isDraft: boolean;
  readonly hasAttachments: boolean;
  readonly categories: readonly string[];
  readonly flag: MailFlag | null;
}

export interface MailFlag {
  readonly isComplete: boolean;
  /** "YYYY-MM-DD", or null for a flag without a date. */
  readonly due: string | null;
}

/** A draft as it is written. */
export interface DraftContent {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  readonly html: string;
}

export interface GraphRecipient {
  readonly emailAddress?: { readonly name?: string; readonly address?: string };
}

/** A message as Graph gives it, as far as the practice Outlook asks for it. */
export interface GraphMessage {
  readonly id: string;
  readonly conversationId?: string;
  readonly parentFolderId?: string | null;
  readonly internetMessageId?: string;
  readonly subject?: string | null;
  readonly from?: GraphRecipient | null;
  readonly toRecipients?: readonly GraphRecipient[];
  readonly ccRecipients?: readonly GraphRecipient[];
  readonly bccRecipients?: readonly GraphRecipient[];
  readonly receivedDateTime?: string;
  readonly bodyPreview?: string;
  readonly isRead?: boolean;
  readonly isDraft?: boolean;
  readonly hasAttachments?: boolean;
  readonly categories?: readonly string[];
  readonly flag?: {
    readonly flagStatus?: 'notFlagged' | 'flagged' | 'complete';
    readonly dueDateTime?: { readonly dateTime: string } | null;
  };
  readonly body?: { readonly contentType: string; readonly content: string };
}

/** The fields of a `MailSummary`, in Graph's names. */
export const SUMMARY_FIELDS =
  'id,conversationId,parentFolderId,internetMessageId,subject,from,toRecipients,ccRecipients,receivedDateTime,bodyPreview,isRead,isDraft,hasAttachments,categories,flag';

export function toSummary(message: GraphMessage): MailSummary {
  return {
    id: message.id,
    conversationId: message.conversationId ?? '',
    folderId: message.parentFolderId ?? '',
    internetMessageId: message.internetMessageId ?? '',
    subject: message.subject ?? '',
    from: toPerson(message.from ?? {}),
    to: (message.toRecipients ?? []).map(toPerson),
    cc: (message.ccRecipients ?? []).map(toPerson),
    receivedAt: message.receivedDateTime ?? '',
    preview: message.bodyPreview ?? '',
    isRead: message.isRead ?? true,
    isDraft: message.isDraft ?? false,
    hasAttachments: message.hasAttachments ?? false,
    categories: message.categories ?? [],
    flag: toFlag(message.flag),
  };
}

export function toDraft(message: GraphMessage): DraftContent {
  return {
    from: toPerson(message.from ?? {}),
    to: (message.toRecipients ?? []).map(toPerson),
    cc: (message.ccRecipients ?? []).map(toPerson),
    bcc: (message.bccRecipients ?? []).map(toPerson),
    subject: message.subject ?? '',
    html: bodyAsHtml(message),
  };
}

export function fromDraft({ from, to, cc, bcc, subject, html }: DraftContent): Omit<GraphMessage, 'id'> {
  return {
    subject,
    from: toRecipient(from),
    toRecipients: to.map(toRecipient),
    ccRecipients: cc.map(toRecipient),
    bccRecipients: bcc.map(toRecipient),
    body: { contentType: 'html', content: html },
  };
}

/** The body as HTML; plain text comes escaped, in its own lines. */
export function bodyAsHtml({ body }: Pick<GraphMessage, 'body'>): string {
  const content = body?.content ?? '';
  if (body?.contentType.toLowerCase() === 'html') return content;
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<div style="white-space:pre-wrap">${escaped}</div>`;
}

function toFlag(flag: GraphMessage['flag']): MailFlag | null {
  if (flag?.flagStatus !== 'flagged' && flag?.flagStatus !== 'complete') return null;
  return { isComplete: flag.flagStatus === 'complete', due: flag.dueDateTime?.dateTime.slice(0, 10) ?? null };
}

function toPerson({ emailAddress }: GraphRecipient): Person {
  return { name: emailAddress?.name ?? '', address: emailAddress?.address ?? '' };
}

function toRecipient({ name, address }: Person): GraphRecipient {
  return { emailAddress: { name: name === '' ? address : name, address } };
}
