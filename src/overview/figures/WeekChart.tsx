import { type ILineChartPoints, LineChart } from '@fluentui/react-charting';
import type { ReactElement } from 'react';
import { LEGENDS } from './legends';
import { useChartColours } from './useChartColours';

/** A line of the chart: a value for each week, null in a week of which there is nothing to tell. */
export interface WeekLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

interface Props {
  readonly title: string;
  /** The Monday of each week. */
  readonly weeks: readonly string[];
  readonly lines: readonly WeekLine[];
  readonly isShare: boolean;
}

/** One or two lines that differ in how they are drawn, not in colour alone. */
export function WeekChart({ title, weeks, lines, isShare }: Props): ReactElement {
  const [first, second] = useChartColours();
  const looks = [
    { color: first, lineOptions: { strokeWidth: 3 } },
    { color: second, lineOptions: { strokeWidth: 3, strokeDasharray: '6 4' } },
  ];
  const drawn = lines.map(({ name, values }, at): ILineChartPoints => ({
    ...looks[at],
    legend: name,
    data: weeks.flatMap((monday, week) => {
      const y = values[week] ?? null;
      return y === null ? [] : [{ x: new Date(`${monday}T12:00:00Z`), y }];
    }),
  }));
  return (
    <LineChart
      // Drawn anew in other colours: the legend would keep the old ones.
      key={`${first} ${second}`}
      data={{ chartTitle: title, lineChartData: drawn.filter(({ data }) => data.length > 0) }}
      height={260}
      culture="nl-NL"
      yMinValue={0}
      {...(isShare ? { yMaxValue: 100 } : {})}
      yAxisTickCount={5}
      enablePerfOptimization
      legendProps={LEGENDS}
    />
  );
}
