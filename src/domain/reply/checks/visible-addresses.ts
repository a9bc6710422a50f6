import { firmOf } from '../firm';
import { outsidersAddressed } from '../thread-people';
import type { Check } from './check';
import { findingApart } from './finding-at';

const MANY_ADDRESSES = 5;
const MANY_FIRMS = 3;

/** ontvanger.zichtbaar: entrepreneurs who do not know each other do not see each other's address: then they belong in Bcc (AVG). */
export const visibleAddresses: Check = {
  ids: ['ontvanger.zichtbaar'],
  run(draft) {
    const addresses = outsidersAddressed(draft).map(({ address }) => address);
    const firms = new Set(addresses.map(firmOf));
    if (addresses.length < MANY_ADDRESSES || firms.size < MANY_FIRMS) return [];
    const parameters = { count: String(addresses.length) };
    return [findingApart({ check: 'ontvanger.zichtbaar', reason: 'many', severity: 'warn', parameters })];
  },
};
