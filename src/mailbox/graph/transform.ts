import { parseCivilDate, type CivilDate } from '../../domain/deadlines/civil-date';
import { onDutchClock } from '../../domain/deadlines/dutch-time';
import type { MailAddress } from '../../domain/mail/address';
import type { MailMessage } from '../../domain/mail/message';
import { parseRecord, serialiseRecord } from '../../domain/ownership/record';
import type { TriageChange } from '../port';
import { TRIAGE_PROPERTY } from './names';

export interface GraphRecipient {
  readonly emailAddress?: { readonly name?: string | null; readonly address?: string | null };
}

interface GraphDateTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** The part of Graph's message that Clusterpost asks for with `MESSAGE_FIELDS`. */
export interface GraphMessage {
  readonly id: string;
  readonly '@odata.etag'?: string;
  readonly '@removed'?: unknown;
  readonly changeKey?: string | null;
  readonly conversationId?: string | null;
  readonly internetMessageId?: string | null;
  readonly subject?: string | null;
  readonly from?: GraphRecipient | null;
  readonly toRecipients?: readonly GraphRecipient[];
  readonly ccRecipients?: readonly GraphRecipient[];
  readonly receivedDateTime?: string | null;
  readonly bodyPreview?: string | null;
  readonly body?: { readonly contentType: string; readonly content: string } | null;
  readonly internetMessageHeaders?: ReadonlyArray<{ readonly name: string; readonly value: string }> | null;
  readonly isRead?: boolean | null;
  readonly isDraft?: boolean | null;
  readonly hasAttachments?: boolean | null;
  readonly categories?: readonly string[];
  readonly flag?: {
    readonly flagStatus?: string | null;
    readonly dueDateTime?: GraphDateTime | null;
    /** In UTC, as Exchange gives it. */
    readonly completedDateTime?: GraphDateTime | null;
  } | null;
  readonly singleValueExtendedProperties?: ReadonlyArray<{ readonly id: string; readonly value: string }>;
}

export const MESSAGE_FIELDS = [
  ...['id', 'changeKey', 'conversationId', 'internetMessageId', 'subject', 'from', 'toRecipients', 'ccRecipients'],
  ...['receivedDateTime', 'bodyPreview', 'isRead', 'isDraft', 'hasAttachments', 'categories', 'flag'],
].join(',');

export const MESSAGE_EXPAND = `singleValueExtendedProperties($filter=id eq '${TRIAGE_PROPERTY}')`;

/** Graph's message in the terms of the domain. What Graph leaves out becomes empty. */
export function toMessage(graph: GraphMessage): MailMessage {
  const stored = graph.singleValueExtendedProperties?.find(({ id }) => sameProperty(id, TRIAGE_PROPERTY));
  const record = stored === undefined ? null : parseRecord(stored.value);
  return {
    id: graph.id,
    version: graph['@odata.etag'] ?? `W/"${graph.changeKey ?? ''}"`,
    conversationId: graph.conversationId ?? '',
    internetMessageId: graph.internetMessageId ?? '',
    subject: graph.subject ?? '',
    from: graph.from ? toAddress(graph.from) : null,
    to: (graph.toRecipients ?? []).map(toAddress),
    cc: (graph.ccRecipients ?? []).map(toAddress),
    receivedAt: graph.receivedDateTime ?? '',
    preview: graph.bodyPreview ?? '',
    isRead: graph.isRead ?? false,
    isDraft: graph.isDraft ?? false,
    hasAttachments: graph.hasAttachments ?? false,
    categories: graph.categories ?? [],
    flag: toFlag(graph.flag?.flagStatus),
    due: toDue(graph.flag?.dueDateTime ?? null),
    record,
    hasUnreadableRecord: stored !== undefined && record === null,
  };
}

/** The body of a PATCH that makes the change. Graph refuses a due date without a start date. */
export function fromChange(change: TriageChange): Record<string, unknown> {
  const flag = flagAfter(change);
  return {
    ...(change.categories && { categories: change.categories }),
    ...(flag && { flag }),
    ...(change.record && {
      singleValueExtendedProperties: [{ id: TRIAGE_PROPERTY, value: serialiseRecord(change.record) }],
    }),
  };
}

function flagAfter({ due, complete, record }: TriageChange): Record<string, unknown> | null {
  if (complete === true) return { flagStatus: 'complete' };
  const date = due ?? (complete === false ? record?.due : null) ?? null;
  if (date === null) return complete === false ? { flagStatus: 'notFlagged' } : null;
  const day = { dateTime: `${date}T00:00:00.0000000`, timeZone: 'Europe/Amsterdam' };
  return { flagStatus: 'flagged', startDateTime: day, dueDateTime: day };
}

export function toAddress({ emailAddress }: GraphRecipient): MailAddress {
  return { name: emailAddress?.name ?? '', address: emailAddress?.address ?? '' };
}

export function fromAddress({ name, address }: MailAddress): GraphRecipient {
  return { emailAddress: { name: name || address, address } };
}

/** Exchange gives property ids back with the letters of the GUID in a case of its own choice. */
function sameProperty(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function toFlag(status: string | null | undefined): MailMessage['flag'] {
  return status === 'flagged' || status === 'complete' ? status : 'notFlagged';
}

/** A flag's day may come back in UTC: midnight in Amsterdam is then an hour or two before midnight. */
function toDue(due: GraphDateTime | null): CivilDate | null {
  if (due === null) return null;
  if (due.timeZone !== 'UTC') return parseCivilDate(due.dateTime.slice(0, 10));
  const instant = new Date(`${due.dateTime.slice(0, 19)}Z`);
  return Number.isNaN(instant.getTime()) ? null : onDutchClock(instant).date;
}
