import { civilDate } from '../../src/domain/deadlines/civil-date';
import { FigureBook } from '../../src/domain/overview/figure-book';
import type { Figures } from '../../src/domain/overview/figures';
import { type Measure, MEASURES } from '../../src/domain/overview/measures';
import { groupsIn, pairsIn, PARTS } from '../../src/overview/figures/groups';
import { drawnValue, linesOfGroups, linesOfPairs } from '../../src/overview/figures/lines-of';
import { figureTexts } from '../../src/texts/figures';
import { yearOf } from '../builders/year';

const NOW = new Date('2026-11-25T12:00:00Z');
const about = figureTexts('nl');
const year = yearOf(300, NOW);
const book = new FigureBook(year.settings);
book.put(year.mails);
/** Two periods of four whole weeks, one right before the other. */
const now = book.figures({ from: civilDate(2026, 10, 26), until: civilDate(2026, 11, 22) }, NOW);
const then = book.figures({ from: civilDate(2026, 9, 28), until: civilDate(2026, 10, 25) }, NOW);
const measure = (id: Measure['id']): Measure => {
  const found = MEASURES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
};

describe('two periods beside each other', () => {
  it.each(PARTS)('have every part of both, with the figures of each: %s', (part) => {
    const pairs = pairsIn(now, then, part, about) ?? [];
    const sum = (period: 'now' | 'then'): number => pairs.reduce((all, pair) => all + (pair[period]?.inflow ?? 0), 0);
    const owned = (figures: Figures): number =>
      (groupsIn(figures, part, about) ?? []).reduce((all, group) => all + group.figures.inflow, 0);
    expect(sum('now')).toBe(owned(now));
    expect(sum('then')).toBe(owned(then));
    expect(sum('now')).toBeGreaterThan(0);
  });

  it('have a week beside the week with the same place in the other period', () => {
    const pairs = pairsIn(now, then, 'weeks', about) ?? [];
    expect(pairs.map(({ key }) => key)).toEqual(['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']);
    expect(pairs.map((pair) => pair.then)).toEqual(then.weeks.map(({ figures }) => figures));
  });

  it('keep a part that had questions in the other period alone', () => {
    const without: Figures = { ...now, domains: now.domains.slice(1) };
    const [gone] = now.domains;
    expect(pairsIn(without, now, 'domains', about)?.at(-1)).toMatchObject({ key: gone?.key, now: null });
  });

  it('have nothing per person when the cluster does not want that', () => {
    expect(pairsIn({ ...now, specialists: null }, { ...then, specialists: null }, 'specialists', about)).toBeNull();
  });
});

describe('the table behind a chart', () => {
  it('says in words what the chart draws, of both periods', () => {
    const inflow = measure('inflow');
    const pairs = pairsIn(now, then, 'channels', about) ?? [];
    const { columns, lines } = linesOfPairs('Weg', ['Nu', 'Toen'], pairs, inflow, about);
    expect(columns.map(({ title }) => title)).toEqual(['Nu', 'Toen']);
    expect(lines.map(({ cells }) => cells)).toEqual(
      pairs.map((pair) => [pair.now, pair.then].map((of) => (of === null ? about.nothing : String(of.inflow)))),
    );
  });

  it('gives each column the sentence that defines it', () => {
    const { columns } = linesOfGroups('Week', groupsIn(now, 'weeks', about) ?? [], [measure('promises')], about);
    expect(columns[0]?.hint).toBe(about.measures.promises.definition);
  });

  it.each<[Measure['id'], (value: number) => number]>([
    ['inflow', (value) => value],
    ['firstAnswer.twoDays', (value) => Math.round(value * 100)],
    ['firstAnswer.median', (value) => Math.round(value / 6) / 10],
    ['backlog.medianAge', (value) => value],
  ])('is drawn in the unit in which it is written: %s', (id, drawn) => {
    const value = measure(id).valueOf(now.total);
    if (value === null) throw new Error(`the year has no ${id}`);
    expect(drawnValue(measure(id), now.total)).toBe(drawn(value));
    expect(drawnValue(measure(id), null)).toBeNull();
  });
});
