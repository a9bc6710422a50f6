import { DefaultButton } from '@fluentui/react/lib/Button';
import { lazy, type ReactElement, Suspense, useRef } from 'react';
import { Icon } from '../../screen/Icon';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { QuestionModel, QuestionState } from './question-model';

/** Most days are met; the form is fetched when one is not. */
const DelayForm = lazy(async () => ({ default: (await import('./DelayForm')).DelayForm }));

interface Props {
  readonly state: QuestionState;
  readonly model: QuestionModel;
}

/** "Wij halen het niet": before a day is over, the entrepreneur hears a new one. */
export function DelayCard({ state: { delay, working }, model }: Props): ReactElement {
  const { common, question } = useTexts();
  const styles = useStyles();
  const card = useRef<HTMLElement>(null);
  return (
    <section className={styles.card} ref={card} tabIndex={-1} aria-label={question.delay.heading}>
      <div className={styles.topRow}>
        <Icon name="warn" className={styles.icon} />
        <h2 className={styles.heading}>{question.delay.heading}</h2>
      </div>
      <div className={`${styles.quiet} ${styles.item}`}>{question.delay.explain}</div>
      {!delay && (
        <div className={styles.buttons}>
          <DefaultButton
            text={working === 'delay' ? question.working : question.delay.begin}
            disabled={working !== null}
            allowDisabledFocus
            onClick={() => void model.planDelay()}
          />
        </div>
      )}
      {delay && (
        <Suspense fallback={<div className={styles.quiet}>{common.loading}</div>}>
          <DelayForm
            delay={delay}
            isWorking={working !== null}
            onSend={(day, why) => void model.tellNewDay(day, why)}
            onCancel={() => {
              model.dropDelay();
              card.current?.focus();
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
