import { plainlyLanguageOf } from '../mail-language';
import { ownWords } from '../own-words';
import type { Check } from './check';
import { findingApart } from './finding-at';

/** taal: the reply is in the language of the question (tip 8), where both are beyond doubt. Rule book 1.6. */
export const replyLanguage: Check = {
  ids: ['taal'],
  run({ correspondent, sentences }) {
    const asked = plainlyLanguageOf(ownWords(correspondent?.texts[0] ?? ''));
    const answered = plainlyLanguageOf(sentences.map(({ text }) => text).join('\n'));
    if (asked === null || answered === null || asked === answered) return [];
    return [findingApart({ check: 'taal', reason: 'other', severity: 'warn', parameters: { asked, answered } })];
  },
};
