import { DefaultButton } from '@fluentui/react/lib/Button';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import { Icon } from './Icon';
import { colours } from './theme';

const styles = mergeStyleSets({
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    flex: 'none',
    alignItems: 'center',
    gap: 10,
    padding: '6px 12px',
    background: colours.warning,
    borderBottom: `1px solid ${colours.warningLine}`,
    color: colours.text,
  },
  text: { flex: '1 1 180px' },
});

interface Props {
  readonly text: string;
  /** The way on. */
  readonly action?: { readonly text: string; readonly run: () => void };
}

/** Something that did not go well, told at once to a screen reader too. */
export function Notice({ text, action }: Props): ReactElement {
  return (
    <div className={styles.notice} role="alert">
      <Icon name="warn" />
      <span className={styles.text}>{text}</span>
      {action !== undefined && <DefaultButton text={action.text} onClick={action.run} />}
    </div>
  );
}
