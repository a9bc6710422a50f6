import type { ComposeSurface } from './surface';

/** What add-ins keep with the item in front of the user for as long as it stays open. */
export interface ItemMemory {
  /** `item.sessionData`. */
  readonly session: Map<string, string>;
  /** `item.notificationMessages` by their key, with the fields as office.js sends them. */
  readonly notifications: Map<string, Readonly<Record<string, unknown>>>;
}

export function emptyMemory(): ItemMemory {
  return { session: new Map(), notifications: new Map() };
}

const ofDrafts = new WeakMap<ComposeSurface, ItemMemory>();

/** The memory of a draft: one for all frames of the add-in, because its pane and its send handler leave word for each other there. */
export function memoryOfDraft(draft: ComposeSurface): ItemMemory {
  const memory = ofDrafts.get(draft) ?? emptyMemory();
  ofDrafts.set(draft, memory);
  return memory;
}
