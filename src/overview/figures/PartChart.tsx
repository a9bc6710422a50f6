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

/** Two bars for each part, this period at the left. */
export function PartChart({ title, bars, periods, isShare }: Props): ReactElement {
  const colours = useChartColours();
  const data = bars.map(({ name, values }) => ({
    name,
    series: values.flatMap((value, at) =>
      value === null ? [] : [{ key: String(at), data: value, legend: periods[at] ?? '', color: colours[at] ?? '' }],
    ),
  }));
  return (
    <GroupedVerticalBarChart
      chartTitle={title}
      data={data}
      height={340}
      culture="nl-NL"
      {...(isShare ? { yMaxValue: 100 } : {})}
      yAxisTickCount={5}
      // Names of domains are long: upright they would lie over each other.
      rotateXAxisLables
      hideLabels
      legendProps={LEGENDS}
    />
  );
}
