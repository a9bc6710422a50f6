import { parseCivilDate } from '../domain/deadlines/civil-date';
import { InputError } from './command';

/** ISO 8601 with a zone. A day that does not exist would roll over into the next month, so it is looked at apart. */
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.{0,20}(Z|[+-]\d{2}:?\d{2})$/i;

export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object. @throws InputError naming the field */
export function objectAt(value: unknown, field: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new InputError('invalid-field', `"${field}" moet een object zijn.`);
}

export function textAt(value: unknown, field: string): string {
  if (typeof value === 'string') return value;
  throw new InputError('invalid-field', `"${field}" moet tekst zijn.`);
}

/** Text, or `otherwise` when the field is absent or null. */
export function optionalText(value: unknown, field: string, otherwise = ''): string {
  return value === undefined || value === null ? otherwise : textAt(value, field);
}

/** A list, empty when the field is absent or null; each element is read by `read`. */
export function listAt<T>(value: unknown, field: string, read: (element: unknown, field: string) => T): readonly T[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new InputError('invalid-field', `"${field}" moet een lijst zijn.`);
  return value.map((element, index) => read(element, `${field}[${index}]`));
}

/** A person or mailbox: `{"name","address"}`, of which either may be absent, or an address alone. */
export function addressAt(value: unknown, field: string): { readonly name: string; readonly address: string } {
  if (typeof value === 'string') return { name: '', address: value };
  const object = objectAt(value, field);
  return {
    name: optionalText(object.name, `${field}.name`),
    address: optionalText(object.address, `${field}.address`),
  };
}

/** A moment with its offset or Z. @throws InputError when it is not a moment */
export function momentAt(value: unknown, field: string): Date {
  const text = textAt(value, field);
  const moment = new Date(text);
  const isMoment = MOMENT.test(text) && parseCivilDate(text.slice(0, 10)) !== null && !Number.isNaN(moment.getTime());
  if (!isMoment) {
    throw new InputError(
      'invalid-date',
      `"${field}" moet een tijdstip met tijdzone zijn, zoals 2026-11-23T09:00:00+01:00.`,
    );
  }
  return moment;
}
