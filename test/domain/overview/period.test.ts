import { civilDate } from '../../../src/domain/deadlines/civil-date';
import {
  mondaysIn,
  monthOf,
  periodBefore,
  weekNumber,
  weeksUpTo,
  yearBefore,
} from '../../../src/domain/overview/period';

const WEDNESDAY = civilDate(2026, 11, 25);
const span = (from: string, until: string) => ({ from, until });

describe('a period', () => {
  it('is a number of whole weeks, or a month', () => {
    expect(weeksUpTo(WEDNESDAY, 1)).toEqual(span('2026-11-23', '2026-11-29'));
    expect(weeksUpTo(WEDNESDAY, 4)).toEqual(span('2026-11-02', '2026-11-29'));
    expect(monthOf(civilDate(2024, 2, 10))).toEqual(span('2024-02-01', '2024-02-29'));
    expect(monthOf(civilDate(2026, 12, 31))).toEqual(span('2026-12-01', '2026-12-31'));
  });

  it('is compared with one as long just before, or with the same days of the week a year before', () => {
    const period = weeksUpTo(WEDNESDAY, 2);
    expect(periodBefore(period)).toEqual(span('2026-11-02', '2026-11-15'));
    expect(yearBefore(period)).toEqual(span('2025-11-17', '2025-11-30'));
  });

  it('knows the weeks in which it has days', () => {
    expect(mondaysIn({ from: WEDNESDAY, until: civilDate(2026, 12, 7) })).toEqual([
      ...['2026-11-23', '2026-11-30', '2026-12-07'],
    ]);
  });

  it.each([
    ['2026-01-01', 1],
    ['2026-11-25', 48],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
  ])('numbers the week of %s as %i', (day, number) => {
    expect(weekNumber(day as typeof WEDNESDAY)).toBe(number);
  });
});
