import type { KnowledgeCard } from '../team/card';
import type { ClusterSettings } from './settings';

/** Something that two people changed at once, each in another way. */
export interface Clash {
  /** The field, or `card` with the id of the card. */
  readonly field: keyof ClusterSettings | 'card';
  readonly id: string | null;
}

/** Whose version of what both changed is kept. */
export type Side = 'mine' | 'theirs';

/**
 * Brings two changes of the same settings together, so that neither is lost: what only one of them changed is taken from that one, knowledge cards one by
 * one. What both changed in another way is a clash, and is settled as `side` says.
 */
export function mergeSettings(
  base: ClusterSettings,
  mine: ClusterSettings,
  theirs: ClusterSettings,
  side: Side,
): { readonly merged: ClusterSettings; readonly clashes: readonly Clash[] } {
  const clashes: Clash[] = [];
  const merged: { -readonly [field in keyof ClusterSettings]: unknown } = { ...theirs };
  for (const field of fieldsOf(base, mine, theirs)) {
    if (field === 'cards') continue;
    const [value, isClash] = settle(base[field], mine[field], theirs[field], side);
    merged[field] = value;
    if (isClash) clashes.push({ field, id: null });
  }
  const cards = mergeCards(base.cards, mine.cards, theirs.cards, side);
  for (const id of cards.clashes) clashes.push({ field: 'card', id });
  return { merged: { ...(merged as ClusterSettings), cards: cards.merged }, clashes };
}

function fieldsOf(...all: readonly ClusterSettings[]): readonly (keyof ClusterSettings)[] {
  const names = all.reduce<string[]>((found, one) => [...found, ...Object.keys(one)], []);
  return names.filter((name, at) => names.indexOf(name) === at) as (keyof ClusterSettings)[];
}

/** The value that stays, and whether both sides changed it in another way. Of lists of words both changes are taken. */
function settle(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  side: Side,
): readonly [value: unknown, isClash: boolean] {
  if (isSame(mine, theirs) || isSame(base, mine)) return [theirs, false];
  if (isSame(base, theirs)) return [mine, false];
  if (isWords(base) && isWords(mine) && isWords(theirs)) {
    const added = mine.filter((one) => base.indexOf(one) < 0 && theirs.indexOf(one) < 0);
    const kept = theirs.filter((one) => base.indexOf(one) < 0 || mine.indexOf(one) >= 0);
    return [[...kept, ...added], false];
  }
  return [side === 'mine' ? mine : theirs, true];
}

/** In the order of theirs, with what I added behind it. A card that one side took away and the other changed is a clash too. */
function mergeCards(
  base: readonly KnowledgeCard[],
  mine: readonly KnowledgeCard[],
  theirs: readonly KnowledgeCard[],
  side: Side,
): { readonly merged: readonly KnowledgeCard[]; readonly clashes: readonly string[] } {
  const clashes: string[] = [];
  const ids = [...theirs, ...mine, ...base].map(({ id }) => id);
  const merged: KnowledgeCard[] = [];
  ids
    .filter((id, at) => ids.indexOf(id) === at)
    .forEach((id) => {
      const [one, other, before] = [mine, theirs, base].map(
        (cards) => cards.filter((card) => card.id === id)[0] ?? null,
      );
      const [card, isClash] = settle(before ?? null, one ?? null, other ?? null, side);
      if (isClash) clashes.push(id);
      if (card !== null) merged.push(card as KnowledgeCard);
    });
  return { merged, clashes };
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Settings are plain data, and each side began from the same text: the order of fields is the same unless somebody changed them. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
