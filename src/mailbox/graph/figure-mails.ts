import type { FigureMail, FigureRecord } from '../../domain/overview/question-facts';
import type { FigureMailPage, FigureMailsWanted } from '../port';
import type { GraphClient } from './client';
import { MARKER_PROPERTY, TRIAGE_PROPERTY } from './names';
import { toMessage, type GraphMessage } from './transform';

interface GraphFigureMails {
  readonly value: readonly GraphMessage[];
  readonly '@odata.count'?: number;
  readonly '@odata.nextLink'?: string;
}

/** Half of what Graph gives at most: larger pages of extended properties run into its time limit. */
const PAGE_SIZE = 500;
const FIELDS = 'id,conversationId,from,toRecipients,ccRecipients,receivedDateTime,isDraft,flag';
const EXPAND = `singleValueExtendedProperties($filter=id eq '${TRIAGE_PROPERTY}' or id eq '${MARKER_PROPERTY}')`;

/** One page of all mail of a mailbox, oldest first so that what comes in meanwhile moves nothing to another page. */
export async function figureMails(
  request: GraphClient,
  root: string,
  { since, by, page }: FigureMailsWanted,
): Promise<FigureMailPage> {
  const date = by === 'received' ? 'receivedDateTime' : 'lastModifiedDateTime';
  const filter = `${date} ge ${since.toISOString()}`;
  const query = `$filter=${encodeURIComponent(filter)}&$orderby=${date}&$select=${FIELDS}&$expand=${encodeURIComponent(EXPAND)}`;
  const answer = await request<GraphFigureMails>(page ?? `${root}/messages?${query}&$count=true&$top=${PAGE_SIZE}`);
  return {
    mails: answer.value.map(toFigureMail),
    total: answer['@odata.count'] ?? null,
    next: answer['@odata.nextLink'] ?? null,
  };
}

/** What figures need of a message. The history of the record, its longest part by far, is not kept. */
function toFigureMail(graph: GraphMessage): FigureMail {
  const { id, conversationId, receivedAt, from, to, cc, isDraft, record, hasUnreadableRecord } = toMessage(graph);
  const properties = graph.singleValueExtendedProperties ?? [];
  const completed = graph.flag?.completedDateTime ?? null;
  return {
    id,
    conversationId,
    receivedAt,
    from: from?.address ?? '',
    to: [...to, ...cc].map(({ address }) => address),
    isDraft,
    isAutomatic: properties.some((one) => one.id.toLowerCase() === MARKER_PROPERTY.toLowerCase()),
    completedAt:
      graph.flag?.flagStatus === 'complete' && completed !== null ? `${completed.dateTime.slice(0, 19)}Z` : null,
    record: record && recordOf(record),
    hasUnreadableRecord,
  };
}

function recordOf(record: FigureRecord): FigureRecord {
  const { owner, asker, acknowledgement, due, waits, postponed, promises, finished } = record;
  return { owner, asker, acknowledgement, due, waits, postponed, promises, finished };
}
