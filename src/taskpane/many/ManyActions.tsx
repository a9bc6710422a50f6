import { ActionButton } from '@fluentui/react/lib/Button';
import { type ReactElement, useEffect } from 'react';
import { Announcement } from '../../screen/Announcement';
import { Icon } from '../../screen/Icon';
import { ProblemCard } from '../../screen/ProblemCard';
import { useTexts } from '../../screen/texts-context';
import { useReadable } from '../../screen/useReadable';
import { useStyles } from '../../screen/useStyles';
import { outcomeWords } from '../question/outcome-words';
import { Steps } from '../question/Steps';
import type { Chosen, ManyModel, ManyResult } from './many-model';

interface Props {
  readonly model: ManyModel;
  readonly chosen: readonly Chosen[];
}

/** The actions for all chosen messages at once, how far they are, and what became of each. */
export function ManyActions({ model, chosen }: Props): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  const { many } = texts;
  const { steps, colleagues, working, progress, results, undoable, problem } = useReadable(model.state);
  const done = results.filter(({ outcome }) => outcome.kind === 'done').length;
  const told = progress
    ? many.progress(progress.settled, progress.of)
    : results.length > 0
      ? many.summary(done, results.length)
      : '';

  useEffect(() => {
    void model.open();
  }, [model]);

  return (
    <>
      {problem === 'noCard' && <p className={styles.quiet}>{texts.question.noCard}</p>}
      {problem && problem !== 'noCard' && <ProblemCard problem={problem} onRetry={() => void model.open()} />}
      {steps.length > 0 && chosen.length > 0 && (
        <Steps steps={steps} working={working} colleagues={colleagues} act={(action) => model.act(chosen, action)} />
      )}
      {told !== '' && (
        <div className={styles.notice}>
          {told}
          {undoable > 0 && !working && (
            <ActionButton
              onRenderIcon={() => <Icon name="undo" />}
              text={texts.question.undo}
              onClick={() => void model.undo()}
            />
          )}
        </div>
      )}
      {results.length > 0 && (
        <ul className={styles.list} aria-label={many.results}>
          {unsettledFirst(results).map(({ id, subject, outcome }) => (
            <li key={id} className={`${styles.topRow} ${styles.item}`}>
              <Icon
                name={outcome.kind === 'done' ? 'check' : 'warn'}
                className={`${styles.icon} ${outcome.kind === 'done' ? styles.good : styles.late}`}
              />
              <div className={styles.grow}>
                <div className={styles.oneLine}>{subject || texts.common.noSubject}</div>
                <div className={styles.quiet}>{outcomeWords(texts, outcome)}</div>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Announcement text={told} />
    </>
  );
}

/** What did not go as asked is what the person wants to know first. */
function unsettledFirst(results: readonly ManyResult[]): readonly ManyResult[] {
  const isDone = ({ outcome }: ManyResult): boolean => outcome.kind === 'done';
  return [...results.filter((one) => !isDone(one)), ...results.filter(isDone)];
}
