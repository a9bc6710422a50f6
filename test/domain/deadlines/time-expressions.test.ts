import fc from 'fast-check';
import { addDays, dayOfWeek } from '../../../src/domain/deadlines/civil-date';
import { onDutchClock } from '../../../src/domain/deadlines/dutch-time';
import { timeExpressionsIn } from '../../../src/domain/deadlines/time-expressions';
import { dateInWords, type MailLanguage } from '../../../src/domain/deadlines/words';

const MONDAY = new Date('2026-11-23T10:15:00+01:00');

const read = (text: string, language: MailLanguage = 'nl', now = MONDAY) =>
  timeExpressionsIn(text, language, now, { kind: 'office' });
const dates = (text: string, language?: MailLanguage) => read(text, language).map(({ date }) => date);

describe('what words about time mean on Monday 23 November 2026', () => {
  it.each([
    ['U krijgt uiterlijk donderdag 26 november 2026 antwoord', '2026-11-26'],
    ['uiterlijk 26-11-2026', '2026-11-26'],
    ['op 2 dec. sturen wij', '2026-12-02'],
    ['voor 1 december', '2026-11-30'],
    ['vóór 1 december 2026', '2026-11-30'],
    ['uiterlijk 1 december', '2026-12-01'],
    ['op 3 januari', '2027-01-03'],
    ['uiterlijk vrijdag 20 november', '2026-11-20'],
    ['vandaag nog', '2026-11-23'],
    ['vanmiddag', '2026-11-23'],
    ['Ik stuur u morgen het formulier', '2026-11-24'],
    ['morgenmiddag', '2026-11-24'],
    ['overmorgen', '2026-11-25'],
    ['vrijdag', '2026-11-27'],
    ['aanstaande maandag', '2026-11-30'],
    ['maandagmiddag om 14.00 uur', '2026-11-30'],
    ['volgende week dinsdag', '2026-12-01'],
    ['dinsdag volgende week', '2026-12-01'],
    ['deze week', '2026-11-27'],
    ['Voor het eind van de week', '2026-11-27'],
    ['aan het eind van deze week', '2026-11-27'],
    ['voor het weekend', '2026-11-27'],
    ['begin volgende week', '2026-12-01'],
    ['halverwege volgende week', '2026-12-02'],
    ['in de loop van volgende week', '2026-12-04'],
    ['in week 49', '2026-12-04'],
    ['in week 3', '2027-01-22'],
    ['eind november', '2026-11-30'],
    ['begin december', '2026-12-07'],
    ['aan het eind van de maand', '2026-11-30'],
    ['binnen twee werkdagen', '2026-11-25'],
    ['binnen tien werkdagen', '2026-12-07'],
    ['binnen 24 uur', '2026-11-24'],
    ['binnen een uur', '2026-11-23'],
    ['binnen twee weken', '2026-12-07'],
    ['over drie dagen', '2026-11-26'],
    ['binnen een maand', '2026-12-23'],
  ])('%s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  it.each([
    ['by Wednesday 2 December 2026 at the latest', 'en', '2026-12-02'],
    ['before 1 December', 'en', '2026-11-30'],
    ['within five working days', 'en', '2026-11-30'],
    ['tomorrow', 'en', '2026-11-24'],
    ['bis spätestens Mittwoch, 2. Dezember 2026', 'de', '2026-12-02'],
    ['innerhalb von zwei Wochen', 'de', '2026-12-07'],
    ['übermorgen', 'de', '2026-11-25'],
  ] as const)('%s', (text, language, date) => {
    expect(dates(text, language)).toEqual([date]);
  });

  it.each([
    'zo spoedig mogelijk',
    'z.s.m.',
    'binnenkort',
    'op korte termijn',
    'over een paar dagen',
    'tijdig',
    'te zijner tijd',
    'later dit jaar',
    'deze maand',
  ])('names no day: %s', (text) => {
    expect(read(text)).toMatchObject([{ date: null, kind: 'vague' }]);
  });

  it.each(['binnen tien minuten lopen', 'goedemorgen', '30 februari 2027', 'artikel 12', 'Kade 12/3', 'de woonwijk'])(
    'is no time at all: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('skips days on which the office is closed', () => {
    const now = new Date('2027-05-04T10:00:00+02:00');
    expect(read('binnen twee werkdagen', 'nl', now)).toMatchObject([{ date: '2027-05-10' }]);
  });

  it('tells which weekday is written where the date is another one', () => {
    expect(read('dinsdag 2 december 2026')).toMatchObject([{ date: '2026-12-02', wrongWeekday: 2, isWhole: true }]);
    expect(read('woensdag 2 december 2026')).toMatchObject([{ wrongWeekday: null }]);
  });

  it('keeps the place of each', () => {
    const text = 'Morgen bel ik, en uiterlijk 1 december hoort u meer.';
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Morgen', 'uiterlijk 1 december']);
  });
});

describe('whatever the day', () => {
  const days = fc
    .date({ min: new Date('2020-01-01T12:00:00Z'), max: new Date('2039-12-31T12:00:00Z'), noInvalidDate: true })
    .map((moment) => onDutchClock(moment).date);

  it.each(['nl', 'en', 'de'] as const)('a date that was written out is read back: %s', (language) => {
    fc.assert(
      fc.property(days, (date) => {
        expect(read(dateInWords(date, language), language)).toMatchObject([
          { date, isWhole: true, wrongWeekday: null },
        ]);
      }),
    );
  });

  it('a weekday lies one to seven days ahead', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('maandag', 'woensdag', 'zondag'), (today, weekday) => {
        const [found] = read(weekday, 'nl', new Date(`${today}T12:00:00Z`));
        const ahead = [1, 2, 3, 4, 5, 6, 7].map((count) => addDays(today, count));
        expect(ahead).toContain(found?.date);
        expect(dayOfWeek(found?.date ?? today)).toBe({ zondag: 0, maandag: 1, woensdag: 3 }[weekday]);
      }),
    );
  });

  it('no text makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('nl', 'en', 'de' as const), (text, language) => {
        for (const { start, end } of read(text, language)) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});
