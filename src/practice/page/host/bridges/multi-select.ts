import type { SelectedItem } from '../../list/selected-items';
import type { Bridge } from './bridge';

/** Under which `in-addin/multi-select.js` and this end know each other. */
export const MULTI_SELECT = 'multi-select';

/** What the add-in is told when other messages are selected; it then asks for them. */
export const SELECTION_CHANGED = { changed: true };

/** Answers `mailbox.getSelectedItemsAsync`: each question has a number, and its answer bears the same. */
export function multiSelectBridge(selected: () => readonly SelectedItem[]): Bridge {
  return (message, tell) => {
    const { ask } = message as { readonly ask?: unknown };
    if (typeof ask === 'number') tell({ ask, items: selected() });
  };
}
