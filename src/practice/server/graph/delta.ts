import { badRequest, complaint, syncStateNotFound } from './failure';
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

/** What a delta link remembers: from which write on to tell, and what was asked in the first round. */
interface Token {
  readonly folder: string;
  readonly since: number;
  /** From which write on messages may have left the folder: that is told on the last page of a round. */
  readonly from: number;
  readonly query: string;
  /** How many messages the pages of this round have given. */
  readonly given: number;
}

/** GET mailFolders/{id}/messages/delta. The options of the first call hold for the whole series. */
export function messagesDelta(call: MailboxCall): GraphAnswer {
  const { store, root } = call.services;
  const folder = requireFolder(call);
  const end = store.changes.last();
  const token = tokenOf(call, folder.id, end);
  const query = new URLSearchParams(token.query);
  const [select, expand] = [selection(query), messageExpansion(query)];
  const filterText = query.get('$filter');
  const filter = filterText === null ? null : parseFilter(filterText, MESSAGES);
  const size = Math.min(pageSize(call, query), filter === null ? LARGEST_PAGE : MOST_FILTERED - token.given);

  const written = store.messages.writtenSince(folder, token.since, size + 1, filter);
  const page = written.slice(0, size);
  const isLast = written.length <= size || (filter !== null && token.given + page.length >= MOST_FILTERED);
  const departed = isLast ? store.changes.departedSince(folder, token.from) : [];
  const immutable = preferences(call.request).get('idtype') === 'ImmutableId';
  const present = new Set(page.map((message) => message.immutableId));
  const path = call.request.segments.map(encodeURIComponent).join('/');
  const next: Token = isLast
    ? { ...token, since: end, from: end, given: 0 }
    : { ...token, since: page.at(-1)?.sequence ?? end, given: token.given + page.length };
  return {
    status: 200,
    body: {
      '@odata.context': `${root}/$metadata#Collection(message)`,
      ...(isLast
        ? { '@odata.deltaLink': `${root}/${path}?$deltatoken=${encode(next)}` }
        : { '@odata.nextLink': `${root}/${path}?$skiptoken=${encode(next)}` }),
      value: [
        ...page.map((message) => ({
          '@odata.type': '#microsoft.graph.message',
          ...messageResource(message, call, select, expand),
        })),
        ...departed
          .filter(({ immutableId }) => !present.has(immutableId))
          .map((departure) => ({
            '@odata.type': '#microsoft.graph.message',
            id: immutable ? departure.immutableId : departure.mutableId,
            '@removed': { reason: departure.reason },
          })),
      ],
    },
  };
}

/** GET messages/delta: changes can be followed in a folder only. */
export function refuseDelta(): never {
  throw complaint(
    badRequest('ErrorInvalidRequest', "Change tracking is not supported against 'microsoft.graph.message'."),
  );
}

function pageSize(call: MailboxCall, query: URLSearchParams): number {
  const asked = Number(preferences(call.request).get('odata.maxpagesize') ?? query.get('$top') ?? PAGE);
  return Number.isInteger(asked) && asked > 0 ? asked : PAGE;
}

function tokenOf(call: MailboxCall, folder: string, end: number): Token {
  const { query } = call.request;
  const text = query.get('$deltatoken') ?? query.get('$skiptoken');
  if (text === null) return firstRound(query, folder, end);
  const token = decode(text);
  if (token?.folder !== folder) throw syncStateNotFound();
  return token;
}

const KEPT = ['$select', '$expand', '$filter', '$top'];

/** The limits of change tracking are those of learn.microsoft.com/graph/delta-query-messages. */
function firstRound(query: URLSearchParams, folder: string, end: number): Token {
  const refused = ['$search', '$skip', '$count'].find((name) => query.has(name));
  if (refused !== undefined)
    throw badRequest('ErrorInvalidUrlQuery', `The option ${refused} is not supported with change tracking.`);
  if (query.has('$orderby') || query.has('changeType')) {
    throw badRequest('ErrorInvalidUrlQuery', 'Practice mode tracks changes without $orderby and changeType.');
  }
  const filter = query.get('$filter');
  if (filter !== null && !/^receivedDateTime g[et] [\d:.TZ+-]+$/.test(filter)) {
    throw badRequest('ErrorInvalidUrlQueryFilter', 'Changes can be filtered by receivedDateTime ge or gt only.');
  }
  const kept = new URLSearchParams([...query].filter(([name]) => KEPT.includes(name)));
  return { folder, since: 0, from: end, query: kept.toString(), given: 0 };
}

function encode(token: Token): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

function decode(text: string): Token | null {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Token;
  } catch {
    return null;
  }
}
