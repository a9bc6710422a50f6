import { ActionButton, IconButton } from '@fluentui/react/lib/Button';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import { focusOn } from '../look/focus';
import { Icon } from '../look/Icon';
import { colours } from '../look/theme';
import { useStore } from '../store';
import type { Navigator } from './navigator';

const styles = mergeStyleSets({
  bar: {
    display: 'flex',
    flex: 'none',
    alignItems: 'center',
    gap: 4,
    padding: '2px 4px 2px 14px',
    background: colours.raised,
    borderTop: `1px solid ${colours.line}`,
  },
  back: { flex: 'none', whiteSpace: 'nowrap' },
  words: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
});

/** What was moved last, below the list, with the way to take it back. It stays until something else is done. */
export function UndoBar({ navigator }: { readonly navigator: Navigator }): ReactElement {
  const { undo } = useStore(navigator);
  return (
    <div role="status">
      {undo !== null && (
        <div className={styles.bar}>
          <span className={styles.words}>{undo.words}</span>
          <ActionButton
            className={styles.back}
            text="Ongedaan maken"
            onClick={() => {
              navigator.undo();
              focusOn('list');
            }}
          />
          <IconButton
            ariaLabel="Sluit melding over verplaatsen"
            onRenderIcon={() => <Icon name="close" />}
            onClick={() => {
              navigator.forgetUndo();
              focusOn('list');
            }}
          />
        </div>
      )}
    </div>
  );
}
