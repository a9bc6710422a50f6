import { DefaultButton } from '@fluentui/react/lib/Button';
import type { ReactElement } from 'react';
import type { Action } from '../../domain/ownership/action';
import type { QuestionKind } from '../../domain/settings/settings';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { QuestionView } from './question-view';

const KINDS: readonly QuestionKind[] = ['flits', 'standard', 'wegwijs'];

interface Props {
  readonly course: NonNullable<QuestionView['course']>;
  readonly isWorking: boolean;
  readonly act: (action: Action) => Promise<void>;
}

/** What makes the day of an answer: what kind of question it is, and whether the entrepreneur has to do something first. */
export function CourseChoices({ course: { kind, steps, isWaiting }, isWorking, act }: Props): ReactElement {
  const { course: words } = useTexts().question;
  const styles = useStyles();
  // The last step is taken by finishing the question.
  const current = steps.slice(0, -1).find(({ state }) => state === 'now');
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionHeading} id="kind-of-question">
        {words.heading}
      </h2>
      <div className={styles.choices} role="radiogroup" aria-labelledby="kind-of-question">
        {KINDS.map((one) => (
          <label key={one} className={styles.choice}>
            <input
              type="radio"
              name="kind-of-question"
              className={styles.radio}
              checked={one === kind}
              onChange={() => void act({ kind: 'setKind', question: one })}
            />
            {words.kinds[one]}
          </label>
        ))}
      </div>
      {steps.length > 0 && (
        <ol className={styles.list}>
          {steps.map(({ name, state }, index) => (
            <li key={name} className={styles.item} aria-current={state === 'now' ? 'step' : undefined}>
              {`${index + 1}. ${words.step(name, state)}`}
            </li>
          ))}
        </ol>
      )}
      {isWaiting && <div className={`${styles.quiet} ${styles.item}`}>{words.isWaiting}</div>}
      <div className={styles.buttons}>
        {current !== undefined && (
          <DefaultButton
            text={words.takeStep(current.name)}
            disabled={isWorking}
            allowDisabledFocus
            onClick={() => void act({ kind: 'takeStep' })}
          />
        )}
        <DefaultButton
          text={isWaiting ? words.resume : words.wait}
          disabled={isWorking}
          allowDisabledFocus
          onClick={() => void act({ kind: isWaiting ? 'resume' : 'wait' })}
        />
      </div>
    </section>
  );
}
