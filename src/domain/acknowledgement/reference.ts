import { onDutchClock } from '../deadlines/dutch-time';

/** Letters and digits that cannot be mistaken for each other over the telephone. */
const SIGNS = '23456789BCDFGHJKLMNPQRSTVWXYZ';
const LENGTH = 5;

/** What a reference looks like, wherever it stands in a subject. */
export const REFERENCE = /\b\d{6}-[0-9A-Z]{5}\b/;

/**
 * The reference of a question, such as "261123-7KQ4M": the day it came, and five signs made from its Message-ID. The same mail always
 * gets the same reference, so nothing has to be counted or stored.
 */
export function referenceOf(internetMessageId: string, receivedAt: Date): string {
  let hash = 0x811c9dc5; // FNV-1a
  for (let at = 0; at < internetMessageId.length; at++) {
    hash = Math.imul(hash ^ internetMessageId.charCodeAt(at), 0x01000193) >>> 0;
  }
  let signs = '';
  for (let count = 0; count < LENGTH; count++) {
    signs += SIGNS.charAt(hash % SIGNS.length);
    hash = Math.floor(hash / SIGNS.length);
  }
  return `${onDutchClock(receivedAt).date.slice(2).replace(/-/g, '')}-${signs}`;
}
