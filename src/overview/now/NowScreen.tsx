import { DefaultButton } from '@fluentui/react/lib/Button';
import { lazy, type ReactElement, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Announcement } from '../../screen/Announcement';
import { Icon } from '../../screen/Icon';
import type { Problem } from '../../screen/problem';
import { ProblemCard } from '../../screen/ProblemCard';
import { Skeleton } from '../../screen/Skeleton';
import { useTexts } from '../../screen/texts-context';
import { useReadable } from '../../screen/useReadable';
import { useStyles } from '../../screen/useStyles';
import { writtenMoment } from '../../texts/dates';
import { useWords } from '../ui/overview-context';
import { useOverviewStyles } from '../ui/useOverviewStyles';
import { NoticeList } from './NoticeList';
import { NowFiles } from './NowFiles';
import type { NowModel } from './now-model';
import { People } from './People';
import { PrintedNow } from './PrintedNow';
import { QuestionList } from './QuestionList';
import { type Choice, chosenRows, EVERYTHING, type Row, rowsOf } from './rows';
import { Tiles } from './Tiles';

const QuestionDetails = lazy(async () => ({ default: (await import('./QuestionDetails')).QuestionDetails }));

/** "Nu": who owns what, and what is about to go wrong? */
export function NowScreen({ model }: { readonly model: NowModel }): ReactElement {
  const { clusters, read, problem, asOf, stale, isReading } = useReadable(model.state);
  const texts = useTexts();
  const words = useWords();
  const shared = useStyles();
  const styles = useOverviewStyles();
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const [opened, setOpened] = useState<string | null>(null);
  useEffect(() => model.follow(() => document.visibilityState === 'visible'), [model]);

  const rows = useMemo(() => rowsOf(clusters ?? []), [clusters]);
  // Typing stays quick: the list follows as soon as there is time for it.
  const wanted = useDeferredValue(choice);
  const shown = useMemo(() => chosenRows(rows, wanted), [rows, wanted]);
  const details = opened === null ? undefined : rows.find(({ key }) => key === opened);

  const open = useCallback(({ key }: Row) => {
    setOpened(key);
  }, []);

  if (problem) return <ProblemCard problem={problem} onRetry={() => void model.load()} />;
  if (!clusters) return <Skeleton {...(read > 0 && { words: words.state.reading(read) })} />;
  const change = (part: Partial<Choice>): void => {
    setChoice((before) => ({ ...before, ...part }));
  };
  const moment = asOf ? writtenMoment(texts.dates, asOf, model.services.now()) : '';
  return (
    <>
      <div className={styles.onlyOnScreen}>
        <div className={styles.state}>
          <AsOf moment={moment} stale={stale} />
          <span className={shared.grow} />
          <DefaultButton disabled={isReading} onClick={() => void model.refresh()}>
            <Icon name="refresh" className={shared.buttonIcon} />
            {words.state.refresh}
          </DefaultButton>
          <NowFiles clusters={clusters} rows={shown.rows} asOf={asOf} />
          <DefaultButton
            onClick={() => {
              window.print();
            }}
          >
            <Icon name="print" className={shared.buttonIcon} />
            {words.state.print}
          </DefaultButton>
        </div>
        <NoticeList
          clusters={clusters}
          onPerson={(person) => {
            setChoice({ ...EVERYTHING, person });
          }}
        />
        <Tiles
          rows={rows}
          chosen={choice.tile}
          onChoose={(tile) => {
            change({ tile });
          }}
        />
        <div className={styles.columns}>
          <People
            clusters={clusters}
            chosen={choice.person}
            onChoose={(person) => {
              change({ person });
            }}
          />
          <QuestionList model={model} all={rows} shown={shown} choice={choice} onChoice={change} onOpen={open} />
        </div>
        <Announcement text={words.list.shown(shown.rows.length, rows.length)} />
        <Suspense>
          {details && (
            <QuestionDetails
              row={details}
              services={model.services}
              onClose={() => {
                setOpened(null);
              }}
            />
          )}
        </Suspense>
      </div>
      <PrintedNow clusters={clusters} rows={rows} moment={moment} />
    </>
  );
}

/** From when this is. When a later reading failed, why, and for a sign-in that has run out the way to renew it. */
function AsOf({ moment, stale }: { readonly moment: string; readonly stale: Problem | null }): ReactElement {
  const { problems } = useTexts();
  const { state: words } = useWords();
  const shared = useStyles();
  if (!stale) return <span className={shared.quiet}>{words.asOf(moment)}</span>;
  return (
    <>
      <span className={shared.late} role="status">
        <Icon name="warn" className={shared.inlineIcon} />
        {stale.code === 'offline' ? words.stale(moment) : `${problems[stale.code].title}. ${words.shownAsOf(moment)}`}
      </span>
      {stale.code === 'signIn' && (
        <DefaultButton
          text={problems.signIn.button}
          onClick={() => {
            location.reload();
          }}
        />
      )}
    </>
  );
}
