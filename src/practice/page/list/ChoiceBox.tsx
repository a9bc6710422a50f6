import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { css } from '@fluentui/react/lib/Utilities';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from '../look/Icon';
import { colours } from '../look/theme';

const styles = mergeStyleSets({
  place: {
    position: 'relative',
    width: 32,
    height: 32,
    alignSelf: 'start',
    cursor: 'pointer',
    selectors: { ':hover [data-box]': { visibility: 'visible' } },
  },
  box: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    visibility: 'hidden',
    boxSizing: 'border-box',
    border: `1px solid ${colours.boundary}`,
    borderRadius: '50%',
    background: colours.paper,
    color: colours.paper,
  },
  shown: { visibility: 'visible' },
  chosen: { background: colours.accent, borderColor: colours.accent },
});

interface Props {
  readonly isChosen: boolean;
  readonly isShown: boolean;
  readonly onToggle: () => void;
  /** What stands there when there is nothing to choose. */
  readonly children: ReactNode;
}

/** The round box over the sender's initials by which a line is chosen beside others. For the mouse: the keyboard has the space bar. */
export function ChoiceBox({ isChosen, isShown, onToggle, children }: Props): ReactElement {
  return (
    <span
      className={styles.place}
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
    >
      {children}
      <span className={css(styles.box, isShown && styles.shown, isShown && isChosen && styles.chosen)} data-box>
        {isChosen && <Icon name="done" />}
      </span>
    </span>
  );
}
