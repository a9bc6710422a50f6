import { CommandBarButton } from '@fluentui/react/lib/Button';
import type { IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import type { ReactElement } from 'react';
import type { MailFilter } from '../data/folder-api';

const filters: readonly (readonly [MailFilter, string])[] = [
  ['all', 'Alles'],
  ['unread', 'Ongelezen'],
  ['flagged', 'Met vlag'],
  ['attachments', 'Met bijlage'],
];

const styles = { root: { height: 32, borderRadius: 4, background: 'transparent', padding: '0 4px' } };

interface Props {
  readonly filter: MailFilter;
  readonly onFilter: (filter: MailFilter) => void;
}

/** The choice of what the list leaves out; the button says which one stands. */
export function FilterMenu({ filter, onFilter }: Props): ReactElement {
  const items = filters.map(([key, text]): IContextualMenuItem => ({
    key,
    text,
    canCheck: true,
    isChecked: key === filter,
    onClick: () => onFilter(key),
  }));
  const text = filters.find(([key]) => key === filter)?.[1] ?? '';
  return (
    <CommandBarButton
      iconProps={{ iconName: 'filter' }}
      text={filter === 'all' ? 'Filter' : text}
      ariaLabel={`Filter: ${text}`}
      checked={filter !== 'all'}
      styles={styles}
      menuProps={{ items }}
    />
  );
}
