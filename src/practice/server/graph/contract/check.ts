import { isObject, type Json } from '../json';
import { isKindOf, propertyOf, type EnumType, type Metadata, type TypeUse } from './metadata';

/** Against what to check, and how strictly. */
export interface Rules {
  readonly metadata: Metadata;
  readonly enumsInAnyCase: boolean;
}

/** Forms of OData's simple values in JSON. */
const SIMPLE: Readonly<Record<string, (value: unknown) => boolean>> = {
  'Edm.String': (value) => typeof value === 'string',
  'Edm.Boolean': (value) => typeof value === 'boolean',
  'Edm.Int32': isInteger,
  'Edm.Int64': isInteger,
  'Edm.Double': (value) => typeof value === 'number',
  'Edm.Binary': (value) => typeof value === 'string' && /^[A-Za-z0-9+/_-]*={0,2}$/.test(value),
  'Edm.Guid': (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
  'Edm.Date': (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  'Edm.TimeOfDay': (value) => typeof value === 'string' && /^\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(value),
  'Edm.DateTimeOffset': (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value),
};

/** Whether a type is a simple value or an enum, which OData answers as `{ "value": .. }`. */
export function isSimple({ enums }: Metadata, type: string): boolean {
  return type in SIMPLE || enums.has(type);
}

/** How a value departs from its type, one sentence for each departure with the path to it; empty when it does not. */
export function departures(rules: Rules, use: TypeUse, value: unknown, path: string): string[] {
  if (use.isCollection) {
    if (!Array.isArray(value)) return [`${path} is not a collection`];
    const each = { ...use, isCollection: false };
    return value.flatMap((item, index) => departures(rules, each, item, `${path}[${index}]`));
  }
  if (value === null) return use.isNullable ? [] : [`${path} may not be null`];
  const simple = SIMPLE[use.type];
  if (simple !== undefined) return simple(value) ? [] : [`${path} is not an ${use.type}`];
  const enumeration = rules.metadata.enums.get(use.type);
  if (enumeration !== undefined) {
    return isMember(rules, enumeration, value) ? [] : [`${path} is not a member of ${use.type}`];
  }
  return structureDepartures(rules, use.type, value, path);
}

function structureDepartures(rules: Rules, declared: string, value: unknown, path: string): string[] {
  if (!isObject(value)) return [`${path} is not a ${declared}`];
  const type = actualType(rules.metadata, declared, value);
  if (type === null) return [`${path} has a @odata.type that is no ${declared}`];
  return Object.entries(value).flatMap(([name, part]) => {
    if (name.includes('@')) return [];
    const property = propertyOf(rules.metadata, type, name);
    // Extensions hold whatever their maker puts in; no other open type is open here, so that a slip of the pen is seen.
    if (property === undefined && isKindOf(rules.metadata, type, 'graph.extension')) return [];
    if (property === undefined) return [`${path}.${name} does not exist on ${type}`];
    return departures(rules, property, part, `${path}.${name}`);
  });
}

/** The derived type that a value says it is; null when that does not fit. */
function actualType(metadata: Metadata, declared: string, value: Json): string | null {
  const said = value['@odata.type'];
  if (said === undefined) return declared;
  if (typeof said !== 'string') return null;
  const type = said.replace(/^#?microsoft\.graph\./, 'graph.');
  return isKindOf(metadata, type, declared) ? type : null;
}

function isMember({ enumsInAnyCase }: Rules, { members, isFlags }: EnumType, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const names = isFlags ? value.split(/, ?/) : [value];
  return names.every((name) => members.has(enumsInAnyCase ? lowerFirst(name) : name));
}

/** `HTML` and `Html` for `html`, `NotFlagged` for `notFlagged`. */
function lowerFirst(value: string): string {
  return value === value.toUpperCase() ? value.toLowerCase() : value.charAt(0).toLowerCase() + value.slice(1);
}

function isInteger(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value);
}
