/** What a documented property holds. `orNull` where the documentation shows or allows null. */
export type Shape =
  | 'string'
  | 'boolean'
  | 'number'
  | 'instant'
  | 'etag'
  | 'base64'
  | { readonly orNull: Shape }
  /** Exactly this. */
  | { readonly is: string | number | boolean | null }
  | { readonly object: Readonly<Record<string, Shape>> }
  /** A collection with at least one member. */
  | { readonly some: Shape }
  /** A collection that may be empty. */
  | { readonly any: Shape };

const TEXTS: Readonly<Record<'string' | 'instant' | 'etag' | 'base64', RegExp>> = {
  string: /[^]*/,
  instant: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  etag: /^W\/"[A-Za-z0-9+/=]+"$/,
  base64: /^[A-Za-z0-9+/]*={0,2}$/,
};

/** How a value departs from what is documented, one sentence each; more properties than are documented are no departure. */
export function departuresFrom(shape: Shape, value: unknown, at = 'the answer'): readonly string[] {
  if (shape === 'boolean' || shape === 'number') return typeof value === shape ? [] : [`${at} is no ${shape}`];
  if (typeof shape === 'string')
    return typeof value === 'string' && TEXTS[shape].test(value) ? [] : [`${at} is no ${shape}`];
  if ('orNull' in shape) return value === null ? [] : departuresFrom(shape.orNull, value, at);
  if ('is' in shape)
    return value === shape.is ? [] : [`${at} is ${JSON.stringify(value)}, not ${JSON.stringify(shape.is)}`];
  if ('object' in shape) {
    if (typeof value !== 'object' || value === null) return [`${at} is no object`];
    return Object.entries(shape.object).flatMap(([name, part]) =>
      name in value
        ? departuresFrom(part, (value as Record<string, unknown>)[name], `${at}.${name}`)
        : [`${at} has no ${name}`],
    );
  }
  const member = 'some' in shape ? shape.some : shape.any;
  if (!Array.isArray(value)) return [`${at} is no collection`];
  if (value.length === 0 && 'some' in shape) return [`${at} is empty`];
  return value.flatMap((each, index) => departuresFrom(member, each, `${at}[${index}]`));
}
