import type { SqlCondition } from '../store/database';
import type { Departure } from '../store/changes';
import type { Folder } from '../store/folders';
import type { StoredMessage } from '../store/message';
import { deltaToken, encoded, nextPage, nextRound, type DeltaToken } from './delta-token';
import { badRequest } from './failure';
import { parseFilter } from './filter';
import { MESSAGES } from './filter-fields';
import { messageResource } from './message-resource';
import { requireFolder } from './messages';
import { messageExpansion, selection } from './query';
import { preferences, type GraphAnswer, type MailboxCall } from './request';

const PAGE = 50;
const LARGEST_PAGE = 1000;
/** Exchange gives no more messages than this in a round with a filter. */
const MOST_FILTERED = 5000;

/** GET mailFolders/{id}/messages/delta. The options of the first call hold for the whole series. */
export function messagesDelta(call: MailboxCall): GraphAnswer {
  const { store, root } = call.services;
  const folder = requireFolder(call);
  const last = store.changes.last();
  const token = deltaToken(call.request.query, folder.id, last);
  const query = new URLSearchParams(token.query);
  const [select, expand] = [selection(query), messageExpansion(query)];
  const most = query.has('$filter') ? MOST_FILTERED - token.given : Number.MAX_SAFE_INTEGER;
  const size = Math.min(pageSize(call, query), LARGEST_PAGE, most);

  const found = written(folder, token, query, size + 1, call);
  const page = found.slice(0, size);
  const isLast = found.length <= size || page.length >= most;
  const present = new Set(page.map((message) => message.immutableId));
  const departed = isLast && tellsDepartures(query) ? store.changes.departedSince(folder, token.departed) : [];
  const path = call.request.segments.map(encodeURIComponent).join('/');
  return {
    status: 200,
    body: {
      '@odata.context': `${root}/$metadata#Collection(message)`,
      ...(isLast
        ? { '@odata.deltaLink': `${root}/${path}?$deltatoken=${encoded(nextRound(token, last))}` }
        : { '@odata.nextLink': `${root}/${path}?$skiptoken=${encoded(nextPage(token, page))}` }),
      value: [
        ...page.map((message) => ({
          '@odata.type': '#microsoft.graph.message',
          ...messageResource(message, call, select, expand),
        })),
        ...departed.filter(({ immutableId }) => !present.has(immutableId)).map((each) => removed(each, call)),
      ],
    },
  };
}

/** GET messages/delta: changes can be followed in a folder only. */
export function refuseDelta(): never {
  throw badRequest('ErrorInvalidRequest', "Change tracking is not supported against 'microsoft.graph.message'.");
}

/** The messages that this page and the next one are to tell of, as far as they fit. */
function written(
  folder: Folder,
  token: DeltaToken,
  query: URLSearchParams,
  limit: number,
  { services: { store } }: MailboxCall,
): readonly StoredMessage[] {
  const text = query.get('$filter');
  const filter = text === null ? { sql: 'true', values: [] } : parseFilter(text, MESSAGES);
  const condition: SqlCondition = { sql: `${filter.sql} and ${kindOf(query, token)}`, values: filter.values };
  return typeof token.after === 'number'
    ? store.messages.writtenSince(folder, token.after, limit, condition)
    : store.messages.receivedBefore(folder, token.after, limit, condition);
}

/** In SQL, which messages count for the `changeType` that was asked for: those that came into the folder meanwhile, or the others. */
function kindOf(query: URLSearchParams, { known }: DeltaToken): string {
  switch (query.get('changeType')) {
    case 'created':
      return `filed_at > ${known}`;
    case 'updated':
      return `filed_at <= ${known}`;
    case 'deleted':
      return 'false';
    default:
      return 'true';
  }
}

function tellsDepartures(query: URLSearchParams): boolean {
  return !query.has('changeType') || query.get('changeType') === 'deleted';
}

function removed({ immutableId, mutableId, reason }: Departure, call: MailboxCall): Record<string, unknown> {
  const isImmutable = preferences(call.request).get('idtype') === 'ImmutableId';
  return {
    '@odata.type': '#microsoft.graph.message',
    id: isImmutable ? immutableId : mutableId,
    '@removed': { reason },
  };
}

function pageSize(call: MailboxCall, query: URLSearchParams): number {
  const asked = Number(preferences(call.request).get('odata.maxpagesize') ?? query.get('$top') ?? PAGE);
  return Number.isInteger(asked) && asked > 0 ? asked : PAGE;
}
