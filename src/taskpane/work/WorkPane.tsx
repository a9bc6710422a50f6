import { DefaultButton } from '@fluentui/react/lib/Button';
import { FocusZone, FocusZoneDirection } from '@fluentui/react/lib/FocusZone';
import { List } from '@fluentui/react/lib/List';
import { type ReactElement, useEffect } from 'react';
import { WORK_FILTERS } from '../../domain/overview/work';
import { writtenMoment } from '../../texts/dates';
import { usePane } from '../ui/pane-context';
import { useTexts } from '../../screen/texts-context';
import { problemSentence } from '../../screen/problem';
import { ProblemCard } from '../../screen/ProblemCard';
import { Skeleton } from '../../screen/Skeleton';
import { useReadable } from '../../screen/useReadable';
import { useStyles } from '../../screen/useStyles';
import type { WorkModel } from './work-model';
import { WorkRow } from './WorkRow';

/** "Werkvoorraad": what should I do now? */
export function WorkPane({ model }: { readonly model: WorkModel }): ReactElement {
  const { services } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  const { rows, filter, counts, problem, asOf, isStale, opening } = useReadable(model.state);

  useEffect(() => model.follow(() => document.visibilityState === 'visible'), [model]);

  if (problem) return <ProblemCard problem={problem} onRetry={() => void model.load()} />;
  return (
    <>
      <h1 className={styles.visuallyHidden}>{texts.work.heading}</h1>
      <div className={styles.chips} role="group" aria-label={texts.work.filters}>
        {WORK_FILTERS.map((one) => (
          <DefaultButton
            key={one}
            toggle
            checked={one === filter}
            text={`${texts.work.filter[one]} (${counts[one]})`}
            styles={CHIP}
            onClick={() => {
              model.choose(one);
            }}
          />
        ))}
      </div>
      {isStale && asOf && (
        <p className={styles.notice}>{texts.work.stale(writtenMoment(texts.dates, asOf, services.now()))}</p>
      )}
      {opening && <p className={styles.notice}>{problemSentence(texts, opening)}</p>}
      {rows === null && <Skeleton />}
      {rows?.length === 0 && <p className={styles.quiet}>{texts.work.empty[filter]}</p>}
      {rows && rows.length > 0 && (
        <FocusZone direction={FocusZoneDirection.vertical}>
          <List
            role="list"
            aria-label={texts.work.list(texts.work.filter[filter], rows.length)}
            items={[...rows]}
            getKey={({ message }) => message.id}
            onRenderCell={(row) =>
              row && (
                <WorkRow
                  row={row}
                  onOpen={() => {
                    void model.open(row);
                  }}
                />
              )
            }
          />
        </FocusZone>
      )}
    </>
  );
}

const CHIP = {
  root: { minWidth: 0, height: 28, padding: '0 8px', borderRadius: 14 },
  label: { fontWeight: 400 },
} as const;
