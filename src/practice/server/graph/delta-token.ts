import type { Position, StoredMessage } from '../store/message';
import { badRequest, syncStateNotFound } from './failure';

/** What a delta link remembers: how far it has come, and what was asked in the first round. */
export interface DeltaToken {
  readonly folder: string;
  readonly query: string;
  /** The write up to which everything was told when this round began; 0 in the first round. */
  readonly known: number;
  /** The write from which on departures are still to be told: that is done on the last page of a round. */
  readonly departed: number;
  /** How many messages the pages of this round have given. */
  readonly given: number;
  /** Behind which write, or in the order of receipt behind which message, the next page begins. */
  readonly after: number | Position;
}

/** Newer than everything that was ever received. */
const NEWEST: Position = { receivedAt: '9999', row: Number.MAX_SAFE_INTEGER };

const KEPT = ['$select', '$expand', '$filter', '$top', 'changeType'];
const CHANGE_TYPES = [null, 'created', 'updated', 'deleted'];

/**
 * The token of a call. Only the first call of a series has options; the limits are those of
 * learn.microsoft.com/graph/api/message-delta.
 *
 * @param last the last write there is
 */
export function deltaToken(query: URLSearchParams, folder: string, last: number): DeltaToken {
  const text = query.get('$deltatoken') ?? query.get('$skiptoken');
  if (text === null) return firstRound(query, folder, last);
  const token = decoded(text);
  if (token?.folder !== folder) throw syncStateNotFound();
  return token;
}

/** The token of the next page of the same round. */
export function nextPage(token: DeltaToken, page: readonly StoredMessage[]): DeltaToken {
  const given = token.given + page.length;
  const last = page.at(-1);
  if (last === undefined) return { ...token, given };
  const { sequence, receivedAt, row } = last;
  return { ...token, given, after: typeof token.after === 'number' ? sequence : { receivedAt, row } };
}

/** The token of the next round. What was written while a round in the order of receipt went on is told once more. */
export function nextRound(token: DeltaToken, last: number): DeltaToken {
  const known = typeof token.after === 'number' ? last : token.departed;
  return { ...token, known, after: known, departed: last, given: 0 };
}

export function encoded(token: DeltaToken): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

function firstRound(query: URLSearchParams, folder: string, last: number): DeltaToken {
  const refused = ['$search', '$skip', '$count'].find((name) => query.has(name));
  if (refused !== undefined)
    throw badRequest('ErrorInvalidUrlQuery', `The option ${refused} is not supported with change tracking.`);
  const order = query.get('$orderby')?.trim();
  if (order !== undefined && !/^receivedDateTime\s+desc$/.test(order)) {
    throw badRequest('ErrorInvalidUrlQuery', 'Changes can be sorted by receivedDateTime desc only.');
  }
  if (!CHANGE_TYPES.includes(query.get('changeType'))) {
    throw badRequest('ErrorInvalidUrlQuery', 'The changeType is created, updated or deleted.');
  }
  const filter = query.get('$filter');
  if (filter !== null && !/^receivedDateTime g[et] [\d:.TZ+-]+$/.test(filter)) {
    throw badRequest('ErrorInvalidUrlQueryFilter', 'Changes can be filtered by receivedDateTime ge or gt only.');
  }
  const kept = new URLSearchParams([...query].filter(([name]) => KEPT.includes(name)));
  const after = order === undefined ? 0 : NEWEST;
  return { folder, query: kept.toString(), known: 0, departed: last, given: 0, after };
}

function decoded(text: string): DeltaToken | null {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as DeltaToken;
  } catch {
    return null;
  }
}
