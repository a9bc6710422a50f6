import { badRequest, syncStateNotFound } from './failure';
import { messageResource } from './message-resource';
import { requireFolder } from './messages';
import { expansion, selection } from './query';
import { preferences, type GraphAnswer, type MailboxCall } from './request';

const PAGE = 50;

/** What a delta link remembers: from which write on to tell, and what was asked in the first round. */
interface Token {
  readonly folder: string;
  readonly since: number;
  /** From which write on messages may have left the folder: that is told on the last page of a round. */
  readonly from: number;
  readonly query: string;
}

/** GET mailFolders/{id}/messages/delta. The options of the first call hold for the whole series. */
export function messagesDelta(call: MailboxCall): GraphAnswer {
  const { store, root } = call.services;
  const folder = requireFolder(call);
  const end = store.changes.last();
  const token = tokenOf(call, folder.id, end);
  const query = new URLSearchParams(token.query);
  const [select, expand] = [selection(query), expansion(query.get('$expand'))];
  const size = Math.min(Number(preferences(call.request).get('odata.maxpagesize') ?? PAGE) || PAGE, 1000);

  const written = store.messages.writtenSince(folder, token.since, size + 1);
  const page = written.slice(0, size);
  const last = written.length <= size;
  const departed = last ? store.changes.departedSince(folder, token.from) : [];
  const immutable = preferences(call.request).get('idtype') === 'ImmutableId';
  const present = new Set(page.map((message) => message.immutableId));
  const path = call.request.segments.map(encodeURIComponent).join('/');
  const next: Token = last ? { ...token, since: end, from: end } : { ...token, since: page.at(-1)?.sequence ?? end };
  return {
    status: 200,
    body: {
      '@odata.context': `${root}/$metadata#Collection(message)`,
      ...(last
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

function tokenOf(call: MailboxCall, folder: string, end: number): Token {
  const { query } = call.request;
  const text = query.get('$deltatoken') ?? query.get('$skiptoken');
  if (text === null) return firstRound(query, folder, end);
  const token = decode(text);
  if (token?.folder !== folder) {
    throw syncStateNotFound();
  }
  return token;
}

function firstRound(query: URLSearchParams, folder: string, end: number): Token {
  const refused = ['$search', '$skip', '$count'].find((name) => query.has(name));
  if (refused !== undefined)
    throw badRequest('ErrorInvalidUrlQuery', `The option ${refused} is not supported with change tracking.`);
  if (query.has('$filter') || query.has('$orderby')) {
    throw badRequest('ErrorInvalidUrlQuery', 'Practice mode tracks changes without $filter and $orderby.');
  }
  const kept = new URLSearchParams([...query].filter(([name]) => name === '$select' || name === '$expand'));
  return { folder, since: 0, from: end, query: kept.toString() };
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
