import { bareSubject } from '../acknowledgement/subject';
import { askedIn } from './asked';
import { isMassMail } from './mass-mail';
import { handledWith, noExperience, type Experience, type Handled, type Learnt } from './experience';
import { rarityOf, readCard, weighWords, type SuggestableCard, type WordReader } from './card-words';

export type { SuggestableCard, WordReader };

export interface CardSuggestion {
  readonly id: string;
  /** Higher fits better; comparable only within one answer. */
  readonly score: number;
  /** The words of the question that made it so, as they stand there, strongest first. */
  readonly because: readonly string[];
  /** Whether this card is asked for advice beside the first: the question is over the domains of both. At most one is, and never the first. */
  readonly advises: boolean;
  /** What speaks most for this card in who handled questions before; null when that says nothing. */
  readonly handled: Handled | null;
}

export interface Question {
  readonly subject: string;
  /** Plain text of the mail. */
  readonly text: string;
  /** Whether its headers say that it went to many at once; absent when they are not known. */
  readonly toMany?: boolean;
}

interface Reason {
  readonly word: string;
  readonly score: number;
}

interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly strongest: readonly Reason[];
}

const MOST_SUGGESTIONS = 3;
const MOST_REASONS = 4;
/** A card with less than this share of the best score fits by chance. */
const LEAST_SHARE = 0.2;
/** Less than this part of a word that stands on one card only says nothing. */
const LEAST_WORD = 0.25;
/** An adviser knows as much beyond the first as this many rare words say, and this share of what speaks for the first. */
const ADVISER_WORDS = 3;
const FEWEST_ADVISER_WORDS = 2;
const ADVISER_SHARE = 0.3;
const SUBJECT_WEIGHT = 2;
const LONGEST_SUBJECT = 400;
/** As much as three or four fitting words: whom the salutation names may have written before. */
const ADDRESSED = 8;
/** How much it says, in the measure of words, that one colleague handles all questions with a word that is as rare. */
const LEARNT = 1.2;
/** A reader is told of no fewer than this share. */
const TOLD_SHARE = 0.5;

/**
 * Who knows about this question: at most three cards, best first, by the words of the question that the cards have or that mean much the same, and by who
 * handled questions with these words before. A suggestion and never more: nobody is made owner by it. Rule book for Dutch correspondence, chapter 6.
 */
export function suggestCards(
  question: Question,
  cards: readonly SuggestableCard[],
  words: WordReader,
  experience: Experience = noExperience,
): readonly CardSuggestion[] {
  const { own, text, addressee, surname } = askedIn(question.text);
  if (isMassMail(question.subject.slice(0, LONGEST_SUBJECT), own, question.toMany)) return [];
  const read = cards.map((card) => readCard(card, words));
  const weigh = weighWords(read);
  const reasons = read.map(() => new Map<string, Reason>());
  const note = (index: number, key: string, word: string, score: number): void => {
    const known = reasons[index]?.get(key);
    reasons[index]?.set(key, { word: known?.word ?? word, score: (known?.score ?? 0) + score });
  };
  const learnt = read.map((): Learnt[] => []);
  const counted = new Map<string, number>();
  /** A word that is repeated counts again, and less each time. */
  const ask = (part: string, weight: number): void => {
    for (const word of words.read(part)) {
      const times = (counted.get(word.stem) ?? 0) + 1;
      counted.set(word.stem, times);
      weigh(word).forEach((score, index) => {
        if (score > 0) note(index, word.stem, word.word, (weight * score) / times);
      });
      if (times > 1) continue;
      read.forEach(({ id }, index) => {
        const found = handledWith(experience, word, id);
        if (found === null) return;
        const score = weight * LEARNT * found.score;
        note(index, word.stem, word.word, score);
        learnt[index]?.push({ handled: found.handled, score });
      });
    }
  };
  ask(bareSubject(question.subject.slice(0, LONGEST_SUBJECT)), SUBJECT_WEIGHT);
  ask(text, 1);
  const addressed = read.findIndex((card) => surname !== '' && card.surname === surname.toLowerCase());
  if (addressed >= 0) note(addressed, 'salutation', surname, ADDRESSED);
  // "Geachte marktmeester" names a function. A name, with a capital, says nothing of the question.
  else if (addressee === addressee.toLowerCase()) ask(addressee, 1);

  const ranked = read.map(({ id }, index) => rankedBy(id, reasons[index])).sort((a, b) => b.score - a.score);
  const least = Math.max((ranked[0]?.score ?? 0) * LEAST_SHARE, LEAST_WORD * rarityOf(1, cards.length));
  const best = ranked.filter(({ score }) => score >= least).slice(0, MOST_SUGGESTIONS);
  const adviser = adviserAmong(best, rarityOf(1, cards.length));
  return best.map((one) => ({
    id: one.id,
    score: Math.round(one.score * 1000) / 1000,
    because: one.strongest.slice(0, MOST_REASONS).map(({ word }) => word),
    advises: one === adviser,
    handled: strongestOf(learnt[read.findIndex(({ id }) => id === one.id)] ?? []),
  }));
}

function strongestOf(learnt: readonly Learnt[]): Handled | null {
  const told = learnt.filter(({ handled: { by, of } }) => by >= of * TOLD_SHARE);
  const best = told.reduce<Learnt | null>((most, one) => (most === null || one.score > most.score ? one : most), null);
  return best && best.handled;
}

function rankedBy(id: string, reasons: ReadonlyMap<string, Reason> = new Map<string, Reason>()): Ranked {
  const strongest: Reason[] = [];
  reasons.forEach((reason) => strongest.push(reason));
  strongest.sort((a, b) => b.score - a.score);
  return { id, reasons, strongest, score: strongest.reduce((sum, { score }) => sum + score, 0) };
}

/** The card that knows most of what the first does not. Undefined when that is little: then the question is over one domain. */
function adviserAmong([first, ...others]: readonly Ranked[], rarity: number): Ranked | undefined {
  if (first === undefined) return undefined;
  const least = Math.max(ADVISER_WORDS * rarity, ADVISER_SHARE * first.score);
  let adviser: Ranked | undefined;
  let most = least;
  for (const other of others) {
    const beyond: number[] = [];
    other.reasons.forEach(({ score }, key) => {
      const more = score - (first.reasons.get(key)?.score ?? 0);
      if (more >= LEAST_WORD * rarity) beyond.push(more);
    });
    const sum = beyond.reduce((total, more) => total + more, 0);
    if (beyond.length < FEWEST_ADVISER_WORDS || sum < most) continue;
    adviser = other;
    most = sum;
  }
  return adviser;
}
