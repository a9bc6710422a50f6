import { RULES } from '../../src/domain/acknowledgement/rules';
import { chainWords } from '../../src/texts/chain';
import { writtenDay, writtenMoment } from '../../src/texts/dates';
import { en } from '../../src/texts/en';
import { findingsInDutch } from '../../src/texts/findings-nl';
import { findingsInEnglish } from '../../src/texts/findings-en';
import { nl } from '../../src/texts/nl';
import { sendWords } from '../../src/texts/send';
import { textsFor } from '../../src/texts/texts';
import type { CheckId, Finding } from '../../src/domain/reply/finding';

const day = '2026-11-25' as Parameters<typeof writtenDay>[1];
const now = new Date('2026-11-25T14:00:00+01:00');

it.each([
  ['nl-NL', nl],
  ['en-US', en],
  ['EN-GB', en],
  ['de-DE', nl],
])('speaks the language of Outlook: %s', (tag, texts) => {
  expect(textsFor(tag)).toBe(texts);
});

it('writes dates as Dutch people do', () => {
  expect(writtenDay(nl.dates, day)).toBe('wo 25 november');
  expect(writtenMoment(nl.dates, new Date('2026-11-25T08:12:00Z'), now)).toBe('vandaag 9.12 uur');
  expect(writtenMoment(nl.dates, new Date('2026-11-24T08:12:00Z'), now)).toBe('gisteren 9.12 uur');
  expect(writtenMoment(nl.dates, new Date('2026-11-20T22:59:00Z'), now)).toBe('vr 20 november 23.59 uur');
});

it.each(Object.keys(findingsInDutch) as CheckId[])('has words in both languages for every reason of %s', (check) => {
  const finding: Finding = {
    ...{ check, reason: '', severity: 'error', quote: 'Hoi Wim', where: null, fix: null },
    parameters: { name: 'Wim Hoekema', count: '2' },
  };
  expect(Object.keys(findingsInEnglish[check])).toEqual(Object.keys(findingsInDutch[check]));
  for (const words of [findingsInDutch, findingsInEnglish]) {
    for (const describe of Object.values(words[check])) {
      const { title, why, apply } = describe(finding);
      // What only a person can do, such as adding a file, has no button.
      expect(apply === '' || apply.length > 3).toBe(true);
      expect([title, why].every((text) => text.length > 3 && !text.includes('undefined'))).toBe(true);
    }
  }
});

it.each([nl, en])('says why an acknowledgement did not go out, whatever the reason: $tag', ({ question }) => {
  const reasons = [...RULES.map(({ id }) => id), 'headers', 'interrupted'];
  expect(reasons.filter((reason) => question.reasons[reason] === undefined)).toEqual([]);
});

it('has words for the same reasons in both languages', () => {
  expect(Object.keys(en.question.reasons)).toEqual(Object.keys(nl.question.reasons));
});

it('explains each judgement on a chain in both languages', () => {
  expect(Object.keys(chainWords('en'))).toEqual(Object.keys(chainWords('nl')));
});

it.each(['nl', 'en'])('keeps the words of the dialog at send within what Outlook shows: %s', (language) => {
  const { open, unchecked, whatToDo } = sendWords(language);
  expect(open.length).toBeLessThanOrEqual(20);
  expect(unchecked.length).toBeLessThanOrEqual(500);
  expect(whatToDo.length).toBeLessThanOrEqual(200);
});
