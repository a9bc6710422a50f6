import type { Json } from './json';

/** The value of an action's parameter: known with and without a capital. */
export function parameter(body: Json, name: string): unknown {
  return body[name] ?? body[`${name.charAt(0).toUpperCase()}${name.slice(1)}`];
}
