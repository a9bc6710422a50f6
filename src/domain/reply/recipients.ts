import { isWithinDomains, type MailAddress } from '../mail/address';
import type { Reply } from './reply';

type Recipients = Pick<Reply, 'to' | 'cc' | 'bcc'>;

/** Whether a reply goes to colleagues only, so that nobody outside reads it. A reply that goes to nobody yet does not count. */
export function isInternalReply({ to, cc, bcc }: Recipients, internalDomains: readonly string[]): boolean {
  const everybody = [...to, ...cc, ...bcc];
  return everybody.length > 0 && everybody.every(({ address }) => isWithinDomains(address, internalDomains));
}

/** The people outside whom a reply is for: those in To and Cc; only where there are none, those in Bcc. @param inside domains, partners included */
export function addresseesOutside({ to, cc, bcc }: Recipients, inside: readonly string[]): readonly MailAddress[] {
  const outside = (people: readonly MailAddress[]): readonly MailAddress[] =>
    people.filter(({ address }) => !isWithinDomains(address, inside));
  const open = outside([...to, ...cc]);
  return open.length > 0 ? open : outside(bcc);
}

/**
 * Those of them whose own mails may stand below the reply. People in Bcc do not know of each other, so what one of several wrote is not for the rest.
 */
export function readersOutside(recipients: Recipients, inside: readonly string[]): readonly MailAddress[] {
  const addressees = addresseesOutside(recipients, inside);
  const isOpen = addressees.some((one) => recipients.bcc.indexOf(one) < 0);
  return isOpen || addressees.length === 1 ? addressees : [];
}
