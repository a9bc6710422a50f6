import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dropdown, type IDropdownOption } from '@fluentui/react/lib/Dropdown';
import { ResponsiveMode } from '@fluentui/react/lib/ResponsiveMode';
import { TextField } from '@fluentui/react/lib/TextField';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { LONGEST_ADVICE, type Action } from '../../domain/ownership/action';
import { LONGEST_REASON } from '../../domain/ownership/record';
import type { Texts } from '../../texts/nl';
import { Icon } from '../../screen/Icon';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { ColleagueView } from './colleagues';
import type { FormStep } from './steps';

interface Props {
  readonly step: FormStep;
  readonly colleagues: readonly ColleagueView[];
  readonly isWorking: boolean;
  readonly onAct: (action: Action) => void;
  readonly onCancel: () => void;
}

/** What a step needs to know before it is taken: which colleague, and why or what. */
export function StepForm({ step, colleagues, isWorking, onAct, onCancel }: Props): ReactElement {
  const { question } = useTexts();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [colleague, setColleague] = useState<string>();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const needs = NEEDS[step];
  const chosen = colleagues.find(({ person }) => person.id === colleague)?.person;
  const lacksColleague = needs.colleague && chosen === undefined;
  const lacksText = needs.text !== null && text.trim() === '';

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[role="combobox"], textarea')?.focus();
  }, [step]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (isWorking || lacksText || lacksColleague) return;
    onAct(actionOf(step, chosen ?? { id: '', name: '' }, text));
  }

  return (
    <form ref={form} className={styles.item} onSubmit={submit} aria-label={question.actions[step]} noValidate>
      {needs.colleague && (
        <Dropdown
          label={question.colleague}
          placeholder={question.chooseColleague}
          required
          responsiveMode={ResponsiveMode.large}
          onRenderCaretDown={() => <Icon name="expand" />}
          onRenderTitle={(options) => <>{options?.[0]?.title}</>}
          options={colleagues.map((one) => optionOf(question, one))}
          {...(colleague !== undefined && { selectedKey: colleague })}
          onChange={(_event, option) => {
            setColleague(String(option?.key));
          }}
          {...(isTried && lacksColleague && { errorMessage: question.missing })}
        />
      )}
      {needs.text && (
        <TextField
          label={question[needs.text]}
          multiline
          autoAdjustHeight
          resizable={false}
          required
          rows={2}
          maxLength={needs.text === 'reason' ? LONGEST_REASON : LONGEST_ADVICE}
          value={text}
          onChange={(_event, value) => {
            setText(value ?? '');
          }}
          {...(isTried && lacksText && { errorMessage: question.missing })}
        />
      )}
      <div className={styles.buttons}>
        <PrimaryButton
          type="submit"
          text={isWorking ? question.working : question.actions[step]}
          disabled={isWorking}
          allowDisabledFocus
        />
        <DefaultButton text={question.cancel} onClick={onCancel} />
      </div>
    </form>
  );
}

const NEEDS: Readonly<
  Record<FormStep, { readonly colleague: boolean; readonly text: 'reason' | 'adviceQuestion' | 'adviceAnswer' | null }>
> = {
  assign: { colleague: true, text: null },
  handOver: { colleague: true, text: 'reason' },
  takeOver: { colleague: false, text: 'reason' },
  askAdvice: { colleague: true, text: 'adviceQuestion' },
  giveAdvice: { colleague: false, text: 'adviceAnswer' },
};

function actionOf(step: FormStep, { id, name }: { readonly id: string; readonly name: string }, text: string): Action {
  switch (step) {
    case 'assign':
      return { kind: step, to: { id, name } };
    case 'handOver':
      return { kind: step, to: { id, name }, why: text };
    case 'takeOver':
      return { kind: step, why: text };
    case 'askAdvice':
      return { kind: step, of: { id, name }, question: text };
    case 'giveAdvice':
      return { kind: step, text };
  }
}

function optionOf(question: Texts['question'], { person, domain, absence }: ColleagueView): IDropdownOption {
  const about = [domain, absence && question.absent(absence.backup)].filter(Boolean).join('; ');
  return { key: person.id, title: person.name, text: about === '' ? person.name : `${person.name} (${about})` };
}
