import { ownWords } from '../own-words';
import type { Check } from './check';
import { findingApart } from './finding-at';

const NUMBERED = /^\s*(?:vraag |question |frage )?(\d{1,2}) ?[.):]\s*\S/i;
const MOST_QUESTIONS = 20;

/**
 * vragen.alle: every numbered question gets an answer (tip 3). A reply that numbers its answers leaves none out; one that does not has at least as
 * many sentences as there are questions, and whether it answers them all only the writer can see.
 */
export const numberedQuestions: Check = {
  ids: ['vragen.alle'],
  run({ correspondent, body, sentences }) {
    const asked = numbersIn(ownWords(correspondent?.texts[0] ?? '').split('\n'));
    if (asked.length < 2) return [];
    const answered = numbersIn(body.map(({ text }) => text));
    const missing = asked.filter((number) => answered.indexOf(number) < 0);
    if (answered.length > 0 && missing.length > 0 && missing.length < asked.length) {
      const parameters = { missing: missing.join(', '), count: String(asked.length) };
      return [findingApart({ check: 'vragen.alle', reason: 'missing', severity: 'warn', parameters })];
    }
    if (answered.length > 0 || sentences.length >= asked.length) return [];
    return [
      findingApart({
        check: 'vragen.alle',
        reason: 'fewer',
        severity: 'hint',
        parameters: { count: String(asked.length) },
      }),
    ];
  },
};

/** The numbers with which lines begin, as long as they count on from 1. */
function numbersIn(lines: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (const line of lines) {
    const number = Number(NUMBERED.exec(line.slice(0, 40))?.[1] ?? 0);
    if (number > 0 && number <= MOST_QUESTIONS && found.indexOf(number) < 0) found.push(number);
  }
  return found.indexOf(1) < 0 && found.length < 2 ? [] : found;
}
