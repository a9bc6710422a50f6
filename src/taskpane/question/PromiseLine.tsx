import { DefaultButton } from '@fluentui/react/lib/Button';
import type { ReactElement } from 'react';
import type { Action } from '../../domain/ownership/action';
import { Icon } from '../../screen/Icon';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import { writtenDay } from '../../texts/dates';
import type { QuestionView } from './question-view';

interface Props {
  readonly promise: QuestionView['promises'][number];
  readonly isWorking: boolean;
  readonly act: (action: Action) => Promise<void>;
}

/** A day that was promised in a reply, until somebody says that it was kept. */
export function PromiseLine({ promise: { date, days }, isWorking, act }: Props): ReactElement {
  const { question, dates } = useTexts();
  const styles = useStyles();
  const day = writtenDay(dates, date);
  return (
    <div className={`${styles.row} ${styles.item}`}>
      <Icon name={days < 0 ? 'warn' : 'calendar'} className={styles.icon} />
      <span className={`${styles.grow} ${days < 0 ? styles.late : ''}`}>
        {question.promised(day)} <b>({question.remaining(days)})</b>
      </span>
      <DefaultButton
        text={question.keepPromise}
        ariaLabel={`${question.keepPromise}: ${day}`}
        disabled={isWorking}
        allowDisabledFocus
        onClick={() => void act({ kind: 'keepPromise', day: date })}
      />
    </div>
  );
}
