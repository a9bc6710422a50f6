import { badRequest } from './failure';

/** What $expand asks for. Ids of extended properties are as given. */
export interface Expansion {
  readonly single: readonly string[];
  readonly multi: readonly string[];
  /** Whole collections, such as `attachments`. */
  readonly collections: ReadonlySet<string>;
}

export const NOTHING_EXPANDED: Expansion = { single: [], multi: [], collections: new Set() };

const PROPERTIES = /^(single|multi)ValueExtendedProperties\(\$filter=((?:[^()']|'(?:[^']|'')*')*)\)/i;
const COLLECTION = /^([a-z]+)(?=,|$)/i;

/**
 * Reads `$expand=attachments,singleValueExtendedProperties($filter=id eq '..' or id eq '..')`.
 *
 * @param known collections that can be expanded here
 */
export function expansion(text: string | null, known: readonly string[]): Expansion {
  if (text === null) return NOTHING_EXPANDED;
  const ids = { single: [] as string[], multi: [] as string[] };
  const collections = new Set<string>();
  let rest = text.trim();
  while (rest !== '') {
    const properties = PROPERTIES.exec(rest);
    const collection = COLLECTION.exec(rest);
    const [, name = ''] = collection ?? [];
    if (properties !== null) {
      const [, kind = '', filter = ''] = properties;
      ids[kind.toLowerCase() === 'single' ? 'single' : 'multi'].push(...idsOf(filter));
    } else if (known.includes(name)) {
      collections.add(name);
    } else {
      throw badRequest('BadRequest', `Parsing OData Select and Expand failed: '${rest}'.`);
    }
    rest = rest.slice((properties ?? collection)?.[0].length).replace(/^\s*,\s*/, '');
  }
  return { ...ids, collections };
}

function idsOf(filter: string): string[] {
  return [...filter.matchAll(/\bid eq '((?:[^']|'')*)'/gi)].map(([, id = '']) => id.replaceAll("''", "'"));
}
