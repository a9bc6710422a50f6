/** The add-in's pane beside an item. */
export interface Pane {
  readonly isOpen: boolean;
  /** Pinned, the pane stays when another message comes to the front, and is told of it; otherwise it closes. */
  readonly isPinned: boolean;
  /** What opened it left for the add-in, as JSON; empty for nothing. */
  readonly contextData: string;
}

/** Outlook remembers that a pane was pinned; here it begins so. */
export const CLOSED: Pane = { isOpen: false, isPinned: true, contextData: '' };
