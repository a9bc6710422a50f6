import type { ComposeItem, Outlook, ReadItem, SelectedItem } from '../outlook/port';
import { type Problem, problem, problemOf } from '../screen/problem';
import { createState, type Readable } from '../screen/state';

/** What stands in front of the user, and so which screen the pane shows. */
export type Surface =
  | { readonly kind: 'loading' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** Several messages are selected in the list. */
  | { readonly kind: 'many'; readonly items: readonly SelectedItem[] }
  | ReadItem
  | ComposeItem;

export interface PaneModel {
  readonly surface: Readable<Surface>;
  /** Looks again at what is in front of the user. */
  look(): Promise<void>;
  stop(): void;
}

/** Follows the selection: a pinned pane stays open while the person goes from message to message. */
export function createPaneModel(outlook: Outlook, now: () => Date): PaneModel {
  const surface = createState<Surface>({ kind: 'loading' });
  let latest = 0;

  async function look(): Promise<void> {
    const mine = ++latest;
    const show = (next: Surface): void => {
      if (mine === latest) surface.set(next);
    };
    try {
      const item = await outlook.item();
      show(item.kind === 'none' ? await severalOrNothing() : item);
    } catch (error) {
      const found = problemOf(error, now());
      if (found) show({ kind: 'problem', problem: found });
    }
  }

  async function severalOrNothing(): Promise<Surface> {
    const items = (await outlook.selectedItems()) ?? [];
    if (items.length > 1) return { kind: 'many', items };
    return { kind: 'problem', problem: problem('nothingOpen', 'item is null', now()) };
  }

  const stops = [
    outlook.onItemChanged(() => {
      if (surface.get().kind !== 'many') surface.set({ kind: 'loading' });
      void look();
    }),
    outlook.onSelectedItemsChanged(() => void look()),
  ];
  return {
    surface,
    look,
    stop() {
      for (const stop of stops) stop();
    },
  };
}
