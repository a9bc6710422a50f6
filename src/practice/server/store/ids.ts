import { createHash } from 'node:crypto';

/**
 * Ids in the shape of Exchange's own: long, case-sensitive, URL-safe base64 that ends in `=`, so that a client which
 * lower-cases or forgets to encode them fails here too. The same seed gives the same id.
 */
export function itemId(
  kind: 'immutable' | 'mutable' | 'folder' | 'attachment',
  ...seed: readonly (string | number)[]
): string {
  const prefix = {
    immutable: 'AAkALgAAAAAAHYQDEapm',
    mutable: 'AAMkAGI2',
    folder: 'AQMkAGI2',
    attachment: 'AAMkAGI2TG93',
  }[kind];
  const digest = createHash('sha512')
    .update([kind, ...seed].join('\n'))
    .digest('base64');
  return `${prefix}${digest.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}AAA=`;
}

/** Conversations are named after their first message, so that every mailbox that holds a part of one names it alike. */
export function conversationIdOf(firstInternetMessageId: string): string {
  const digest = createHash('sha256').update(firstInternetMessageId).digest('base64');
  return `AAQkAGI2${digest.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}AQA=`;
}

/** Exchange's change key of the write with this number. */
export function changeKeyOf(sequence: number): string {
  const bytes = Buffer.alloc(12);
  bytes.writeBigUInt64BE(BigInt(sequence), 4);
  return `CQAAABYAAAD${bytes.toString('base64')}`;
}

export function etagOf(sequence: number): string {
  return `W/"${changeKeyOf(sequence)}"`;
}
