import { type ReactElement, useEffect, useState } from 'react';
import type { ReadItem } from '../../outlook/port';
import { writtenMoment } from '../../texts/dates';
import { Announcement } from '../../screen/Announcement';
import { usePane } from '../ui/pane-context';
import { useTexts } from '../../screen/texts-context';
import { ProblemCard } from '../../screen/ProblemCard';
import { Skeleton } from '../../screen/Skeleton';
import { useReadable } from '../../screen/useReadable';
import { useStyles } from '../../screen/useStyles';
import { AcknowledgementLine } from './AcknowledgementLine';
import { AdviceList } from './AdviceList';
import { AskerCard } from './AskerCard';
import { CourseChoices } from './CourseChoices';
import { DelayCard } from './DelayCard';
import { FittingColleagues } from './FittingColleagues';
import { History } from './History';
import { outcomeWords } from './outcome-words';
import { createQuestionModel } from './question-model';
import { StatusCard } from './StatusCard';

/** Colleagues work in the same mailbox; a GET of one message per open pane is gentle enough for Exchange, and what they do is seen within half a minute. */
const REFRESH_MS = 25_000;

/** "Deze mail": whose is it, and by when? */
export function QuestionPane({ item }: { readonly item: ReadItem }): ReactElement {
  const { services, openCluster, work, coloursMissing } = usePane();
  const texts = useTexts();
  const styles = useStyles();
  const [model] = useState(() => createQuestionModel(item, services, openCluster, work(item.mailbox).seen));
  const state = useReadable(model.state);
  const lacksColours = useReadable(coloursMissing);

  useEffect(() => {
    void model.load();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void model.refresh();
    }, REFRESH_MS);
    return () => {
      clearInterval(timer);
      model.leave();
    };
  }, [model]);

  const { from, question, problem, outcome } = state;
  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>{state.subject || texts.common.noSubject}</h1>
      <div className={styles.quiet}>{from ? from.name || from.address : texts.common.noSender}</div>
      {problem && <ProblemCard problem={problem} onRetry={() => void model.load()} />}
      {!problem && !question && <Skeleton />}
      {question && (
        <>
          {state.isStale && state.asOf && (
            <p className={styles.notice}>{texts.work.stale(writtenMoment(texts.dates, state.asOf, services.now()))}</p>
          )}
          <StatusCard state={state} question={question} model={model} />
          {question.runsLate && <DelayCard state={state} model={model} />}
          <AskerCard state={state} question={question} model={model} />
          {question.advice.length > 0 && <AdviceList advice={question.advice} />}
          {question.owner.kind === 'nobody' && !question.finished && (
            <FittingColleagues suggestions={state.suggestions} />
          )}
          {question.course && (
            <CourseChoices course={question.course} isWorking={state.working !== null} act={model.act} />
          )}
          <AcknowledgementLine question={question} isWorking={state.working !== null} send={model.acknowledge} />
          <History entries={question.history} />
          {lacksColours && <p className={styles.quiet}>{texts.question.coloursMissing}</p>}
        </>
      )}
      <Announcement text={outcome ? outcomeWords(texts, outcome) : ''} />
    </main>
  );
}
