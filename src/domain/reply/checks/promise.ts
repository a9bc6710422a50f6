import { isWorkingDay } from '../../deadlines/due-date';
import { onDutchClock } from '../../deadlines/dutch-time';
import type { CivilDate } from '../../deadlines/civil-date';
import type { TimeExpression } from '../../deadlines/time-expressions';
import { dateInWords } from '../../deadlines/words';
import { isDatedNearby, isNear, type Promise, promisesIn, timesIn } from '../content/promises';
import type { Sentence } from '../content/sentences';
import { dateToPromise, firstDayAtWork, isFreeDay } from '../content/proposed-date';
import type { Draft } from '../draft';
import type { Finding, Fix, Severity } from '../finding';
import type { Check } from './check';
import { findingAt } from './finding-at';

/**
 * belofte: whoever promises something says on which day, and that day exists, is still to come and is one on which the sender works (tip 2). Rule
 * book 5.5.
 */
export const promise: Check = {
  ids: ['belofte'],
  run(draft) {
    const promises = promisesIn(draft.sentences, draft.language, draft.context);
    const open = promises.filter((one) => !one.time?.date && !isDatedNearby(one, promises));
    // A date for the first will do for those near it.
    const apart = open.reduce<readonly Promise[]>(
      (told, one) => (told.some((other) => isNear(one, other)) ? told : [...told, one]),
      [],
    );
    return [...badDays(draft, promises), ...apart.map((one) => withoutDate(draft, one))];
  },
};

function badDays(draft: Draft, promises: readonly Promise[]): readonly Finding[] {
  const { sentences, language, context } = draft;
  const findings: Finding[] = [];
  for (const sentence of sentences) {
    const promised = promises.filter((one) => one.sentence === sentence)[0];
    for (const time of timesIn(sentence, language, context.now, context.calendar)) {
      const isPromised = promised?.time?.start === time.start;
      const finding = isPromised ? badPromise(draft, time, sentence) : wrongWeekday(draft, time);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

/** "dinsdag 2 december 2026" is a Wednesday, whatever happens on it. */
function wrongWeekday(draft: Draft, time: TimeExpression): Finding | null {
  if (time.date === null || time.wrongWeekday === null || !time.isWhole) return null;
  return dateFinding(draft, time, 'error', 'weekday', time.date);
}

function badPromise(draft: Draft, time: TimeExpression, { words }: Sentence): Finding | null {
  const { context } = draft;
  const { date } = time;
  if (date === null) return null;
  const isPast = date < onDutchClock(context.now).date;
  const proposal = isPast ? dateToPromise(context) : firstDayAtWork(date, context);
  if (proposal === null) return null;
  const found = (severity: Severity, reason: string): Finding => dateFinding(draft, time, severity, reason, proposal);
  if (isPast) return found('error', 'past');
  if (time.wrongWeekday !== null) return found(time.isWhole ? 'error' : 'warn', 'weekday');
  if (time.kind !== 'day') return null;
  if (!isWorkingDay(date, context.calendar)) return found('warn', 'closed');
  return !SOMEBODY_ELSE.test(words) && isFreeDay(date, context.sender) ? found('warn', 'freeDay') : null;
}

/** Who keeps the promise need not be who signs. */
const SOMEBODY_ELSE =
  /(?:^| )(?:collega|collega's|de heer|mevrouw|wij|we|team|afdeling|colleague|kollege|kollegin|wir)(?![a-z])/;

function dateFinding(draft: Draft, time: TimeExpression, severity: Severity, reason: string, date: CivilDate): Finding {
  const proposal = dateInWords(date, draft.language);
  return findingAt(draft, time, {
    ...{ check: 'belofte', reason, severity },
    parameters: { date: dateInWords(time.date ?? date, draft.language) },
    fix: { edits: [draft.replace(time.start, time.end, limitOf(draft, time) + proposal)], proposal },
  });
}

/** What stands before the day and stays: "uiterlijk ". A limit that leaves the day out would shift it. */
function limitOf({ text, language }: Draft, { start, end }: TimeExpression): string {
  const limit =
    /^(?:uiterlijk (?:op )?|op |per |tot en met |by |on |until |no later than |(?:bis )?spätestens (?:am )?|bis (?:zum )?|am )/i.exec(
      text.slice(start, end),
    )?.[0];
  if (limit !== undefined) return limit;
  return /^(?:v[oó][oó]r|before|vor) /i.test(text.slice(start, end)) ? LIMIT[language] : '';
}

const LIMIT = { nl: 'uiterlijk ', en: 'by ', de: 'bis spätestens ' } as const;
const HEAR = {
  nl: (date: string) => `U hoort uiterlijk ${date} van mij.`,
  en: (date: string) => `You will hear from me by ${date}.`,
  de: (date: string) => `Sie hören bis spätestens ${date} von mir.`,
} as const;

/** A promise without a day: what was vague becomes the day, else a sentence with the day comes behind it. */
function withoutDate(draft: Draft, { sentence, time }: Promise): Finding {
  const date = dateToPromise(draft.context);
  return findingAt(draft, time ?? sentence, {
    ...{ check: 'belofte', reason: time ? 'vague' : 'undated', severity: 'warn' },
    parameters: { date: date === null ? '' : dateInWords(date, draft.language) },
    fix: date === null ? null : fixWithDate(draft, sentence.end, time, dateInWords(date, draft.language)),
  });
}

function fixWithDate(draft: Draft, end: number, time: TimeExpression | null, date: string): Fix {
  const { language, text } = draft;
  if (time && isReplaceable(text.slice(time.start, time.end))) {
    const proposal = LIMIT[language] + date;
    const isFirst = /^[A-ZÀ-Þ]/.test(text.charAt(time.start));
    const written = isFirst ? proposal.charAt(0).toUpperCase() + proposal.slice(1) : proposal;
    return { edits: [draft.replace(time.start, time.end, written)], proposal };
  }
  const proposal = HEAR[language](date);
  const stop = /[.!?]["')\]]*$/.test(text.slice(0, end)) ? ' ' : '. ';
  return { edits: [draft.replace(end, end, stop + proposal)], proposal };
}

/** Words that stand in the place of a day; "zodra ik meer weet" and "later dit jaar" are more than that. */
function isReplaceable(words: string): boolean {
  return /^(?:zo (?:spoedig|snel|gauw|vlug) (?:als )?mogelijk|(?:zeer |heel )?(?:spoedig|binnenkort)|tijdig|eerdaags|op (?:zeer |heel )?korte termijn|(?:over|binnen) (?:een paar|enkele|enige|een aantal) (?:werkdagen|dagen|weken)|as soon as possible|soon|shortly|so bald wie möglich|schnellstmöglich|in kürze|zeitnah)$/i.test(
    words,
  );
}
