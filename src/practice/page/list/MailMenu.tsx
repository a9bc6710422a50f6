import { ContextualMenu, ContextualMenuItemType, type IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import type { ReactElement } from 'react';

/** Where a menu opens: at something on the screen, or where the mouse was. */
export type MenuPlace = Element | { readonly left: number; readonly top: number };

interface Props {
  readonly place: MenuPlace;
  readonly answers: IContextualMenuItem[];
  readonly actions: IContextualMenuItem[];
  readonly onDismiss: () => void;
}

/** The menu of a message in the list. */
export function MailMenu({ place, answers, actions, onDismiss }: Props): ReactElement {
  const line: IContextualMenuItem = { key: 'line', itemType: ContextualMenuItemType.Divider };
  return (
    <ContextualMenu
      target={place}
      items={answers.length === 0 ? actions : [...answers, line, ...actions]}
      ariaLabel="Acties voor dit bericht"
      shouldFocusOnMount
      onDismiss={onDismiss}
    />
  );
}
