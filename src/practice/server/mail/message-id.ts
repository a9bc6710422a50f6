import { randomUUID } from 'node:crypto';
import { domainOf } from '../../../domain/mail/address';

/** A new Message-ID of a mailbox, with its angle brackets, as Graph shows it too. */
export function newMessageId(address: string): string {
  return `<${randomUUID().replaceAll('-', '').toUpperCase()}@${domainOf(address)}>`;
}
