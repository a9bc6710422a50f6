import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { type CivilDate, parseCivilDate } from '../../domain/deadlines/civil-date';
import { onDutchClock } from '../../domain/deadlines/dutch-time';
import { LONGEST_REASON } from '../../domain/ownership/record';
import { useTexts } from '../../screen/texts-context';
import { useStyles } from '../../screen/useStyles';
import { usePane } from '../ui/pane-context';
import type { Delay } from './delay';

interface Props {
  readonly delay: Delay;
  readonly isWorking: boolean;
  readonly onSend: (day: CivilDate, why: string) => void;
  readonly onCancel: () => void;
}

/** The new day, why it takes longer, and the mail that tells so, to be read before it goes. */
export function DelayForm({ delay, isWorking, onSend, onCancel }: Props): ReactElement {
  const { question } = useTexts();
  const { delay: words } = question;
  const styles = useStyles();
  const { services } = usePane();
  const form = useRef<HTMLFormElement>(null);
  const [date, setDate] = useState<string>(delay.proposed);
  const [why, setWhy] = useState('');
  const parsed = parseCivilDate(date);
  const isLater = parsed !== null && parsed > delay.due && parsed >= onDutchClock(services.now()).date;
  const mail = delay.write(isLater ? parsed : delay.proposed, why);

  const focusDay = (): void => form.current?.querySelector<HTMLInputElement>('input[type="date"]')?.focus();
  useEffect(focusDay, []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isLater) focusDay();
    else if (!isWorking) onSend(parsed, why.trim());
  }

  return (
    <form ref={form} className={styles.item} onSubmit={submit} aria-label={words.heading} noValidate>
      <TextField
        label={words.day}
        type="date"
        required
        value={date}
        onChange={(_event, value) => setDate(value ?? '')}
        {...(!isLater && { errorMessage: words.notLater })}
      />
      <TextField
        label={words.why}
        description={words.whyHint}
        multiline
        autoAdjustHeight
        resizable={false}
        rows={2}
        maxLength={LONGEST_REASON}
        value={why}
        onChange={(_event, value) => setWhy(value ?? '')}
      />
      <h3 className={`${styles.sectionHeading} ${styles.item}`}>
        {words.mailTo([delay.to.name, `<${delay.to.address}>`].filter(Boolean).join(' '))}
      </h3>
      <div className={styles.excerpt}>
        <div className={styles.strong}>{mail.subject}</div>
        <div className={`${styles.asWritten} ${styles.item}`}>{mail.body}</div>
      </div>
      <div className={styles.buttons}>
        <PrimaryButton
          type="submit"
          text={isWorking ? question.working : words.send}
          disabled={isWorking}
          allowDisabledFocus
        />
        <DefaultButton text={question.cancel} onClick={onCancel} />
      </div>
    </form>
  );
}
