import { footer } from '../../../../src/domain/reply/checks/footer';
import { applyEdits } from '../../../../src/domain/reply/finding';
import { readWorkingDays } from '../../../../src/domain/reply/footer/working-days';
import type { Signatory } from '../../../../src/domain/reply/reply';
import { NOORDERHAGE } from '../../../builders/organisation';
import { contextWith, findingsOf, replyWith } from '../../../builders/reply';

const card: Signatory = {
  name: 'Sanne Brandsma',
  jobTitle: 'Vergunningverlener horeca',
  department: 'Vergunningen',
  directNumber: '0512 00 21 34',
  workingDays: ['ma', 'di', 'wo', 'do', 'vr'],
};
const SENDERS = { 'full-timer': card, 'part-timer': { ...card, workingDays: ['ma', 'di', 'do'] } } as const;

/** A footer, and what is to be said of organisation, contact, telephone and working days. */
const FOOTERS: readonly (readonly [keyof typeof SENDERS, string, string])[] = [
  [
    'part-timer',
    'Met vriendelijke groet,\nSanne Brandsma\nGemeente Noorderhage\nPostbus 10, 9200 AA Noorderhage\nTel: (0512) 00 21 34\nWerkdagen: ma, di, do',
    'ok ok ok ok',
  ],
  [
    'part-timer',
    'Met vriendelijke groet,\nSanne Brandsma\nGemeente Noorderhage\nsanne@noorderhage.example\n06-12345678\nIk werk niet op woensdag en vrijdag',
    'ok ok ok ok',
  ],
  [
    'part-timer',
    'Met vriendelijke groet,\nSanne Brandsma\nGemeente Noorderhage\nsanne@noorderhage.example\n06-12345678\nIk ben op maandag, dinsdag en donderdag bereikbaar.',
    'ok ok ok ok',
  ],
  [
    'part-timer',
    'Met vriendelijke groet,\nSanne Brandsma\nGemeente Noorderhage\nsanne@noorderhage.example\n06-12345678 (ma, di en do)',
    'ok ok ok ok',
  ],
  [
    'part-timer',
    'Met vriendelijke groet,\nSanne Brandsma\nGemeente Noorderhage\nsanne@noorderhage.example\n06-12345678\nAanwezig: ma t/m do',
    'ok ok ok warn',
  ],
  [
    'part-timer',
    'Met vriendelijke groet,\nSanne Brandsma\nGemeente Noorderhage\nsanne@noorderhage.example\n06-12345678',
    'ok ok ok error',
  ],
  [
    'full-timer',
    'Met vriendelijke groet,\nSanne Brandsma\nGemeente Noorderhage\nsanne@noorderhage.example\nT 14 0512',
    'ok ok warn ok',
  ],
  [
    'full-timer',
    'Met vriendelijke groet,\nSanne Brandsma\nGemeente Noorderhage\nsanne@noorderhage.example\nT 088 123 45 67',
    'ok ok warn ok',
  ],
  [
    'full-timer',
    'Met vriendelijke groet,\nSanne\nGemeente Noorderhage\nRaadhuisplein 1, 9200 AA Noorderhage\nT 0512 00 21 34',
    'ok warn ok ok',
  ],
  [
    'full-timer',
    'Hoogachtend,\nnamens burgemeester en wethouders van Noorderhage,\nRuben van Aalst\n(0512) 00 21 40',
    'ok ok ok ok',
  ],
  ['full-timer', 'Met vriendelijke groet,\nAfdeling Vergunningen\nGemeente Noorderhage\n0512-002134', 'ok ok ok ok'],
  ['full-timer', 'Met vriendelijke groet,\nSanne Brandsma\n0512-002134\nsanne@noorderhage.example', 'error ok ok ok'],
  [
    'full-timer',
    'Met vriendelijke groet,\nGemeente Noorderhage\nPostbus 10, 9200 AA Noorderhage\n0512-002134',
    'ok error ok ok',
  ],
  ['full-timer', 'Met vriendelijke groet,\n\nSanne Brandsma', 'error ok error ok'],
  ['full-timer', 'Kind regards,\nSanne Brandsma\nMunicipality of Noorderhage\nT +31 512 00 21 34', 'ok ok ok ok'],
  [
    'part-timer',
    'Kind regards,\nSanne Brandsma\nMunicipality of Noorderhage\nT +31 512 00 21 34\nWorking days: Monday, Tuesday and Thursday',
    'ok ok ok ok',
  ],
  [
    'part-timer',
    'Mit freundlichen Grüßen\nSanne Brandsma\nGemeinde Noorderhage\nT +31 512 00 21 34\nArbeitstage: Montag, Dienstag und Donnerstag',
    'ok ok ok ok',
  ],
  ['full-timer', 'Sanne Brandsma\nGemeente Noorderhage\nT 0512 00 21 34', 'ok ok ok ok'],
  [
    'part-timer',
    'Met vriendelijke groet,\nSanne Brandsma\nGemeente Noorderhage\nT 0512 00 21 34\nAanwezig op maandagochtend, dinsdag en donderdag\nDisclaimer: aan dit bericht kunnen geen rechten worden ontleend.',
    'ok ok ok ok',
  ],
];

