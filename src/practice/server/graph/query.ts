import { expansion, type Expansion } from './expansion';
import { badRequest, noSuchProperty } from './failure';
import { parseFilter, type Filter } from './filter';
import { MESSAGES } from './filter-fields';
import { isMessageProperty } from './message-resource';
import { searchCondition } from './search';
import type { SqlCondition } from '../store/database';

export interface MessageQuery {
  readonly select: readonly string[] | null;
  readonly expand: Expansion;
  readonly filter: Filter | null;
  readonly search: SqlCondition | null;
  /** SQL, made of our own column names. */
  readonly order: string;
  readonly top: number;
  readonly skip: number;
  readonly count: boolean;
}

const OPTIONS = ['$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$count', '$search', '$skiptoken'];
const DEFAULT_TOP = 10;
const MAX_TOP = 1000;

/** Reads the query options of a list of messages. Unknown and unfit options are refused in Graph's words. */
export function messageQuery(query: URLSearchParams): MessageQuery {
  checkOptions(query, OPTIONS);
  const filterText = query.get('$filter');
  const filter = filterText === null ? null : parseFilter(filterText, MESSAGES);
  const search = query.get('$search');
  checkSearch(query);
  return {
    select: selection(query),
    expand: messageExpansion(query),
    filter,
    search: search === null ? null : searchCondition(search),
    order: ordering(query.get('$orderby'), filter),
    top: wholeNumber(query, '$top', DEFAULT_TOP, 1, MAX_TOP),
    skip: wholeNumber(query, pagingOption(query), 0, 0, Number.MAX_SAFE_INTEGER),
    count: query.get('$count') === 'true',
  };
}

/** Refuses options that mean nothing here. */
export function checkOptions(query: URLSearchParams, known: readonly string[]): void {
  const unknown = [...query.keys()].find((name) => name.startsWith('$') && !known.includes(name));
  if (unknown !== undefined) throw badRequest('BadRequest', `Query option '${unknown}' is not supported here.`);
}

/** What is to be told of a message besides its properties. */
export function messageExpansion(query: URLSearchParams): Expansion {
  return expansion(query.get('$expand'), ['attachments', 'extensions']);
}

/** By which option the pages of an answer go on. */
export function pagingOption(query: URLSearchParams): '$skip' | '$skiptoken' {
  return query.has('$search') ? '$skiptoken' : '$skip';
}

/** A search goes by its own index, which neither filters nor sorts. */
function checkSearch(query: URLSearchParams): void {
  if (!query.has('$search')) return;
  for (const [name, code] of [
    ['$filter', 'SearchWithFilter'],
    ['$orderby', 'SearchWithOrderBy'],
    ['$skip', 'SearchWithSkip'],
    ['$count', 'SearchWithCount'],
  ] as const) {
    if (query.has(name)) throw badRequest(code, `The query parameter '${name}' is not supported with '$search'.`);
  }
}

/** The names of $select; null when everything is asked for. */
export function selection(query: URLSearchParams): readonly string[] | null {
  const text = query.get('$select');
  if (text === null || text.trim() === '' || text.trim() === '*') return null;
  // Graph's own examples also write Subject for subject.
  const names = text.split(',').map((name) => `${name.trim().charAt(0).toLowerCase()}${name.trim().slice(1)}`);
  const unknown = names.find((name) => !isMessageProperty(name));
  if (unknown !== undefined) throw noSuchProperty(unknown);
  return names;
}

function ordering(text: string | null, filter: Filter | null): string {
  if (text === null) return 'received_at desc, id desc';
  const parts = text.split(',').map((part) => part.trim().split(/\s+/));
  checkOrder(
    parts.map(([path = '']) => path),
    filter,
  );
  const columns = parts.map(([path = '', direction = 'asc']) => {
    const field = MESSAGES.fields[path];
    if (field === undefined) throw noSuchProperty(path);
    if (direction !== 'asc' && direction !== 'desc')
      throw badRequest('BadRequest', `Syntax error in $orderby '${text}'.`);
    return `${field.column} ${direction}`;
  });
  const last = columns.at(-1)?.endsWith(' asc') === true ? 'id asc' : 'id desc';
  return [...columns, last].join(', ');
}

/** What is sorted by must come first in the filter, in the same order; Exchange refuses the rest as inefficient. */
function checkOrder(sorted: readonly string[], filter: Filter | null): void {
  if (filter === null) return;
  const first = filter.paths.filter((path, index) => filter.paths.indexOf(path) === index);
  if (sorted.some((path, index) => first[index] !== path)) {
    throw badRequest('InefficientFilter', 'The restriction or sort order is too complex for this operation.');
  }
}

/** The number that an option holds. Throws when it is out of bounds. */
export function wholeNumber(
  query: URLSearchParams,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const text = query.get(name);
  if (text === null) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw badRequest(
      'BadRequest',
      `Invalid value '${text}' for ${name} query option found. The ${name} query option requires an integer between ${least} and ${most}.`,
    );
  }
  return value;
}
