import { parsePersonName } from '../reply/names/person-name';
import type { KnowledgeCard } from './card';

/** What a question is compared with. */
export type SuggestableCard = Pick<
  KnowledgeCard,
  'id' | 'name' | 'jobTitle' | 'domain' | 'expertise' | 'relatedSubjects'
>;

/** A word of a text, with what it is compared by. */
export interface ReadWord {
  /** As it stands in the text. */
  readonly word: string;
  /** Equal for "terras" and "terrassen". */
  readonly stem: string;
  /** The subjects that the word names, by their ids: "terrace" names what "terras" names. */
  readonly names: readonly string[];
  /** The subjects at which the word hints: "parasol" hints at what "terras" names. */
  readonly hints: readonly string[];
}

/** Reads the words of a text that tell something; handed in, because it knows languages. */
export interface WordReader {
  read(text: string): readonly ReadWord[];
}

/** A card as the terms that stand on it, stems and subjects by their ids, each with its weight. */
export interface ReadCard {
  readonly id: string;
  /** In small letters; empty when the card has no name that can be read. */
  readonly surname: string;
  readonly stems: ReadonlyMap<string, number>;
  readonly subjects: ReadonlyMap<string, number>;
  /** In words. */
  readonly length: number;
}

const FIELD_WEIGHTS = { domain: 2, jobTitle: 1, expertise: 2, relatedSubjects: 1 } as const;
/** How much it says that a word meets a card in another way than by its own stem. */
const PART = 0.6;
const PART_OF_KNOWN = 0.2;
const LONGER = 0.4;
const NAMED = 0.8;
const HINTED = 0.5;
/** Shorter stems begin and end others by chance. */
const SHORTEST_PART = 5;
const SHORTEST_REST = 3;
/** Saturation and length normalisation of BM25. */
const K1 = 1.5;
const B = 0.3;

export function readCard(card: SuggestableCard, words: WordReader): ReadCard {
  const stems = new Map<string, number>();
  const subjects = new Map<string, number>();
  let length = 0;
  const add = (text: string, weight: number): void => {
    for (const { stem, names } of words.read(text)) {
      stems.set(stem, (stems.get(stem) ?? 0) + weight);
      for (const subject of names) subjects.set(subject, (subjects.get(subject) ?? 0) + weight);
      length += 1;
    }
  };
  add(card.domain, FIELD_WEIGHTS.domain);
  add(card.jobTitle, FIELD_WEIGHTS.jobTitle);
  for (const subject of card.expertise) add(subject, FIELD_WEIGHTS.expertise);
  for (const subject of card.relatedSubjects) add(subject, FIELD_WEIGHTS.relatedSubjects);
  const surname = (parsePersonName(card.name)?.name.surname ?? '').toLowerCase();
  return { id: card.id, surname, stems, subjects, length };
}

/**
 * How much a word says for each of these cards, in their order: by BM25, in the way in which it says most. A word meets a card by its stem, as part of a
 * compound or with a compound as its part, and by the subject that it names or hints at. What stands on every card tells nobody apart.
 */
export function weighWords(cards: readonly ReadCard[]): (word: ReadWord) => readonly number[] {
  const rate = rating(cards);
  const stemsOnCards = new Set<string>();
  for (const { stems } of cards) stems.forEach((_weight, stem) => stemsOnCards.add(stem));
  const known = new Map<string, readonly number[]>();

  return ({ stem, names, hints }) => {
    const before = known.get(stem);
    if (before) return before;
    const best = cards.map(() => 0);
    const meet = (closeness: number, weightOn: (card: ReadCard) => number): void =>
      rate(cards.map(weightOn)).forEach((rated, index) => {
        best[index] = Math.max(best[index] ?? 0, closeness * rated);
      });
    meet(1, ({ stems }) => weightOf(stems, stem));
    // "Reclamebelasting" is a tax: where a card has the whole word, its parts say little.
    const part = stemsOnCards.has(stem) ? PART_OF_KNOWN : PART;
    stemsOnCards.forEach((own) => {
      if (isPartOf(own, stem)) meet(part, ({ stems }) => weightOf(stems, own));
    });
    for (const subject of names) meet(NAMED, ({ subjects }) => subjects.get(subject) ?? 0);
    for (const subject of hints) meet(HINTED, ({ subjects }) => subjects.get(subject) ?? 0);
    known.set(stem, best);
    return best;
  };
}

/** From the weights of one term on the cards to what it says for each of them. */
function rating(cards: readonly ReadCard[]): (weights: readonly number[]) => readonly number[] {
  const average = cards.reduce((sum, { length }) => sum + length, 0) / Math.max(1, cards.length);
  const norms = cards.map(({ length }) => K1 * (1 - B + (B * length) / Math.max(1, average)));
  return (weights) => {
    const holders = weights.filter((weight) => weight > 0).length;
    const rarity = rarityOf(holders, cards.length);
    return weights.map((weight, index) => (rarity * weight * (K1 + 1)) / (weight + (norms[index] ?? K1)));
  };
}

/** How much a term tells that stands on so many of the cards. */
export function rarityOf(holders: number, cards: number): number {
  return Math.log(1 + (cards - holders + 0.5) / (holders + 0.5));
}

/** The weight of a stem on a card, with that of the compounds that it begins or ends. */
function weightOf(stems: ReadonlyMap<string, number>, asked: string): number {
  let weight = 0;
  stems.forEach((own, stem) => {
    if (stem === asked) weight += own;
    else if (isPartOf(asked, stem)) weight += own * LONGER;
  });
  return weight;
}

/** Whether a compound begins or ends with the stem: "evenement" in "evenementenvergunning". */
function isPartOf(part: string, compound: string): boolean {
  if (part.length < SHORTEST_PART || compound.length - part.length < SHORTEST_REST) return false;
  return compound.slice(0, part.length) === part || compound.slice(-part.length) === part;
}
