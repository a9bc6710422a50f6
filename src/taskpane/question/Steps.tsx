import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { lazy, type ReactElement, Suspense, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../screen/texts-context';
import { usePane } from '../ui/pane-context';
import { useStyles } from '../../screen/useStyles';
import type { Action } from '../../domain/ownership/action';
import type { ColleagueView } from './colleagues';
import type { Working } from './question-model';
import type { Step } from './question-view';
import { useStepKeys } from './step-keys';
import { type FormStep, isFormStep, type PressStep } from './steps';

const loadForm = () => import('./StepForm');

/** Most questions are claimed with one press; the form is fetched when the first screen stands. */
const StepForm = lazy(async () => ({ default: (await loadForm()).StepForm }));

/** Five fit beside each other in a narrow pane, and the first still stands out. */
const quieter = { root: { minWidth: 0, padding: '0 8px' }, label: { fontWeight: 400 } } as const;

interface Props {
  readonly steps: readonly Step[];
  /** The step that is being taken. */
  readonly working: Working | null;
  readonly colleagues: readonly ColleagueView[];
  readonly act: (action: Action) => Promise<void>;
  /** Absent where `reply` is no step. */
  readonly reply?: () => Promise<void>;
}

/** What the person can do: the next sensible step first, the others beside it. */
export function Steps({ steps, working, colleagues, act, reply }: Props): ReactElement {
  const texts = useTexts();
  const styles = useStyles();
  const [open, setOpen] = useState<FormStep | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const { keys } = texts.question;
  const [hasKeys, turnKeys] = useStepKeys(usePane().services, buttons, steps, keys);
  const shown = open && steps.includes(open) ? open : null;

  useEffect(() => {
    // Without it a form that is asked for later is fetched then.
    void loadForm().catch(() => undefined);
  }, []);

  function press(step: Step, target: EventTarget): void {
    if (isFormStep(step)) {
      opener.current = target as HTMLElement;
      setOpen(step);
    } else void take(step);
  }

  const take = async (step: PressStep): Promise<void> => (step === 'reply' ? reply?.() : act({ kind: step }));

  return (
    <>
      <div className={styles.buttons} ref={buttons}>
        {steps.map((step, index) => {
          const Button = index === 0 ? PrimaryButton : DefaultButton;
          return (
            <Button
              key={step}
              {...(index > 0 && { styles: quieter })}
              text={working === step ? texts.question.working : stepWords(texts.question, step)}
              disabled={working !== null}
              allowDisabledFocus
              data-step={step}
              {...(hasKeys && { 'aria-keyshortcuts': keys[step] })}
              {...(isFormStep(step) && { 'aria-expanded': shown === step })}
              onClick={(event) => {
                press(step, event.currentTarget);
              }}
            >
              {hasKeys && (
                <kbd className={styles.key} aria-hidden="true">
                  {keys[step].toUpperCase()}
                </kbd>
              )}
            </Button>
          );
        })}
      </div>
      <label className={`${styles.choice} ${styles.quiet} ${styles.item}`}>
        <input
          type="checkbox"
          checked={hasKeys}
          onChange={(event) => {
            turnKeys(event.currentTarget.checked);
          }}
        />
        {texts.question.useKeys}
      </label>
      {shown && (
        <Suspense fallback={<div className={styles.quiet}>{texts.common.loading}</div>}>
          <StepForm
            key={shown}
            step={shown}
            colleagues={colleagues}
            isWorking={working !== null}
            onAct={(action) => {
              void act(action).then(() => {
                setOpen(null);
              });
            }}
            onCancel={() => {
              setOpen(null);
              opener.current?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function stepWords(words: ReturnType<typeof useTexts>['question'], step: Step): string {
  return step === 'reply' ? words.reply : words.actions[step];
}
