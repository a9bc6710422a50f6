import { hasAnswer } from '../content/sentence-kind';
import type { Draft } from '../draft';
import type { Check } from './check';
import { findingApart } from './finding-at';

const QUESTION = {
  nl: 'Kan ik u nog ergens anders mee van dienst zijn?',
  en: 'Is there anything else I can help you with?',
  de: 'Kann ich Ihnen sonst noch behilflich sein?',
} as const;
/** Somebody who hears "no" is not asked what else they would like. */
const REJECTION =
  /(?:^|[^a-z])(?:helaas|afgewezen|geweigerd|weigeren|weiger|wijzen .* af|wijs .* af|niet toegestaan|verboden|afwijzing|unfortunately|refused|rejected|leider|abgelehnt)(?![a-z])/;

/** slotvraag: a final answer ends with the question whether there is anything else (tip 3). A hint. Rule book 4. */
export const closingQuestion: Check = {
  ids: ['slotvraag'],
  run(draft) {
    const last = draft.sentences[draft.sentences.length - 1];
    if (!last || !isFinalAnswer(draft)) return [];
    const proposal = QUESTION[draft.language];
    return [
      findingApart({
        ...{ check: 'slotvraag', reason: 'missing', severity: 'hint' },
        fix: { edits: [draft.replace(last.end, last.end, `\n\n${proposal}`)], proposal },
      }),
    ];
  },
};

function isFinalAnswer({ sentences, kinds }: Draft): boolean {
  const isOpen = kinds.some(
    (kind) => kind === 'promise' || kind === 'offer' || kind === 'dataRequest' || kind === 'call',
  );
  return (
    hasAnswer(kinds) &&
    !isOpen &&
    kinds.indexOf('question') < 0 &&
    !sentences.some(({ words }) => REJECTION.test(words))
  );
}
