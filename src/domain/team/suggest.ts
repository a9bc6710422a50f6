import type { KnowledgeCard } from './card';

/** What a card is compared by. */
export type SuggestableCard = Pick<KnowledgeCard, 'id' | 'jobTitle' | 'domain' | 'expertise' | 'relatedSubjects'>;

/** A word of a text, with what it is compared by. */
export interface ReadWord {
  /** As it stands in the text. */
  readonly word: string;
  /** Its stem: equal for "terras" and "terrassen". */
  readonly stem: string;
  /** Stems of words that mean much the same, in Dutch or in another language. */
  readonly related: readonly string[];
}

/** Reads the words of a text that tell something; handed in, because it knows Dutch. */
export interface WordReader {
  read(text: string): readonly ReadWord[];
}

export interface CardSuggestion {
  readonly id: string;
  /** Higher fits better; comparable only within one answer. */
  readonly score: number;
  /** The words of the question that made it so, strongest first. */
  readonly because: readonly string[];
}

export interface Question {
  readonly subject: string;
  /** Plain text of the question itself, without what is quoted below it. */
  readonly text: string;
}

const MOST_SUGGESTIONS = 3;
const MOST_REASONS = 4;
/** A card with less than this share of the best score fits by chance. */
const LEAST_SHARE = 0.2;
const WEIGHTS = { domain: 2, jobTitle: 1, expertise: 2, relatedSubjects: 1.2 } as const;
const SUBJECT_WEIGHT = 2;
/** How much a match says that is not the word itself: part of a compound, a longer form, or a word that means much the same. */
const PART = 0.6;
const LONGER = 0.5;
const RELATED = 0.55;
/** Shorter words occur in others by chance. */
const SHORTEST_PART = 5;
const LEAST_LONGER = 3;
/** Saturation and length normalisation of BM25. */
const K1 = 1.2;
const B = 0.4;

/** A card as its stems with their weight. */
interface ReadCard {
  readonly id: string;
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/**
 * Who knows about this question: at most three cards, best first, ranked by BM25 over the words of the cards. A suggestion and never more: nobody is
 * made owner by it. Rule book for Dutch correspondence, chapter 6.
 */
export function suggestCards(
  question: Question,
  cards: readonly SuggestableCard[],
  words: WordReader,
): readonly CardSuggestion[] {
  const read = cards.map((card) => readCard(card, words));
  const rarity = rarityOf(read);
  const asked = askedWords(question, words, [...rarity.keys()]);
  const average = read.reduce((sum, { length }) => sum + length, 0) / Math.max(1, read.length);

  const scored = read.map(({ id, weights, length }) => {
    const reasons = new Map<string, number>();
    for (const { word, stems, weight } of asked) {
      const best = [...stems].reduce((most, [stem, closeness]) => {
        const frequency = weights.get(stem) ?? 0;
        const saturated = (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / average));
        return Math.max(most, closeness * saturated * (rarity.get(stem) ?? 0));
      }, 0);
      if (best > 0) reasons.set(word, (reasons.get(word) ?? 0) + weight * best);
    }
    const sorted = [...reasons].sort(([, a], [, b]) => b - a);
    return {
      id,
      score: Math.round(sorted.reduce((sum, [, part]) => sum + part, 0) * 1000) / 1000,
      because: sorted.slice(0, MOST_REASONS).map(([word]) => word),
    };
  });
  const ranked = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
  return ranked.filter(({ score }) => score >= least).slice(0, MOST_SUGGESTIONS);
}

function readCard(card: SuggestableCard, words: WordReader): ReadCard {
  const weights = new Map<string, number>();
  let length = 0;
  const add = (text: string, weight: number): void => {
    for (const { stem } of words.read(text)) {
      weights.set(stem, (weights.get(stem) ?? 0) + weight);
      length += 1;
    }
  };
  add(card.domain, WEIGHTS.domain);
  add(card.jobTitle, WEIGHTS.jobTitle);
  for (const subject of card.expertise) add(subject, WEIGHTS.expertise);
  for (const subject of card.relatedSubjects) add(subject, WEIGHTS.relatedSubjects);
  return { id: card.id, weights, length };
}

/** A word that stands on every card tells nobody apart. */
function rarityOf(cards: readonly ReadCard[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const { weights } of cards) {
    for (const stem of weights.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  }
  return new Map(
    [...holders].map(([stem, count]): [string, number] => [
      stem,
      Math.log(1 + (cards.length - count + 0.5) / (count + 0.5)),
    ]),
  );
}

interface AskedWord {
  readonly word: string;
  /** The stems on the cards that it touches, with how close they are, at most 1. */
  readonly stems: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** A word that is repeated counts again, and less each time. */
function askedWords(question: Question, words: WordReader, known: readonly string[]): readonly AskedWord[] {
  const counted = new Map<string, number>();
  const asked: AskedWord[] = [];
  const add = (text: string, weight: number): void => {
    for (const { word, stem, related } of words.read(text)) {
      const before = counted.get(stem) ?? 0;
      counted.set(stem, before + 1);
      const stems = touched(stem, related, known);
      if (stems.size > 0) asked.push({ word: word.toLowerCase(), stems, weight: weight / (before + 1) });
    }
  };
  add(question.subject, SUBJECT_WEIGHT);
  add(question.text, 1);
  return asked;
}

function touched(stem: string, related: readonly string[], known: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const touch = (one: string, closeness: number): void => {
    found.set(one, Math.max(found.get(one) ?? 0, closeness));
  };
  for (const one of known) {
    if (one === stem) touch(one, 1);
    else if (isPartOf(one, stem)) touch(one, PART);
    else if (isPartOf(stem, one)) touch(one, LONGER);
    if (related.indexOf(one) >= 0) touch(one, RELATED);
  }
  return found;
}

/** Whether a compound begins or ends with the word: "evenement" in "evenementenvergunning". */
function isPartOf(part: string, compound: string): boolean {
  if (part.length < SHORTEST_PART || compound.length - part.length < LEAST_LONGER) return false;
  return compound.slice(0, part.length) === part || compound.slice(-part.length) === part;
}
