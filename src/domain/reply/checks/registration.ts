import { asksSensitive, isAdministration, isForTheCase, isFormality, namesBenefit } from '../content/data-requests';
import type { Sentence } from '../content/sentences';
import type { Draft } from '../draft';
import type { Finding, Severity } from '../finding';
import type { Check } from './check';
import { findingAt } from './finding-at';

/**
 * registratie: the answer does not wait for data that only our own administration needs (tip 3). Rule book 5.3. BSN and date of birth never go by
 * mail.
 */
export const registration: Check = {
  ids: ['registratie'],
  run(draft) {
    const { sentences, kinds } = draft;
    const findings: Finding[] = [];
    sentences.forEach((sentence, index) => {
      if (kinds[index] !== 'dataRequest' || (findings.length > 0 && !asksSensitive(sentence))) return;
      const verdict = judge(draft, sentence, index);
      if (verdict === null) return;
      const [severity, reason] = verdict;
      findings.push(findingAt(draft, sentence, { check: 'registratie', reason, severity }));
    });
    return findings;
  },
};

function judge(draft: Draft, sentence: Sentence, index: number): readonly [Severity, string] | null {
  if (asksSensitive(sentence)) return ['error', 'sensitive'];
  const { sentences } = draft;
  const around = sentences.slice(Math.max(0, index - 1), index + 3);
  const isForUs = isFormality(sentence) || around.some(isAdministration);
  if (!isForUs && around.some(isForTheCase)) return null;
  const isAnswered = answers(draft).length > 0;
  if (!isAnswered) return [isForUs ? 'error' : 'warn', 'noAnswer'];
  return around.some(namesBenefit) ? null : ['warn', 'noBenefit'];
}

/** Sentences that answer, without those beside a request that say what the administration cannot do without it. */
function answers({ sentences, kinds }: Draft): readonly Sentence[] {
  const isRequest = (index: number): boolean => kinds[index] === 'dataRequest';
  return sentences.filter(
    (sentence, index) =>
      kinds[index] === 'answer' && !(isAdministration(sentence) && (isRequest(index - 1) || isRequest(index + 1))),
  );
}
