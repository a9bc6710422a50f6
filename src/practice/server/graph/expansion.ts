import { badRequest } from './failure';

/** What $expand asks for. Ids of extended properties are as given. */
export interface Expansion {
  readonly single: readonly string[];
  readonly multi: readonly string[];
  /** Names or ids of open extensions; `all` of them without a filter. */
  readonly extensions: readonly string[] | 'all';
  /** Whole collections, such as `attachments`. */
  readonly collections: ReadonlySet<string>;
}

export const NOTHING_EXPANDED: Expansion = { single: [], multi: [], extensions: [], collections: new Set() };

const PROPERTIES =
  /^(singleValueExtendedProperties|multiValueExtendedProperties|extensions)\(\$filter=((?:[^()']|'(?:[^']|'')*')*)\)/i;
const KINDS: Readonly<Record<string, 'single' | 'multi'>> = {
  singlevalueextendedproperties: 'single',
  multivalueextendedproperties: 'multi',
};
const COLLECTION = /^([a-z]+)(?=,|$)/i;

/**
 * Reads `$expand=attachments,singleValueExtendedProperties($filter=id eq '..' or id eq '..')`.
 *
 * @param known collections that can be expanded here
 */
export function expansion(text: string | null, known: readonly string[]): Expansion {
  if (text === null) return NOTHING_EXPANDED;
  const ids = { single: [] as string[], multi: [] as string[], extensions: [] as string[] };
  const collections = new Set<string>();
  let rest = text.trim();
  while (rest !== '') {
    const properties = PROPERTIES.exec(rest);
    const collection = COLLECTION.exec(rest);
    const [, name = ''] = collection ?? [];
    const [, kind = '', filter = ''] = properties ?? [];
    const list = KINDS[kind.toLowerCase()] ?? (known.includes(kind) ? 'extensions' : undefined);
    if (list !== undefined) {
      ids[list].push(...idsOf(filter));
    } else if (known.includes(name)) {
      collections.add(name);
    } else {
      throw badRequest('BadRequest', `Parsing OData Select and Expand failed: '${rest}'.`);
    }
    rest = rest.slice((properties ?? collection)?.[0].length).replace(/^\s*,\s*/, '');
  }
  return { ...ids, extensions: collections.has('extensions') ? 'all' : ids.extensions, collections };
}

function idsOf(filter: string): string[] {
  return [...filter.matchAll(/\bid eq '((?:[^']|'')*)'/gi)].map(([, id = '']) => id.replaceAll("''", "'"));
}
