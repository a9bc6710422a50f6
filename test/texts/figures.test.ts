import { civilDate } from '../../src/domain/deadlines/civil-date';
import { FigureBook } from '../../src/domain/overview/figure-book';
import { compared, MEASURES, type Measure, type MeasureId } from '../../src/domain/overview/measures';
import { figureTexts, leftOutWords, writtenValue } from '../../src/texts/figures';
import { yearOf } from '../builders/year';

const nl = figureTexts('nl');
const measure = (id: MeasureId): Measure => {
  const found = MEASURES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
};
const NOW = new Date('2026-11-25T12:00:00Z');
const year = yearOf(300, NOW);
const book = new FigureBook(year.settings);
book.put(year.mails);
const figuresIn = (from: number, until: number) =>
  book.figures({ from: civilDate(2026, from, 1), until: civilDate(2026, until, 30) }, NOW).total;

describe('the words for figures', () => {
  it.each(['nl', 'en'])('define every number in one or two sentences, in %s', (language) => {
    const { measures } = figureTexts(language);
    expect(Object.keys(measures).sort()).toEqual(MEASURES.map(({ id }) => id).sort());
    for (const { name, definition } of Object.values(measures)) {
      expect(name).not.toBe('');
      expect(definition).toMatch(/^[A-Z0-9].*\.$/);
    }
  });

  it.each<[Measure['unit'], number | null, string]>([
    ['questions', 1234, '1234'],
    ['minutes', 1.02, '1 min'],
    ['minutes', 59.6, '1,0 uur'],
    ['minutes', 198.6, '3,3 uur'],
    ['minutes', 1129, '19 uur'],
    ['share', 0.874, '87%'],
    ['share', 0.999, '99%'],
    ['share', 0.001, '1%'],
    ['share', 1, '100%'],
    ['workingDays', 1, '1 werkdag'],
    ['workingDays', 2, '2 werkdagen'],
    ['minutes', null, '–'],
  ])('write %s of %p as %s', (unit, value, written) => {
    expect(writtenValue(nl, unit, value)).toBe(written);
  });

  it('tell what a number leaves out, and how many', () => {
    const figures = figuresIn(6, 11);
    const { waiting, notMeant } = figures.times.acknowledgement;
    expect(waiting).toBe(0);
    expect(leftOutWords(nl, measure('acknowledgement.median'), figures)).toEqual([
      `${notMeant} vragen zonder ontvangstbevestiging, omdat die niet mocht of omdat iemand moet kiezen`,
    ]);
    expect(leftOutWords(nl, measure('done.median'), figures)).toEqual([
      `${figures.times.done.waiting} vragen waarbij dit nog niet is gebeurd`,
    ]);
    expect(leftOutWords(nl, measure('inflow'), figures)).toEqual([]);
  });

  it('never leave a question unaccounted for', () => {
    const figures = figuresIn(9, 11);
    for (const one of MEASURES.filter(({ id }) => /\.(median|percentile90|day|twoDays|term)$/.test(id)))
      expect(one.countedIn(figures) + one.leftOutOf(figures)).toBe(figures.inflow);
  });
});

describe('two periods beside each other', () => {
  it('show a change, and whether it is good news', () => {
    const [now, then] = [figuresIn(10, 11), figuresIn(7, 8)];
    const outcome = compared(measure('firstAnswer.median'), now, then);
    expect(outcome.change).toBe((outcome.value ?? 0) - (outcome.before ?? 0));
    expect(outcome.verdict).toBe((outcome.change ?? 0) < 0 ? 'better' : 'worse');
    expect(compared(measure('inflow'), now, then).verdict).toBe('neither');
    expect(compared(measure('inflow'), now, now)).toMatchObject({ change: 0, verdict: 'same' });
  });

  it('say nothing of a change where one of them has nothing to tell', () => {
    const empty = book.figures({ from: civilDate(2020, 1, 1), until: civilDate(2020, 1, 2) }, NOW).total;
    expect(compared(measure('promises'), figuresIn(11, 11), empty)).toMatchObject({ before: null, verdict: 'unknown' });
  });
});
