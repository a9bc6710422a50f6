import { civilDate } from '../../src/domain/deadlines/civil-date';
import { FigureBook } from '../../src/domain/overview/figure-book';
import { mondayOf, type Period } from '../../src/domain/overview/period';
import { Recomputed, weeksOf } from './recomputed';
import { yearOf } from './year';

const NOW = '2026-11-25T12:00:00Z';
const YEAR: Period = { from: civilDate(2025, 11, 25), until: civilDate(2026, 11, 25) };
const SUMMER: Period = { from: civilDate(2026, 7, 1), until: civilDate(2026, 8, 19) };
const AHEAD: Period = { from: civilDate(2026, 11, 2), until: civilDate(2026, 12, 31) };

/** Holds the figures of a generated year, read from its mail, to what is worked out from its truth by other means. Makes the tests itself. */
export function describeYear(questions: number): void {
  const year = yearOf(questions, new Date(NOW));
  const truth = new Recomputed(year.truth, NOW);
  const book = new FigureBook(year.settings);
  book.put(year.mails);
  const domainOf = new Map(year.settings.cards.map(({ id, domain }) => [id, domain]));

  describe.each([
    ['the whole year', YEAR],
    ['a summer that begins and ends in mid-week', SUMMER],
    ['a period that is not over', AHEAD],
  ])('the figures of %s, worked out once more from what really happened', (_what, period) => {
    const figures = book.figures(period, new Date(NOW));

    it('are right in total', () => {
      expect(figures.total).toEqual(truth.group(period));
    });

    it('are right in every week', () => {
      const weeks = weeksOf({ ...period, until: period.until < YEAR.until ? period.until : YEAR.until });
      expect(figures.weeks).toEqual(weeks.map((week) => ({ key: mondayOf(week.from), figures: truth.group(week) })));
    });

    it('are right for every domain, and for what is nobody’s yet', () => {
      expect(figures.domains.length).toBeGreaterThan(5);
      for (const { key, figures: found } of figures.domains)
        expect(found).toEqual(truth.group(period, ({ owner }) => (domainOf.get(owner ?? '') ?? '') === key));
    });

    it('are right for every specialist', () => {
      expect(figures.specialists?.length).toBeGreaterThan(5);
      for (const { key, figures: found } of figures.specialists ?? [])
        expect(found).toEqual(truth.group(period, ({ owner }) => owner === key));
    });

    it('are right for every way in which questions come in', () => {
      expect(figures.channels.map(({ key }) => key)).toEqual(['direct', 'contactCentre', 'executive', 'colleague']);
      for (const { key, figures: found } of figures.channels)
        expect(found).toEqual(truth.group(period, ({ channel }) => channel === key));
    });
  });
}