function letter(closing: string): string {
  if (closing.startsWith('Kind')) return `Dear Mr Dekker,\n\nYour terrace may stay where it is.\n\n${closing}`;
  if (closing.startsWith('Mit')) return `Sehr geehrter Herr Dekker,\n\nIhre Terrasse darf dort bleiben.\n\n${closing}`;
  return `Geachte heer Dekker,\n\nUw terras mag blijven.\n\n${closing}`;
}

const judge = (content: string, sender: Signatory | null, generalNumberIsPolicy = false) =>
  findingsOf(
    footer,
    replyWith({ body: { format: 'text', content } }),
    contextWith({ sender, organisation: { ...NOORDERHAGE, generalNumberIsPolicy } }),
  );

const verdicts = (findings: ReturnType<typeof judge>): string =>
  footer.ids.map((id) => findings.find(({ check }) => check === id)?.severity ?? 'ok').join(' ');

it.each(FOOTERS)('of a %s: %j', (sender, closing, expected) => {
  expect(verdicts(judge(letter(closing), SENDERS[sender]))).toBe(expected);
});

it('may have the general number alone where that is the policy', () => {
  const closing =
    'Met vriendelijke groet,\nSanne Brandsma\nGemeente Noorderhage\nT 14 0512\nPostbus 10, 9200 AA Noorderhage';
  expect(verdicts(judge(letter(closing), card))).toBe('ok ok warn ok');
  expect(verdicts(judge(letter(closing), card, true))).toBe('ok ok ok ok');
});

it.each([
  '',
  'Groetjes,\nSanne',
  'Met vriendelijke groet,\nSanne Brandsma',
  'Met vriendelijke groet,\n\nSanne\n\n\nMet vriendelijke groet,\n\nSanne Brandsma\nGemeente Noorderhage\nT 14 0512',
  'Sanne Brandsma\nsanne@noorderhage.example',
])('is replaced by the standard footer in one click, with nothing doubled: %j', (closing) => {
  const content = letter(closing);
  const [found] = judge(content, SENDERS['part-timer']);
  const mended = applyEdits(content, found?.fix?.edits ?? []);
  expect(judge(mended, SENDERS['part-timer'])).toEqual([]);
  for (const once of ['groet', 'Sanne Brandsma', 'Gemeente Noorderhage', 'Aanwezig: maandag, dinsdag en donderdag']) {
    expect(mended.split(once)).toHaveLength(2);
  }
});

describe('the working days in a footer', () => {
  it.each([
    ['Ik bel u dinsdag 1 december, of vóór zondag 29 november 2026.', null],
    ['Aanwezig: dinsdag en donderdag, weer vanaf dinsdag 1 december', ['di', 'do']],
    ['Ik werk op maandag van 9 tot 13 uur', ['ma']],
  ])('are days of the week, not a day of the year: %s', (line, days) => {
    expect(readWorkingDays([line])).toEqual(days);
  });
});
