import type { Draft } from '../draft';
import type { Severity } from '../finding';
import { isFormUnknown, salutationFix } from '../salutation';
import type { Check } from './check';

/**
 * aanhef.geslacht: heer or mevrouw only on evidence in the thread, never from a first name (tip 10). Rule book 1.5.
 */
export const salutationGender: Check = {
  ids: ['aanhef.geslacht'],
  run(draft) {
    const { greeting } = draft;
    const verdict = judge(draft);
    if (!greeting || !verdict) return [];
    const [severity, reason] = verdict;
    return [
      {
        check: 'aanhef.geslacht',
        reason,
        severity,
        quote: greeting.text,
        where: draft.where(greeting.start, greeting.end),
        parameters: {},
        fix: salutationFix(draft),
      },
    ];
  },
};

function judge({ greeting, evidence }: Draft): readonly [Severity, string] | null {
  if (!greeting || greeting.title === null || greeting.title === 'both') return null;
  if (greeting.title === 'either') {
    const isStated = evidence.form === 'heer' || evidence.form === 'mevrouw';
    return isStated && greeting.addressee === 'person' ? ['warn', 'stated'] : null;
  }
  if (evidence.form !== null && evidence.form !== greeting.title) {
    if (evidence.isConfirmed) return ['error', 'confirmed'];
    return ['error', evidence.form === 'neutral' ? 'neutral' : 'contradicted'];
  }
  if (evidence.form !== null) return null;
  if (evidence.role !== null) return evidence.role === greeting.title ? null : ['warn', 'role'];
  return greeting.addressee === 'person' && isFormUnknown(evidence, greeting.name) ? ['warn', 'unknown'] : null;
}
