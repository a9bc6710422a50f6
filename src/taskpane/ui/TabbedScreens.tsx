import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import type { ReactElement } from 'react';
import { useTexts } from '../../screen/texts-context';

export type Tab = 'mail' | 'work';

interface Props {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly children: ReactElement;
}

/** The screens of the pane beside a received mail, one at a time. */
export function TabbedScreens({ tab, onTab, children }: Props): ReactElement {
  const texts = useTexts();
  return (
    <Pivot
      aria-label={texts.work.tabs}
      selectedKey={tab}
      styles={{ root: { padding: '4px 8px 0' } }}
      onLinkClick={(link) => {
        onTab(link?.props.itemKey === 'work' ? 'work' : 'mail');
      }}
    >
      <PivotItem itemKey="mail" headerText={texts.question.heading}>
        {tab === 'mail' && children}
      </PivotItem>
      <PivotItem itemKey="work" headerText={texts.work.heading}>
        {tab === 'work' && children}
      </PivotItem>
    </Pivot>
  );
}
