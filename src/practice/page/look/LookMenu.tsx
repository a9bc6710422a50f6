import { ContextualMenuItemType, type IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import type { ReactElement } from 'react';
import { BarButton } from './BarButton';
import type { LookChoice } from './look-choice';

const looks: readonly (readonly [LookChoice, string])[] = [
  ['system', 'Zoals mijn computer'],
  ['light', 'Licht'],
  ['dark', 'Donker'],
];

interface Props {
  readonly choice: LookChoice;
  readonly onChoose: (choice: LookChoice) => void;
}

/** The choice between light and dark, in the title bar. */
export function LookMenu({ choice, onChoose }: Props): ReactElement {
  const items = looks.map(([key, text]): IContextualMenuItem => ({
    key,
    text,
    canCheck: true,
    isChecked: key === choice,
    itemType: ContextualMenuItemType.Normal,
    onClick: () => onChoose(key),
  }));
  return <BarButton icon="look" label="Licht of donker" menuProps={{ items }} />;
}
