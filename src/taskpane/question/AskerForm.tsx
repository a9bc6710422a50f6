import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { MailAddress } from '../../domain/mail/address';
import { LONGEST_ADDRESS, LONGEST_NAME } from '../../domain/ownership/action';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import type { QuestionModel } from './question-model';

interface Props {
  /** As it was found; empty where nothing was. */
  readonly who: MailAddress;
  readonly isWorking: boolean;
  readonly problemOf: QuestionModel['askerProblem'];
  readonly onSave: (who: MailAddress) => void;
  readonly onCancel: () => void;
}

/** Name and address of whoever asks. */
export function AskerForm({ who, isWorking, problemOf, onSave, onCancel }: Props): ReactElement {
  const { question } = useTexts();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(who.name);
  const [address, setAddress] = useState(who.address);
  const [isTried, setTried] = useState(false);
  const problem = problemOf(address.trim());

  const focus = (type: string): void => form.current?.querySelector<HTMLInputElement>(`input[type="${type}"]`)?.focus();
  useEffect(() => focus('text'), []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (problem !== null) focus('email');
    else if (!isWorking) onSave({ name: name.trim(), address: address.trim() });
  }

  return (
    <form ref={form} className={styles.item} onSubmit={submit} aria-label={question.asker.heading} noValidate>
      <TextField
        label={question.asker.name}
        type="text"
        autoComplete="off"
        maxLength={LONGEST_NAME}
        value={name}
        onChange={(_event, value) => setName(value ?? '')}
      />
      <TextField
        label={question.asker.address}
        type="email"
        autoComplete="off"
        required
        maxLength={LONGEST_ADDRESS}
        value={address}
        onChange={(_event, value) => setAddress(value ?? '')}
        {...(isTried && problem && { errorMessage: question.asker[problem] })}
      />
      <div className={styles.buttons}>
        <PrimaryButton
          type="submit"
          text={isWorking ? question.working : question.asker.save}
          disabled={isWorking}
          allowDisabledFocus
        />
        <DefaultButton text={question.cancel} onClick={onCancel} />
      </div>
    </form>
  );
}
