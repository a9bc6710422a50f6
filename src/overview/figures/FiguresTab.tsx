import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { type ReactElement, useEffect } from 'react';
import { ProblemCard } from '../../screen/ProblemCard';
import { Skeleton } from '../../screen/Skeleton';
import { useTexts } from '../../screen/texts-context';
import { useReadable } from '../../screen/useReadable';
import { useStyles } from '../../screen/useStyles';
import { writtenDay, writtenMoment } from '../../texts/dates';
import { figureTexts } from '../../texts/figures';
import type { OverviewServices } from '../services';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';
import { Charts } from './Charts';
import { COMPARISONS, type FiguresModel, type FiguresState, LENGTHS } from './figures-model';
import { KeyFigures } from './KeyFigures';
import { Parts } from './Parts';
import { TakeAlong } from './TakeAlong';

interface Props {
  readonly model: FiguresModel;
  readonly services: OverviewServices;
}

/** "Hoe gaat het": are the promises of the cluster kept, and is that getting better? */
export function FiguresTab({ model, services }: Props): ReactElement {
  const state = useReadable(model.state);
  const texts = useTexts();
  const { figures: words } = useWords();
  const styles = useOverviewStyles();
  const shared = useStyles();
  useEffect(() => model.open(), [model]);
  const { problem, figures, progress, asOf } = state;
  const about = figureTexts(texts.tag);

  if (problem && !figures) {
    return <ProblemCard problem={problem} onRetry={() => void model.open()} />;
  }
  if (!figures) {
    const { read, total } = progress ?? { read: 0, total: null };
    return (
      <>
        <ProgressIndicator
          label={words.reading}
          description={progress ? words.progress(read, total) : ''}
          {...(total ? { percentComplete: Math.min(1, read / total) } : {})}
        />
        <Skeleton />
      </>
    );
  }
  const { now, then } = figures;
  const name = (day: Parameters<typeof writtenDay>[1]): string => `${writtenDay(texts.dates, day)} ${day.slice(0, 4)}`;
  return (
    <>
      <Choices model={model} state={state} />
      <div className={styles.state}>
        <p className={shared.grow}>
          {words.period(name(now.period.from), name(now.period.until))}{' '}
          <span className={shared.quiet}>
            {words.comparedWith(name(then.period.from), name(then.period.until))}
            {asOf && ` ${words.asOf(writtenMoment(texts.dates, asOf, services.now()))}`}
          </span>
        </p>
        <TakeAlong figures={figures} about={about} />
      </div>
      <KeyFigures now={now.total} then={then.total} about={about} />
      <Charts figures={figures} periods={[words.thisPeriod, words.comparisons[state.comparison]]} about={about} />
      <Parts figures={now} about={about} />
      <LeftOut figures={now} about={about} />
    </>
  );
}

function Choices({ model, state }: { readonly model: FiguresModel; readonly state: FiguresState }): ReactElement {
  const { figures: words } = useWords();
  const styles = useOverviewStyles();
  return (
    <div className={`${styles.tools} ${styles.onlyOnScreen}`}>
      <Dropdown
        className={styles.choose}
        label={words.length}
        selectedKey={state.length}
        options={LENGTHS.map((key) => ({ key, text: words.weeks(key) }))}
        onChange={(_event, option) => {
          model.choose({ length: LENGTHS.find((one) => one === option?.key) ?? 13 });
        }}
      />
      <Dropdown
        className={styles.choose}
        label={words.compare}
        selectedKey={state.comparison}
        options={COMPARISONS.map((key) => ({ key, text: words.comparisons[key] }))}
        onChange={(_event, option) => {
          model.choose({ comparison: COMPARISONS.find((one) => one === option?.key) ?? 'before' });
        }}
      />
    </div>
  );
}

/** What is in no figure at all, so that nobody takes the figures for more than they are. */
function LeftOut({
  figures: { leftOut },
  about,
}: {
  readonly figures: NonNullable<FiguresState['figures']>['now'];
  readonly about: ReturnType<typeof figureTexts>;
}): ReactElement {
  const { figures: words } = useWords();
  const styles = useOverviewStyles();
  const reasons = (Object.keys(leftOut) as (keyof typeof leftOut)[]).filter((why) => leftOut[why] > 0);
  return (
    <section className={styles.panel}>
      <h2 className={styles.panelHeading}>{words.leftOut}</h2>
      {reasons.length === 0 && <p className={styles.tools}>{words.nothingLeftOut}</p>}
      <ul>
        {reasons.map((why) => (
          <li key={why}>{about.leftOut[why](leftOut[why])}</li>
        ))}
      </ul>
      <p className={styles.tools}>{words.recomputable}</p>
    </section>
  );
}
