import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { type ReactElement, useState } from 'react';
import { useTexts } from '../../screen/texts-context';
import { type Measure, type MeasureId, MEASURES } from '../../domain/overview/measures';
import type { FigureTexts } from '../../texts/figures';
import { takeAlongWords } from '../../texts/take-along';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';
import { ChartCard } from './ChartCard';
import type { FiguresState } from './figures-model';
import { groupsIn, pairsIn, PARTS } from './groups';
import { drawnValue, linesOfGroups, linesOfPairs } from './lines-of';
import { PartChart } from './PartChart';
import { useInTurn } from './useInTurn';
import { WeekChart } from './WeekChart';

interface Props {
  readonly figures: NonNullable<FiguresState['figures']>;
  /** What the two periods are called. */
  readonly periods: readonly [now: string, then: string];
  readonly about: FigureTexts;
}

const FLOW = MEASURES.filter(({ id }) => id === 'inflow' || id === 'outflow');

/** What came in beside what was done, and one figure of choice in two periods: per week, domain, specialist and channel. */
export function Charts(props: Props): ReactElement {
  const { figures: words } = useWords();
  const styles = useOverviewStyles();
  const [chosen, setChosen] = useState<MeasureId>('firstAnswer.twoDays');
  const turn = useInTurn(PARTS.length + 1);
  const { about } = props;
  return (
    <>
      <div className={`${styles.tools} ${styles.onlyOnScreen}`}>
        <Dropdown
          className={styles.search}
          label={words.choose}
          selectedKey={chosen}
          options={MEASURES.map(({ id }) => ({ key: id, text: about.measures[id].name }))}
          onChange={(_event, option) => {
            setChosen(MEASURES.find(({ id }) => id === option?.key)?.id ?? chosen);
          }}
        />
      </div>
      <div className={styles.charts}>
        <Flow {...props} isTurn={turn > 0} />
        {MEASURES.filter(({ id }) => id === chosen).map((measure) => (
          <Compared key={measure.id} {...props} measure={measure} turn={turn} />
        ))}
      </div>
    </>
  );
}

function Flow({ figures: { now }, about, isTurn }: Props & { readonly isTurn: boolean }): ReactElement {
  const { figures: words } = useWords();
  const weeks = groupsIn(now, 'weeks', about) ?? [];
  const lines = FLOW.map((measure) => ({
    name: about.measures[measure.id].name,
    values: weeks.map(({ figures }) => drawnValue(measure, figures)),
  }));
  return (
    <ChartCard title={words.flow} unit="" lines={linesOfGroups(words.week, weeks, FLOW, about)} isEmpty={!weeks[0]}>
      {isTurn && <WeekChart title={words.flow} weeks={weeks.map(({ key }) => key)} lines={lines} isShare={false} />}
    </ChartCard>
  );
}

interface ComparedProps extends Props {
  readonly measure: Measure;
  /** How many charts may be drawn by now. */
  readonly turn: number;
}

/** One figure in two periods, a chart for each way of dividing the work. */
function Compared({ figures: { now, then }, periods, about, measure, turn }: ComparedProps): readonly ReactElement[] {
  const { tag } = useTexts();
  const { figures: words } = useWords();
  const isShare = measure.unit === 'share';
  const titles = takeAlongWords(tag).groups;
  return PARTS.flatMap((part, at) => {
    const pairs = pairsIn(now, then, part, about);
    if (pairs === null) return [];
    const title = `${about.measures[measure.id].name}, ${titles[part].inTitle}`;
    const values = pairs.map((pair) => [drawnValue(measure, pair.now), drawnValue(measure, pair.then)] as const);
    const isTurn = turn > at + 1;
    return [
      <ChartCard
        key={part}
        title={title}
        unit={words.units[measure.unit]}
        lines={linesOfPairs(part === 'weeks' ? words.week : titles[part].name, periods, pairs, measure, about)}
        isEmpty={values.every(([value, before]) => value === null && before === null)}
      >
        {isTurn &&
          (part === 'weeks' ? (
            <WeekChart
              title={title}
              weeks={pairs.map(({ key }) => key)}
              lines={periods.map((name, period) => ({ name, values: values.map((pair) => pair[period] ?? null) }))}
              isShare={isShare}
            />
          ) : (
            <PartChart
              title={title}
              bars={pairs.map(({ name }, bar) => ({ name, values: values[bar] ?? [null, null] }))}
              periods={periods}
              isShare={isShare}
            />
          ))}
      </ChartCard>,
    ];
  });
}
