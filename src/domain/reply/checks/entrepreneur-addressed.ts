import { isRoleAddress } from '../names/organisations';
import { askerInThread, atSameFirm, includes, outsidersAddressed } from '../thread-people';
import type { Check } from './check';
import { findingApart } from './finding-at';

/** ontvanger.ondernemer: the entrepreneur whose mail stands below gets the answer (tip 4). A firm may ask at one address and be answered at another. */
export const entrepreneurAddressed: Check = {
  ids: ['ontvanger.ondernemer'],
  run(draft) {
    const { reply } = draft;
    const everybody = [...reply.to, ...reply.cc, ...reply.bcc];
    const asker = askerInThread(draft);
    if (asker === null || everybody.length === 0 || includes(reply.to, asker)) return [];
    const parameters = { name: asker.name || asker.address, address: asker.address };
    if (includes(everybody, asker)) {
      // Somebody else from outside is addressed, and the asker is told.
      if (outsidersAddressed({ ...draft, reply: { ...reply, cc: [] } }).length > 0) return [];
      return [findingApart({ check: 'ontvanger.ondernemer', reason: 'notTo', severity: 'hint', parameters })];
    }
    const isElsewhere = isRoleAddress(asker.address) || everybody.some((one) => atSameFirm(one, asker));
    if (isElsewhere) return [];
    return [findingApart({ check: 'ontvanger.ondernemer', reason: 'absent', severity: 'warn', parameters })];
  },
};
