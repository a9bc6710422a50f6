import { DefaultButton } from '@fluentui/react/lib/Button';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { type FormEvent, type ReactElement, useState } from 'react';
import { colours } from '../look/theme';
import { longMoment } from '../mail/dates';
import { dutchLocal, dutchMoment, nextDay, nextMonday } from './clock-moves';
import { Hint } from './Hint';
import type { PracticeModel } from './practice-model';
import { useNow } from './use-now';

const styles = mergeStyleSets({
  now: { margin: 0, fontSize: 16, fontWeight: 600 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 },
  form: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'end' },
  label: { display: 'flex', flexDirection: 'column', gap: 4, flex: '1 1 180px' },
  field: {
    minHeight: 32,
    boxSizing: 'border-box',
    padding: '0 8px',
    font: 'inherit',
    color: colours.text,
    background: colours.paper,
    border: `1px solid ${colours.boundary}`,
    borderRadius: 4,
  },
});

/** What time it is in the practice, and the ways to make it another. */
export function ClockControls({ model }: { readonly model: PracticeModel }): ReactElement {
  const now = useNow(model);
  const [wanted, setWanted] = useState<string | null>(null);

  function set(event: FormEvent): void {
    event.preventDefault();
    const moment = dutchMoment(wanted ?? dutchLocal(now));
    if (moment !== null) void model.moveClock(moment);
    setWanted(null);
  }

  return (
    <>
      <p className={styles.now} role="status">
        {longMoment(now.toISOString())}
      </p>
      <Hint>De tijd loopt gewoon door. Zo zie je wat er gebeurt als een vraag blijft liggen.</Hint>
      <div className={styles.buttons}>
        <DefaultButton text="Een dag verder" onClick={() => void model.moveClock(nextDay(model.now()))} />
        <DefaultButton text="Naar maandag 9 uur" onClick={() => void model.moveClock(nextMonday(model.now()))} />
        <DefaultButton text="Terug naar nu" onClick={() => void model.moveClock(new Date())} />
      </div>
      <form className={styles.form} onSubmit={set}>
        <label className={styles.label}>
          Ander moment
          <input
            type="datetime-local"
            className={styles.field}
            value={wanted ?? dutchLocal(now)}
            onChange={({ target }) => setWanted(target.value)}
          />
        </label>
        <DefaultButton type="submit" text="Zet de klok" />
      </form>
    </>
  );
}
