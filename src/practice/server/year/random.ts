/** Chance that is handed in. The same seed gives the same year. */
export interface Random {
  /** From 0 up to, not including, 1. */
  fraction(): number;
  /** Whether something happens that happens so many times out of one. */
  chance(of: number): boolean;
  /** A whole number; both ends can come up. */
  between(least: number, most: number): number;
  pick<Item>(from: readonly Item[]): Item;
  /** One of the items, or none at all: the chance of one is `of`. */
  some<Item>(from: readonly Item[], of: number): readonly Item[];
  /** One of the items, each as often as it weighs. */
  weighted<Item>(from: readonly (readonly [Item, weight: number])[]): Item;
  /** How long a thing takes that is mostly quick and sometimes slow; `mean` on average. */
  duration(mean: number): number;
}

/** Mulberry32: small, quick, and good enough to make up mail. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(fraction() * (most - least + 1));
  const pick = <Item>(from: readonly Item[]): Item => {
    const item = from[between(0, from.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  return {
    fraction,
    between,
    pick,
    chance: (of) => fraction() < of,
    some: (from, of) => (fraction() < of ? [pick(from)] : []),
    weighted: (from) => {
      let left = fraction() * from.reduce((sum, [, weight]) => sum + weight, 0);
      const found = from.find(([, weight]) => (left -= weight) < 0) ?? from[from.length - 1];
      if (found === undefined) throw new RangeError('nothing to pick from');
      return found[0];
    },
    duration: (mean) => -Math.log(1 - fraction()) * mean,
  };
}
