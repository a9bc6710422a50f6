import { domainOf, localPartOf, type MailAddress } from '../../mail/address';
import { editDistance } from '../names/compare-names';
import { withoutAccents } from '../names/letters';
import { includes, outsidersReached, outsidersInThread } from '../thread-people';
import type { Finding } from '../finding';
import type { Check } from './check';
import { findingApart } from './finding-at';

/** An address this long cannot be another one by chance. */
const SHORTEST = 5;

/**
 * ontvanger.lijkt: the address is the one from the conversation, and none that only looks like it (tip 4). Somebody may have made a typing mistake, or
 * may be trying to get mail that is not theirs.
 */
export const lookAlikeAddress: Check = {
  ids: ['ontvanger.lijkt'],
  run(draft) {
    const known = outsidersInThread(draft);
    const addressed = outsidersReached(draft);
    const left = known.filter((one) => !includes(addressed, one));
    return addressed
      .filter((one) => !includes(known, one))
      .reduce<readonly Finding[]>((all, one) => [...all, ...judge(one, left)], []);
  },
};

function judge(written: MailAddress, known: readonly MailAddress[]): readonly Finding[] {
  const alike = known.filter((one) => looksLike(written.address, one.address))[0];
  const parameters = { address: alike?.address ?? '', name: written.name || written.address };
  if (alike) return [finding('lookAlike', 'error', written, parameters)];
  const same = known.filter(({ name }) => name !== '' && withoutAccents(name) === withoutAccents(written.name))[0];
  if (!same) return [];
  return [finding('changed', 'warn', written, { ...parameters, address: same.address })];
}

function finding(
  reason: string,
  severity: 'error' | 'warn',
  { address }: MailAddress,
  parameters: Readonly<Record<string, string>>,
): Finding {
  return findingApart({ check: 'ontvanger.lijkt', reason, severity, parameters, quote: address });
}

function looksLike(written: string, known: string): boolean {
  const [a, b] = [written, known].map((address) => address.trim().toLowerCase());
  if (a === undefined || b === undefined || a === b) return false;
  if (alikeLetters(a) === alikeLetters(b)) return true;
  const sameDomain = domainOf(a) === domainOf(b);
  const [one, other] = sameDomain ? [localPartOf(a), localPartOf(b)] : [domainOf(a), domainOf(b)];
  if (!sameDomain && localPartOf(a) !== localPartOf(b)) return false;
  const most = sameDomain ? 1 : 2;
  return (
    Math.min(one.length, other.length) >= SHORTEST &&
    Math.abs(one.length - other.length) <= most &&
    editDistance(one, other) <= most
  );
}

/** Letters that the eye takes for one another. */
function alikeLetters(address: string): string {
  return withoutAccents(address)
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/0/g, 'o')
    .replace(/[1|i]/g, 'l')
    .replace(/[._-]/g, '');
}
