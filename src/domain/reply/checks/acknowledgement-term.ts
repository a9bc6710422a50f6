import { onDutchClock } from '../../deadlines/dutch-time';
import type { CivilDate } from '../../deadlines/civil-date';
import type { TimeExpression } from '../../deadlines/time-expressions';
import { dateInWords } from '../../deadlines/words';
import { timesIn } from '../content/promises';
import { dateToPromise, lastDayToAnswer } from '../content/proposed-date';
import { hasAnswer, thanksForMail } from '../content/sentence-kind';
import type { Draft } from '../draft';
import type { Finding } from '../finding';
import type { Check } from './check';
import { findingAt } from './finding-at';

const REASON =
  /(?:^|[^a-z])(?:omdat|want|aangezien|doordat|vanwege|in verband met|door|nodig|because|since|due to|weil|wegen)(?![a-z])/;
const SENTENCE = {
  nl: (date: string) => `U krijgt uiterlijk ${date} antwoord.`,
  en: (date: string) => `You will have our answer by ${date} at the latest.`,
  de: (date: string) => `Sie erhalten bis spätestens ${date} eine Antwort.`,
} as const;
const LIMIT = { nl: 'uiterlijk ', en: 'by ', de: 'bis spätestens ' } as const;

/** ontvangst.termijn: whoever only confirms that a question came in says on which day the answer will be there (tip 2). Rule book 4. */
export const acknowledgementTerm: Check = {
  ids: ['ontvangst.termijn'],
  run(draft) {
    if (hasAnswer(draft.kinds)) return [];
    const receipt = draft.sentences[draft.kinds.indexOf('receipt')];
    if (!receipt) return onlyThanks(draft);
    // Who asks the entrepreneur something has no answer to promise yet.
    if (draft.kinds.some((kind) => kind === 'dataRequest' || kind === 'question' || kind === 'call')) return [];
    const times = draft.sentences
      .filter((_sentence, index) => draft.kinds[index] !== 'receipt')
      .concat(receipt)
      .reduce<readonly TimeExpression[]>(
        (all, sentence) => [...all, ...timesIn(sentence, draft.language, draft.context.now, draft.context.calendar)],
        [],
      )
      .filter(({ date }) => date !== null && date >= onDutchClock(draft.context.now).date);
    const written = times.filter(({ kind }) => kind === 'day')[0];
    if (written?.date) return isLate(draft, written.date) ? [late(draft, written)] : [];
    const term = times[0];
    return [term?.date ? inDays(draft, term, term.date) : missing(draft, receipt)];
  },
};

/** "Bedankt voor uw mail. Wij pakken het zo snel mogelijk op": whoever waits reads nothing but that the mail came in. */
function onlyThanks(draft: Draft): readonly Finding[] {
  const { sentences, kinds, language, context } = draft;
  const thanks = sentences.filter(thanksForMail)[0];
  const isLeftOpen = kinds.every(
    (kind) => kind === 'courtesy' || kind === 'promise' || kind === 'forward' || kind === 'offer',
  );
  if (!thanks || !isLeftOpen || (kinds.indexOf('promise') < 0 && kinds.indexOf('forward') < 0)) return [];
  const isDated = sentences.some((sentence) =>
    timesIn(sentence, language, context.now, context.calendar).some(({ date }) => date !== null),
  );
  return isDated ? [] : [missing(draft, thanks)];
}

/** Later than the longest term of the cluster, and no word of why. Rule book 3.3. */
function isLate({ context, sentences }: Draft, date: CivilDate): boolean {
  if (sentences.some(({ words }) => REASON.test(words))) return false;
  const last = lastDayToAnswer(context);
  return last !== null && date > last;
}

function late(draft: Draft, time: TimeExpression): Finding {
  const last = lastDayToAnswer(draft.context);
  return findingAt(draft, time, {
    ...{ check: 'ontvangst.termijn', reason: 'late', severity: 'warn' },
    parameters: { date: last === null ? '' : dateInWords(last, draft.language) },
  });
}

/** "binnen tien werkdagen" leaves the reader to count. */
function inDays(draft: Draft, time: TimeExpression, date: CivilDate): Finding {
  const proposal = LIMIT[draft.language] + dateInWords(date, draft.language);
  return findingAt(draft, time, {
    ...{ check: 'ontvangst.termijn', reason: 'noDate', severity: 'warn' },
    parameters: { date: dateInWords(date, draft.language) },
    fix: { edits: [draft.replace(time.start, time.end, proposal)], proposal },
  });
}

function missing(draft: Draft, receipt: { readonly start: number; readonly end: number }): Finding {
  const date = dateToPromise(draft.context);
  const last = draft.sentences[draft.sentences.length - 1];
  const proposal = date === null ? '' : SENTENCE[draft.language](dateInWords(date, draft.language));
  return findingAt(draft, receipt, {
    ...{ check: 'ontvangst.termijn', reason: 'missing', severity: 'error' },
    fix: proposal === '' || !last ? null : { edits: [draft.replace(last.end, last.end, ` ${proposal}`)], proposal },
  });
}
