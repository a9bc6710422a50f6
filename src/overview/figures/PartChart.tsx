import { GroupedVerticalBarChart } from '@fluentui/react-charting';
import type { ReactElement } from 'react';
import { LEGENDS } from './legends';
import { useChartColours } from './useChartColours';

/** A part with a bar for each period; null when there is nothing to tell. */
export interface PartBars {
  readonly name: string;
  readonly values: readonly [now: number | null, then: number | null];
}

interface Props {
  readonly title: string;
  readonly bars: readonly PartBars[];
  readonly periods: readonly [now: string, then: string];
  readonly isShare: boolean;
}

/** So many letters fit below two bars. */
const LONG_WORD = 12;

/** Two bars for each part, this period at the left. */
export function PartChart({ title, bars, periods, isShare }: Props): ReactElement {
  const colours = useChartColours();
  // Side by side they would lie over each other, so they are written aslant.
  const hasLongWords = bars.some(({ name }) => name.split(/\s/).some((word) => word.length > LONG_WORD));
  const data = bars.map(({ name, values }) => ({
    name,
    series: values.flatMap((value, at) =>
      value === null ? [] : [{ key: String(at), data: value, legend: periods[at] ?? '', color: colours[at] ?? '' }],
    ),
  }));
  return (
    <GroupedVerticalBarChart
      // Drawn anew in other colours: the legend would keep the old ones.
      key={colours.join(' ')}
      chartTitle={title}
      data={data}
      height={340}
      culture="nl-NL"
      {...(isShare ? { yMaxValue: 100 } : {})}
      yAxisTickCount={5}
      {...(hasLongWords ? { rotateXAxisLables: true, margins: { right: 48 } } : { wrapXAxisLables: true })}
      hideLabels
      legendProps={LEGENDS}
    />
  );
}
