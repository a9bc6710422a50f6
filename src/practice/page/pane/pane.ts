/** The add-in's pane beside an item. */
export interface Pane {
  readonly isOpen: boolean;
  /** Pinned, the pane stays when another message comes to the front, and is told of it; otherwise it closes. */
  readonly isPinned: boolean;
  /** What opened it left for the add-in, as JSON; empty for nothing. */
  readonly contextData: string;
}

/** Where a person's choice is kept whether the pane stays, beside each kind of item. */
export interface PinStore {
  isPinned(kind: PaneKind): boolean;
  keep(kind: PaneKind, isPinned: boolean): void;
}

export type PaneKind = 'read' | 'compose';

/** As it begins: closed, and pinned if it was so when this person last had it open. */
export function closedPane(kind: PaneKind, pins: PinStore): Pane {
  return { isOpen: false, isPinned: pins.isPinned(kind), contextData: '' };
}

/** Keeps the choices of one person in the browser; whoever never chose has the pane pinned. */
export function keptPins(storage: Pick<Storage, 'getItem' | 'setItem'>, person: string): PinStore {
  const key = (kind: PaneKind): string => `clusterpost-practice-pin ${person} ${kind}`;
  return {
    isPinned: (kind) => storage.getItem(key(kind)) !== 'no',
    keep: (kind, isPinned) => storage.setItem(key(kind), isPinned ? 'yes' : 'no'),
  };
}
