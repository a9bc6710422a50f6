import { isAboutCalling, isOwnCall } from '../content/calls';
import { timesIn } from '../content/promises';
import { hasAnswer } from '../content/sentence-kind';
import type { Sentence } from '../content/sentences';
import type { Draft } from '../draft';
import type { Severity } from '../finding';
import type { Check } from './check';
import { findingAt } from './finding-at';

const REASON =
  /(?:^|[^a-z])(?:omdat|want|daarom|daardoor|vandaar|om die reden|aangezien|doordat|vanwege|in verband met|ingewikkeld|complex|maatwerk|vertrouwelijk|privacy|because|since|weil|da)(?![a-z])|niet goed (?:per|via)/;
const BY_MAIL =
  /(?:^|[^a-z])(?:of|liever|ook|or|oder) (?!niet )(?:[a-zà-ÿ]+ ){0,4}(?:mail|mailen|e-?mail|e-?mailen)(?![a-z])|mailt u/;
const CLOCK = /\d{1,2}[.:]\d{2}(?! ?euro)|\d{1,2} uur/;

/**
 * telefoon.alleen: a question by mail is answered by mail, not with a request to call (tip 6). Rule book 5.2. A reason, a purpose and times to
 * choose from make a call a fair proposal.
 */
export const phoneOnly: Check = {
  ids: ['telefoon.alleen'],
  run(draft) {
    const calls = callsIn(draft);
    const first = calls[0];
    if (!first || hasAnswer(draft.kinds)) return [];
    const verdict = judge(draft, calls);
    if (verdict === null) return [];
    const [severity, reason] = verdict;
    return [findingAt(draft, first, { check: 'telefoon.alleen', reason, severity })];
  },
};

/** The sentences about a call; where nothing else is said at all, the offer to call is one: "Voor vragen belt u 14 0512." */
function callsIn({ sentences, kinds, language }: Draft): readonly Sentence[] {
  const calls = sentences.filter((_sentence, index) => kinds[index] === 'call');
  const saysMore = kinds.some((kind) => kind !== 'offer' && kind !== 'courtesy' && kind !== 'restatement');
  return calls.length > 0 || saysMore ? calls : sentences.filter((sentence) => isAboutCalling(sentence, language));
}

function judge(
  { sentences, language, context }: Draft,
  calls: readonly Sentence[],
): readonly [Severity, string] | null {
  const all = sentences.map(({ words }) => words).join(' ');
  const isTimed = sentences.some(
    (sentence) =>
      CLOCK.test(sentence.words) ||
      timesIn(sentence, language, context.now, context.calendar).some(({ date }) => date !== null),
  );
  // A call that we make ourselves is a promise like any other.
  if (calls.every((call) => isOwnCall(call, language))) return null;
  const hasChoice = isTimed || BY_MAIL.test(all);
  if (REASON.test(all)) return hasChoice ? null : ['warn', 'noChoice'];
  return BY_MAIL.test(all) ? ['warn', 'noAnswer'] : ['error', 'noAnswer'];
}
