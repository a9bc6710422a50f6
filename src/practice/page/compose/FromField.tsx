import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import { colours } from '../look/theme';
import { writtenPerson } from '../mail/people';
import { useStore } from '../store';
import type { ComposeModel } from './compose-model';

const styles = mergeStyleSets({
  field: { display: 'flex', alignItems: 'center', minHeight: 32, borderBottom: `1px solid ${colours.boundary}` },
  label: { flex: '0 0 76px', color: colours.quiet },
  select: {
    flex: '1 1 auto',
    minWidth: 0,
    minHeight: 30,
    // In line with what stands in the fields below.
    padding: '0 8px',
    font: 'inherit',
    color: colours.text,
    background: colours.paper,
    border: 0,
    selectors: { ':focus-visible': { outline: `2px solid ${colours.accent}` } },
  },
});

/** The mailbox from which the mail goes: the shared one, or one's own. */
export function FromField({
  model,
  isLocked,
}: {
  readonly model: ComposeModel;
  readonly isLocked: boolean;
}): ReactElement {
  const { from } = useStore(model);
  const isKnown = model.senders.some(({ address }) => address === from.address);
  const senders = isKnown ? model.senders : [from, ...model.senders];
  return (
    <label className={styles.field}>
      <span className={styles.label}>Van</span>
      <select
        className={styles.select}
        value={from.address}
        disabled={isLocked}
        onChange={({ target }) => {
          const chosen = senders.find(({ address }) => address === target.value);
          if (chosen !== undefined) model.type({ from: chosen });
        }}
      >
        {senders.map((sender) => (
          <option key={sender.address} value={sender.address}>
            {writtenPerson(sender)}
          </option>
        ))}
      </select>
    </label>
  );
}
