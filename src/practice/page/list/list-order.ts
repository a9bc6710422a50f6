/** Parts a list that is in order into stretches with the same group. */
export function byGroup<T, G>(items: readonly T[], groupOf: (item: T) => G): { group: G; members: T[] }[] {
  const groups: { group: G; members: T[] }[] = [];
  for (const item of items) {
    const group = groupOf(item);
    const last = groups.at(-1);
    if (last?.group === group) last.members.push(item);
    else groups.push({ group, members: [item] });
  }
  return groups;
}

/** The item to which a key moves in a listbox; null for a key that does not move, and at either end. */
export function neighbour<T extends { readonly id: string }>(
  items: readonly T[],
  selected: string | null,
  key: string,
): T | null {
  const at = items.findIndex(({ id }) => id === selected);
  const to = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at === -1 ? 0 : at - 1],
    ['Home', 0],
    ['End', items.length - 1],
  ]).get(key);
  const next = to === undefined ? undefined : items[to];
  return next === undefined || next.id === selected ? null : next;
}
