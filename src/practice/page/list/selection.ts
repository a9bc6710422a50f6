/** Which lines of a list are chosen. The functions here give a new selection and leave the old one as it was. */
export interface Selection {
  readonly chosen: ReadonlySet<string>;
  /** The line on which the keyboard is. */
  readonly active: string | null;
  /** The line from which a stretch is chosen with Shift. */
  readonly anchor: string | null;
}

export const NOTHING_CHOSEN: Selection = { chosen: new Set(), active: null, anchor: null };

/** A click: this line and no other. */
export function only(key: string): Selection {
  return { chosen: new Set([key]), active: key, anchor: key };
}

/** A click with Ctrl, or on the box before the line. */
export function toggled({ chosen }: Selection, key: string): Selection {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return { chosen: next, active: key, anchor: key };
}

/** A click with Shift: everything from where the last choice was made. */
export function stretchedTo({ anchor, active }: Selection, keys: readonly string[], key: string): Selection {
  const from = anchor ?? active ?? key;
  const [a, b] = [keys.indexOf(from), keys.indexOf(key)].sort((one, other) => one - other);
  if (a === undefined || b === undefined || a === -1) return only(key);
  return { chosen: new Set(keys.slice(a, b + 1)), active: key, anchor: from };
}

export function everything({ active, anchor }: Selection, keys: readonly string[]): Selection {
  return { chosen: new Set(keys), active, anchor };
}

/** Without the lines that are no longer there. */
export function within(selection: Selection, keys: ReadonlySet<string>): Selection {
  const { chosen, active, anchor } = selection;
  const isThere = (key: string | null): boolean => key === null || keys.has(key);
  if ([...chosen].every(isThere) && isThere(active) && isThere(anchor)) return selection;
  return {
    chosen: new Set([...chosen].filter(isThere)),
    active: isThere(active) ? active : null,
    anchor: isThere(anchor) ? anchor : null,
  };
}

/** The line to which a key of the keyboard leads; null for a key that leads nowhere, and at either end. */
export function neighbour(keys: readonly string[], active: string | null, key: string, page: number): string | null {
  const at = active === null ? -1 : keys.indexOf(active);
  const last = keys.length - 1;
  const to = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', Math.max(at - 1, 0)],
    ['PageDown', Math.min(at + page, last)],
    ['PageUp', Math.max(at - page, 0)],
    ['Home', 0],
    ['End', last],
  ]).get(key);
  const next = to === undefined ? undefined : keys[to];
  return next === undefined || next === active ? null : next;
}

/** The line that takes the place of these when they go: the one after them, otherwise the one before. */
export function successor(keys: readonly string[], going: ReadonlySet<string>): string | null {
  const last = keys.reduce((found, key, index) => (going.has(key) ? index : found), -1);
  const stays = (key: string): boolean => !going.has(key);
  return keys.slice(last + 1).find(stays) ?? keys.slice(0, Math.max(last, 0)).reverse().find(stays) ?? null;
}
