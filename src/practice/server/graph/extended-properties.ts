import type { ExtendedProperty } from '../store/messages';
import { holdsMany } from '../store/messages';
import type { Expansion } from './expansion';
import { badRequest } from './failure';
import { isObject } from './json';

/** Ids that Exchange understands: by tag, or by name or number within a property set. */
const PROPERTY_ID =
  /^(String|Integer|Boolean|SystemTime|Binary|Long|Short|Double|Guid|Currency)(Array)? (?:0x[0-9a-f]{4}|\{[0-9a-f-]{36}\} (?:Name .+|Id 0x[0-9a-f]+))$/i;

/** How the values of the types are written; of the others anything goes. */
const VALUES: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d{1,10}$/,
  short: /^-?\d{1,5}$/,
  long: /^-?\d{1,19}$/,
  double: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  boolean: /^(?:true|false)$/i,
  systemtime: /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/,
  binary: /^[A-Za-z0-9+/]*={0,2}$/,
};

/** Reads a singleValueLegacyExtendedProperty or a multiValueLegacyExtendedProperty from a request. */
export function extendedProperty(value: unknown, kind: 'single' | 'multi'): ExtendedProperty {
  const id = isObject(value) ? value['id'] : undefined;
  const [, type = '', array] = PROPERTY_ID.exec(typeof id === 'string' ? id : '') ?? [];
  if (!isObject(value) || typeof id !== 'string' || type === '' || (array !== undefined) !== (kind === 'multi')) {
    throw badRequest('ErrorInvalidRequest', 'The extended property id is not valid.');
  }
  const given: unknown = value['value'];
  const values: unknown[] = kind === 'multi' && Array.isArray(given) ? given : [given];
  if (!values.every((each): each is string => typeof each === 'string')) {
    throw badRequest('ErrorInvalidRequest', 'The extended property has no value.');
  }
  if (!values.every((each) => VALUES[type.toLowerCase()]?.test(each) ?? true)) {
    throw badRequest('ErrorInvalidRequest', `The value of the extended property is no ${type}.`);
  }
  return { id, value: kind === 'multi' ? values : (values[0] ?? '') };
}

/** The extended properties that $expand names, as far as they are there; Graph leaves out collections without any. */
export function askedFor(
  { single, multi }: Expansion,
  read: () => readonly ExtendedProperty[],
): Record<string, unknown> {
  if (single.length + multi.length === 0) return {};
  const all = read();
  const [one, many] = [single, multi].map((ids) => {
    const wanted = ids.map((id) => id.toLowerCase());
    return all.filter(({ id }) => wanted.includes(id.toLowerCase()));
  });
  const found = {
    singleValueExtendedProperties: one?.filter(({ id }) => !holdsMany(id)) ?? [],
    multiValueExtendedProperties: many?.filter(({ id }) => holdsMany(id)) ?? [],
  };
  return Object.fromEntries(Object.entries(found).filter(([, properties]) => properties.length > 0));
}
