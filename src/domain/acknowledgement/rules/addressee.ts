import { sameAddress } from '../../mail/address';
import type { AcknowledgementSettings, RuleInput } from './rule';

/** Whether this is an address of the mailbox itself. */
export function isOurs(address: string, settings: AcknowledgementSettings): boolean {
  return [settings.mailbox.address, ...settings.aliases].some((own) => sameAddress(own, address));
}

/** Whether the mail names us in To or Cc. */
export function isToUs({ mail, settings }: RuleInput): boolean {
  return [...mail.to, ...mail.cc].some(({ address }) => isOurs(address, settings));
}
