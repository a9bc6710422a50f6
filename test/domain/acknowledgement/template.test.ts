import { assert, property, string } from 'fast-check';
import { checkTemplate } from '../../../src/domain/acknowledgement/check-template';
import { STANDARD_TEMPLATES } from '../../../src/domain/acknowledgement/standard-templates';
import { fillTemplate } from '../../../src/domain/acknowledgement/template';
import { acknowledgementText } from '../../../src/domain/acknowledgement/text';
import { civilDate } from '../../../src/domain/deadlines/civil-date';
import type { AcknowledgementTemplate } from '../../../src/domain/settings/settings';
import { templateWords } from '../../../src/texts/template';
import { NOORDERHAGE as organisation } from '../../builders/organisation';
import { RECEIVED, US } from './mails';

const BODY = STANDARD_TEMPLATES.nl.body;
const VALUES = {
  ...{
    aanhef: 'Geachte heer Smit,',
    ontvangen: 'maandag 23 november 2026',
    onderwerp: 'Terras',
    wie: 'Team Ondernemen',
  },
  ...{ datum: 'woensdag 25 november 2026', nummer: '261123-7KQ4M', voetnoot: 'Gemeente Noorderhage' },
};

const found = (change: Partial<AcknowledgementTemplate>) =>
  checkTemplate({ ...STANDARD_TEMPLATES.nl, ...change }, 'nl').map(({ severity, code, what }) =>
    `${severity} ${code} ${what}`.trim(),
  );

test.each(['nl', 'en', 'de'] as const)('nothing is wrong with the standard words in %s', (language) => {
  expect(checkTemplate(STANDARD_TEMPLATES[language], language)).toEqual([]);
});

test.each<readonly [what: string, change: Partial<AcknowledgementTemplate>, expected: readonly string[]]>([
  ['a name that does not exist', { body: `${BODY}\n\n{naam}` }, ['error unknownPlaceholder {naam}']],
  ['a name in the subject that does not exist', { subject: '{zaak} {nummer}' }, ['error unknownPlaceholder {zaak}']],
  ['no date', { body: BODY.replace('{datum}', 'gauw') }, ['error missingPlaceholder {datum}']],
  ['nobody who answers', { body: BODY.replace('{wie}', 'Iemand') }, ['error missingPlaceholder {wie}']],
  ['no reference', { body: BODY.replace('{nummer}', '12') }, ['error missingPlaceholder {nummer}']],
  ['no footer', { body: BODY.replace('{voetnoot}', '') }, ['error missingPlaceholder {voetnoot}']],
  ['no receipt', { body: BODY.replace('{ontvangen}', 'net') }, ['error missingPlaceholder {ontvangen}']],
  [
    'a salutation of its own',
    { body: BODY.replace('{aanhef}', 'Geachte ondernemer,') },
    ['warning missingPlaceholder {aanhef}'],
  ],
  ['a brace that stays open', { body: `${BODY} {datum` }, ['error looseBracket {']],
  ['a bracket that stays open', { body: `${BODY} [over` }, ['error looseBracket [']],
  ['brackets in brackets', { body: `${BODY} [a [b] c]` }, ['error looseBracket [']],
  ['a question', { body: `${BODY}\n\nHeeft u nog vragen?` }, ['error asksQuestion Heeft u nog vragen?']],
  ['a question in the subject', { subject: 'Uw vraag? {nummer}' }, ['error asksQuestion Uw vraag? {nummer}']],
  ['no word that it is automatic', { body: BODY.replace('automatisch ', '') }, ['error notSaidAutomatic']],
  ['nothing on a date that is not met', { body: BODY.replace(/\nLukt.*/, '') }, ['warning noWordOnDelay']],
  [
    'as soon as possible',
    { body: `${BODY}\n\nU hoort zo snel mogelijk van ons.` },
    ['warning vagueTerm zo snel mogelijk'],
  ],
  [
    'a term in words',
    { body: `${BODY}\n\nU hoort binnen twee werkdagen iets.` },
    ['warning termInWords binnen twee werkdagen'],
  ],
  ['no subject', { subject: ' ' }, ['error emptySubject', 'warning missingPlaceholder {nummer}']],
  ['an endless subject', { subject: `{nummer} ${'a'.repeat(200)}` }, ['error tooLong 150']],
  ['an endless text', { body: BODY.repeat(20) }, ['error tooLong 4000']],
])('finds %s', (_what, change, expected) => {
  expect(found(change)).toEqual(expected);
});

test('a long sentence is advice, with the sentence', () => {
  const sentence = 'Wij doen ons uiterste best om al uw vragen over uw terras en uw zaak goed te beantwoorden.';
  expect(found({ body: `${BODY}\n\n${sentence}` })).toEqual([`warning longSentence ${sentence}`]);
});

test('what stands between brackets falls away when there is no subject', () => {
  expect(fillTemplate('Uw e-mail[ over "{onderwerp}"] kwam aan.', { ...VALUES, onderwerp: '' })).toBe(
    'Uw e-mail kwam aan.',
  );
  expect(fillTemplate('Uw e-mail[ over "{onderwerp}"] kwam aan.', VALUES)).toBe('Uw e-mail over "Terras" kwam aan.');
});

test('what a person writes is never read as a placeholder', () => {
  const onderwerp = 'Vraag {datum} [over] {voetnoot}';
  expect(fillTemplate('Over {onderwerp}', { ...VALUES, onderwerp })).toBe(`Over ${onderwerp}`);
});

const own: AcknowledgementTemplate = {
  subject: 'Wij hebben uw vraag: {onderwerp} (nr. {nummer})',
  body: BODY.replace('{wie} beantwoordt', '{wie} van onze gemeente beantwoordt'),
};
const write = (template: AcknowledgementTemplate, subject = 'Terras', answeredBy?: string) =>
  acknowledgementText(
    {
      from: { name: 'Saskia Linden', address: 'saskia@bakkerijlinden.example' },
      ...{ subject, text: 'Mag ik een terras?', receivedAt: RECEIVED, reference: '261123-7KQ4M', answeredBy },
    },
    civilDate(2026, 11, 25),
    { organisation, mailbox: US, acknowledgement: { templates: { nl: template } } },
  );

test('the cluster’s own words are used', () => {
  const { subject, body } = write(own);
  expect(subject).toBe('Wij hebben uw vraag: Terras (nr. 261123-7KQ4M)');
  expect(body).toContain('van onze gemeente beantwoordt uw vraag');
  expect(body).not.toMatch(/[{}[\]]/);
});

test('an answer to them does not pile them up', () => {
  expect(write(own, 'RE: Wij hebben uw vraag: Terras (nr. 261101-ABCDE)').subject).toBe(
    'Wij hebben uw vraag: Terras (nr. 261123-7KQ4M)',
  );
});

test('words that would go out wrong are passed over for the standard ones', () => {
  expect(write({ subject: '{naam}', body: '{naam}' }).subject).toBe('Ontvangen: Terras (261123-7KQ4M)');
});

test('the owner is named when there is one', () => {
  expect(write(own, 'Terras', 'Sanne Brandsma, adviseur horeca').body).toContain(
    'Sanne Brandsma, adviseur horeca van onze',
  );
});

test('whatever is typed, it is judged and filled', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const finding of checkTemplate({ subject: text, body: text }, 'de')) {
        const words = (language: string): string => templateWords(language)[finding.code](finding.what);
        expect(words('nl')).not.toBe('');
        expect(words('en-GB')).not.toBe(words('nl'));
      }
      expect(typeof fillTemplate(text, VALUES)).toBe('string');
    }),
  );
});
