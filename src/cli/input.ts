import { InputError } from './command';

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

/** A person or mailbox: `{"name","address"}`; either may be absent. */
export function addressAt(value: unknown, field: string): { readonly name: string; readonly address: string } {
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
  if (Number.isNaN(moment.getTime()) || !/(Z|[+-]\d{2}:?\d{2})$/i.test(text)) {
    throw new InputError(
      'invalid-date',
      `"${field}" moet een tijdstip met tijdzone zijn, zoals 2026-11-23T09:00:00+01:00.`,
    );
  }
  return moment;
}
