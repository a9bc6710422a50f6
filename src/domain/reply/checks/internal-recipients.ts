import { isWithinDomains, type MailAddress, sameAddress } from '../../mail/address';
import type { Draft } from '../draft';
import type { Check } from './check';

/**
 * intern.ontvanger: no colleague is left among the recipients of a reply to an entrepreneur, who would read along and be written to by "reply to
 * all". A warning: a colleague may be meant to be there. Rule book for mailboxes, part H.
 */
export const internalRecipients: Check = {
  ids: ['intern.ontvanger'],
  run(draft) {
    const people = draft.correspondent === null ? [] : colleaguesIn(draft);
    if (people.length === 0) return [];
    const names = people.map(({ name, address }) => name || address).join(', ');
    return [
      {
        check: 'intern.ontvanger',
        reason: 'colleague',
        severity: 'warn',
        quote: '',
        where: null,
        parameters: { names, count: String(people.length) },
        fix: { edits: [], head: { withoutRecipients: people.map(({ address }) => address) }, proposal: '' },
      },
    ];
  },
};

/** Each once. The mailbox itself and whoever writes are no colleagues who read along. */
function colleaguesIn({ reply, context }: Draft): readonly MailAddress[] {
  const own = [context.mailbox.address, reply.from?.address ?? '', ...(context.ownAddresses ?? [])];
  return [...reply.to, ...reply.cc, ...reply.bcc].filter(
    ({ address }, index, all) =>
      isWithinDomains(address, context.internalDomains) &&
      !own.some((one) => sameAddress(one, address)) &&
      all.findIndex((one) => sameAddress(one.address, address)) === index,
  );
}
