import { isWithinDomains } from '../mail/address';
import type { Reply } from './reply';

/** Whether a reply goes to colleagues only, so that nobody outside reads it. A reply that goes to nobody yet does not count. */
export function isInternalReply(
  { to, cc, bcc }: Pick<Reply, 'to' | 'cc' | 'bcc'>,
  internalDomains: readonly string[],
): boolean {
  const everybody = [...to, ...cc, ...bcc];
  return everybody.length > 0 && everybody.every(({ address }) => isWithinDomains(address, internalDomains));
}
