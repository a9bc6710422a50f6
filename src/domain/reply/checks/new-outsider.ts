import { atSameFirm, includes, outsidersReached, outsidersInThread } from '../thread-people';
import type { Check } from './check';
import { findingApart } from './finding-at';
import { lookAlikeAddress } from './look-alike-address';

/** ontvanger.nieuw: somebody from outside who was not in the conversation gets to read it (tip 4). A colleague at the same firm is only pointed out. */
export const newOutsider: Check = {
  ids: ['ontvanger.nieuw'],
  run(draft) {
    const known = outsidersInThread(draft);
    if (known.length === 0) return [];
    const suspect = lookAlikeAddress.run(draft).map(({ quote }) => quote);
    return outsidersReached(draft)
      .filter((one) => !includes(known, one) && suspect.indexOf(one.address) < 0)
      .map((one) => {
        const isColleague = known.some((other) => atSameFirm(one, other));
        return findingApart({
          ...{ check: 'ontvanger.nieuw', reason: isColleague ? 'sameFirm' : 'new' },
          severity: isColleague ? 'hint' : 'warn',
          parameters: { name: one.name || one.address },
          quote: one.address,
        });
      });
  },
};
