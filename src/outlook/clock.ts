/**
 * The present moment. It is the clock of the device, but for practice mode: the page that it serves brings a clock that somebody can move, in
 * milliseconds since 1970. A page in production never has one.
 */
export function now(): Date {
  return typeof clusterpostNow === 'function' ? new Date(clusterpostNow()) : new Date();
}

declare const clusterpostNow: (() => number) | undefined;
