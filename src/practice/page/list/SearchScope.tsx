import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import type { ReactElement } from 'react';

const EVERYWHERE = 'everywhere';

const styles = { root: { padding: '0 6px', flex: 'none' }, link: { height: 32, lineHeight: 32, fontSize: 13 } };

interface Props {
  /** Name of the folder from which one looks. */
  readonly folder: string;
  readonly isEverywhere: boolean;
  readonly onChange: (isEverywhere: boolean) => void;
}

/** Where a search looks: in the folder, or in the whole mailbox. */
export function SearchScope({ folder, isEverywhere, onChange }: Props): ReactElement {
  return (
    <Pivot
      aria-label="Zoeken in"
      headersOnly
      styles={styles}
      selectedKey={isEverywhere ? EVERYWHERE : 'folder'}
      onLinkClick={(item) => onChange(item?.props.itemKey === EVERYWHERE)}
    >
      <PivotItem itemKey="folder" headerText={folder} />
      <PivotItem itemKey={EVERYWHERE} headerText="Hele postbus" />
    </Pivot>
  );
}
