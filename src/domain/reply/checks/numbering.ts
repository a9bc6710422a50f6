import type { Draft } from '../draft';
import type { Finding, Fix, Severity } from '../finding';
import { type PlaceInSeries, seriesInSubject, seriesInText, withSeries } from '../series';
import type { Check } from './check';
import { findingApart, findingAt } from './finding-at';

/**
 * nummering: mails on one matter are numbered 1/4, 2/4 and so on, without a gap and with the same total (tip 1). Rule book 5.4. Without a series
 * "3/4" may be a date as well.
 */
export const numbering: Check = {
  ids: ['nummering'],
  run(draft) {
    const last = lastSent(draft);
    const own = seriesInSubject(draft.reply.subject);
    const findings: Finding[] = [];
    const verdict = judgeSubject(own, last, draft);
    const expected = expectedAfter(last) ?? '';
    if (verdict) {
      const [severity, reason] = verdict;
      const parameters = { expected, last: last?.text ?? '' };
      const fix = subjectFix(draft.reply.subject, own, expected);
      findings.push(findingApart({ check: 'nummering', reason, severity, parameters, quote: own?.text ?? '', fix }));
    }
    return [...findings, ...judgeText(draft, own, last)];
  },
};

function subjectFix(subject: string, own: PlaceInSeries | null, expected: string): Fix | null {
  return expected === ''
    ? null
    : { edits: [], head: { subject: withSeries(subject, own, expected) }, proposal: expected };
}

/** The place in the series of the newest mail from us that has one: as told, else as the mails below the reply say. */
function lastSent({ context, chain }: Draft): PlaceInSeries | null {
  const sent = chain.segments.filter(({ role }) => role === 'toEntrepreneur').map(({ subject }) => subject);
  const newestFirst = [...context.earlierSubjects].reverse().concat(sent);
  return newestFirst.map(seriesInSubject).filter((one) => one !== null)[0] ?? null;
}

function expectedAfter(last: PlaceInSeries | null): string | null {
  return last && last.number < last.total ? `${last.number + 1}/${last.total}` : null;
}

function judgeSubject(
  own: PlaceInSeries | null,
  last: PlaceInSeries | null,
  { text, sentences, reply, context }: Draft,
): readonly [Severity, string] | null {
  if (!last) return own && own.number > 1 && context.earlierSubjects.length > 0 ? ['warn', 'gap'] : null;
  if (own && own.number > own.total) return ['error', 'beyond'];
  if (!own) {
    const isTold = seriesInText(text.slice(0, sentences[sentences.length - 1]?.end ?? 0)) !== null;
    return last.number < last.total && reply.subject.trim() !== '' && !isTold ? ['warn', 'dropped'] : null;
  }
  if (own.total !== last.total) return ['error', 'total'];
  if (own.number === last.number) return ['error', 'again'];
  return own.number === last.number + 1 ? null : ['error', 'gap'];
}

/** A number in the text that is another one than in the subject, or that does not follow the last mail. */
function judgeText(draft: Draft, own: PlaceInSeries | null, last: PlaceInSeries | null): readonly Finding[] {
  const first = draft.sentences[0];
  const end = draft.sentences[draft.sentences.length - 1]?.end;
  if (!first || end === undefined) return [];
  const told = seriesInText(draft.text.slice(first.start, end));
  if (!told) return [];
  const expected = last ? expectedAfter(last) : own && `${own.number}/${own.total}`;
  if (expected === null || expected === `${told.number}/${told.total}`) return [];
  const place = { start: first.start + told.start, end: first.start + told.start + told.text.length };
  const proposal = /van/i.test(told.text) ? expected.replace('/', ' van ') : expected;
  return [
    findingAt(draft, place, {
      check: 'nummering',
      reason: last ? 'gap' : 'disagrees',
      severity: 'error',
      parameters: { expected, last: last?.text ?? '' },
      fix: { edits: [draft.replace(place.start, place.end, proposal)], proposal },
    }),
  ];
}
