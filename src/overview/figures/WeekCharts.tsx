import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { useTheme } from '@fluentui/react/lib/Theme';
import { type ILineChartPoints, LineChart } from '@fluentui/react-charting';
import { type ReactElement, useState } from 'react';
import type { Figures } from '../../domain/overview/figures';
import { type Measure, type MeasureId, MEASURES } from '../../domain/overview/measures';
import type { FigureTexts } from '../../texts/figures';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';
import { FigureTable } from './FigureTable';
import { groupsIn } from './groups';

interface Props {
  readonly figures: Figures;
  readonly about: FigureTexts;
}

/** How things went week by week: what came in beside what was done, and one figure of choice. */
export function WeekCharts({ figures, about }: Props): ReactElement {
  const { figures: words } = useWords();
  const styles = useOverviewStyles();
  const [chosen, setChosen] = useState<MeasureId>('firstAnswer.twoDays');
  const flow = MEASURES.filter(({ id }) => id === 'inflow' || id === 'outflow');
  const one = MEASURES.filter(({ id }) => id === chosen);
  return (
    <div className={styles.charts}>
      <Chart title={words.flow} measures={flow} figures={figures} about={about} />
      <Chart title={about.measures[chosen].name} measures={one} figures={figures} about={about}>
        <Dropdown
          className={styles.onlyOnScreen}
          label={words.choose}
          selectedKey={chosen}
          options={MEASURES.map(({ id }) => ({ key: id, text: about.measures[id].name }))}
          onChange={(_event, option) => {
            setChosen(MEASURES.find(({ id }) => id === option?.key)?.id ?? chosen);
          }}
        />
      </Chart>
    </div>
  );
}

interface ChartProps extends Props {
  readonly title: string;
  readonly measures: readonly Measure[];
  readonly children?: ReactElement;
}

/** Lines that differ in how they are drawn, not in colour alone; the same numbers stand in a table below. */
function Chart({ title, measures, figures, about, children }: ChartProps): ReactElement {
  const styles = useOverviewStyles();
  const { palette } = useTheme();
  const { figures: words } = useWords();
  const looks = [
    { color: palette.themePrimary, lineOptions: { strokeWidth: 3 } },
    { color: palette.neutralPrimary, lineOptions: { strokeWidth: 3, strokeDasharray: '6 4' } },
  ];
  const isShare = measures[0]?.unit === 'share';
  const lines = measures.map((measure, index): ILineChartPoints => ({
    ...looks[index],
    legend: about.measures[measure.id].name,
    data: figures.weeks.flatMap(({ key, figures: of }) => {
      const value = drawn(measure, measure.valueOf(of));
      return value === null ? [] : [{ x: new Date(`${key}T12:00:00Z`), y: value }];
    }),
  }));
  return (
    <section className={styles.panel}>
      <h2 className={styles.panelHeading}>{title}</h2>
      {children}
      {lines.every(({ data }) => data.length === 0) ? (
        <p>{words.nothing}</p>
      ) : (
        <div className={styles.chart}>
          <LineChart
            data={{ chartTitle: title, lineChartData: lines }}
            height={260}
            culture="nl-NL"
            yMinValue={0}
            {...(isShare ? { yMaxValue: 100 } : {})}
            yAxisTickCount={5}
            hideLegend={lines.length < 2}
            enablePerfOptimization
            legendProps={{ canSelectMultipleLegends: false }}
          />
        </div>
      )}
      <FigureTable
        caption={title}
        nameTitle={words.week}
        groups={groupsIn(figures, 'weeks', about) ?? []}
        measures={measures}
        about={about}
        isFolded
      />
    </section>
  );
}

/** Shares in percent and times in hours, as they are written too. */
function drawn({ unit }: Measure, value: number | null): number | null {
  if (value === null) return null;
  return unit === 'share' ? Math.round(value * 100) : unit === 'minutes' ? Math.round(value / 6) / 10 : value;
}
