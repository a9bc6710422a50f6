import type { GroupFigures } from '../../domain/overview/figures';
import type { Measure } from '../../domain/overview/measures';
import { type FigureTexts, writtenValue } from '../../texts/figures';
import type { FigureLines } from './FigureTable';
import type { NamedPair } from './groups';

interface Group {
  readonly key: string;
  readonly name: string;
  readonly figures: GroupFigures;
}

/** Several measures of each group, beside each other. */
export function linesOfGroups(
  nameTitle: string,
  groups: readonly Group[],
  measures: readonly Measure[],
  about: FigureTexts,
): FigureLines {
  return {
    nameTitle,
    columns: measures.map(({ id }) => {
      const { name, definition } = about.measures[id];
      return { key: id, title: name, hint: definition };
    }),
    lines: groups.map(({ key, name, figures }) => ({
      ...{ key, name },
      cells: measures.map((measure) => writtenValue(about, measure.unit, measure.valueOf(figures))),
    })),
  };
}

/** One measure of each group, in two periods. @param periods what the periods are called */
export function linesOfPairs(
  nameTitle: string,
  periods: readonly [now: string, then: string],
  pairs: readonly NamedPair[],
  measure: Measure,
  about: FigureTexts,
): FigureLines {
  const written = (figures: GroupFigures | null): string =>
    writtenValue(about, measure.unit, figures && measure.valueOf(figures));
  return {
    nameTitle,
    columns: periods.map((title) => ({ key: title, title })),
    lines: pairs.map(({ key, name, now, then }) => ({ key, name, cells: [written(now), written(then)] })),
  };
}

/** A value as a chart draws it: shares in percent and times in hours, as they are written too. */
export function drawnValue(measure: Measure, figures: GroupFigures | null): number | null {
  const value = figures && measure.valueOf(figures);
  if (value === null) return null;
  switch (measure.unit) {
    case 'share':
      return Math.round(value * 100);
    case 'minutes':
      return Math.round(value / 6) / 10;
    default:
      return value;
  }
}
