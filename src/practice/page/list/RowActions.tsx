import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactElement } from 'react';
import { Icon, type IconName } from '../look/Icon';
import { colours } from '../look/theme';
import type { MailRow } from './rows';

/** What one can do to a line without choosing it first. */
export type RowAction = 'remove' | 'read' | 'unread' | 'flag' | 'unflag';

const styles = mergeStyleSets({
  actions: {
    position: 'absolute',
    insetBlockStart: 3,
    insetInlineEnd: 6,
    display: 'flex',
    borderRadius: 4,
    background: colours.paper,
    color: colours.text,
    boxShadow: '0 1px 3px rgba(0, 0, 0, 0.2)',
  },
  action: {
    display: 'flex',
    padding: 4,
    borderRadius: 4,
    cursor: 'pointer',
    selectors: { ':hover': { background: colours.selected } },
  },
});

const looks: Readonly<Record<RowAction, readonly [IconName, string]>> = {
  remove: ['delete', 'Verwijderen (Delete)'],
  read: ['read', 'Markeren als gelezen (Q)'],
  unread: ['unread', 'Markeren als ongelezen (U)'],
  flag: ['flag', 'Markeren met een vlag (Insert)'],
  unflag: ['done', 'Markeren als voltooid (Insert)'],
};

interface Props {
  readonly row: MailRow;
  readonly onAction: (action: RowAction) => void;
}

/** Shown at a line while the mouse is over it; the keys that do the same stand in their titles. */
export function RowActions({ row: { isUnread, flag }, onAction }: Props): ReactElement {
  const isFlagged = flag !== null && !flag.isComplete;
  const actions: readonly RowAction[] = ['remove', isUnread ? 'read' : 'unread', isFlagged ? 'unflag' : 'flag'];
  return (
    <span className={styles.actions} data-on-hover aria-hidden="true">
      {actions.map((action) => (
        <span
          key={action}
          className={styles.action}
          title={looks[action][1]}
          onClick={(event) => {
            event.stopPropagation();
            onAction(action);
          }}
        >
          <Icon name={looks[action][0]} />
        </span>
      ))}
    </span>
  );
}
