import type { ReadWord } from './card-words';

/** How many questions each colleague handled, by the id of the knowledge card. */
export interface Counts {
  readonly [id: string]: number;
}

/** Who handled which questions before. Counts of stems and nothing else: no text of a mail can be read from it. */
export interface Experience {
  readonly v: 1;
  /** By colleague, all questions that were counted. */
  readonly handled: Counts;
  /** By stem, the questions in which it stood; the stem that was counted last comes last. */
  readonly stems: { readonly [stem: string]: Counts };
}

/** Of the questions with a word, how many one colleague handled. */
export interface Handled {
  /** As it stands in the question. */
  readonly word: string;
  readonly by: number;
  readonly of: number;
}

/** What was counted of questions with a word, and how much it says; comparable with other words. */
export interface Learnt {
  readonly handled: Handled;
  readonly score: number;
}

export const noExperience: Experience = { v: 1, handled: {}, stems: {} };

/** All of it is read for a suggestion, so it stays within some hundred kilobytes. */
export const MOST_STEMS = 3_000;
/** What stands in the beginning of a mail is what it is about. */
const MOST_OF_QUESTION = 25;
/** From here on the counts of a stem are halved: what people do changes in the course of the years. */
const MOST_COUNTED = 60;
/** Fewer questions with a word prove nothing. */
const FEWEST = 3;
/** As many questions of nobody in particular are thought to have come before. */
const PRIOR = 10;

/**
 * One more question that a colleague handled. A word that begins with a capital and names no known subject may be a name, and is not counted; the stems that
 * were not met for longest make room for new ones.
 */
export function withHandled(experience: Experience, words: readonly ReadWord[], id: string): Experience {
  const stems = new Map(entriesOf(experience.stems));
  const keys = new Set<string>();
  for (const word of words) for (const key of keysOf(word)) keys.add(key);
  for (const stem of [...keys].slice(0, MOST_OF_QUESTION)) {
    const counts = stems.get(stem) ?? {};
    stems.delete(stem);
    stems.set(stem, halvedWhenFull(oneMore(counts, id)));
  }
  const room = [...stems].slice(-MOST_STEMS);
  return { v: 1, handled: oneMore(experience.handled, id), stems: objectOf(room) };
}

/**
 * What a word says for a colleague by who handled questions with it, or on the subject that it names: how many more of them than of all questions (`share`,
 * up to 1), and how rare such questions are. Null when there were too few.
 */
export function handledWith({ handled, stems }: Experience, word: ReadWord, id: string): Learnt | null {
  const all = total(handled);
  const usual = countOf(handled, id) / Math.max(1, all);
  let best: Learnt | null = null;
  for (const key of keysOf(word)) {
    const counts = has(stems, key) ? (stems[key] ?? {}) : {};
    const [by, of] = [countOf(counts, id), total(counts)];
    if (by === 0 || of < FEWEST) continue;
    const share = (by + PRIOR * usual) / (of + PRIOR) - usual;
    const score = share * Math.log(1 + Math.max(0, all - of + 0.5) / (of + 0.5));
    if (score > (best?.score ?? 0)) best = { handled: { word: word.word, by, of }, score };
  }
  return best;
}

export function serialiseExperience(experience: Experience): string {
  return JSON.stringify(experience);
}

/** Null when this is none that this version understands. */
export function parseExperience(text: string): Experience | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value) || value['v'] !== 1 || !isCounts(value['handled'])) return null;
  const stems = value['stems'];
  if (!isObject(stems)) return null;
  const isRight = Object.keys(stems).every((stem) => isCounts(stems[stem]));
  return isRight ? (value as unknown as Experience) : null;
}

/** What is counted of a word: the subjects that it names or hints at; itself where it has none, unless it may be a name. */
function keysOf({ word, stem, names, hints }: ReadWord): readonly string[] {
  const subjects = [...names, ...hints];
  if (subjects.length > 0) return subjects;
  return word === word.toLowerCase() ? [stem] : [];
}

function countOf(counts: Counts, id: string): number {
  return has(counts, id) ? (counts[id] ?? 0) : 0;
}

function oneMore(counts: Counts, id: string): Counts {
  return { ...counts, [id]: countOf(counts, id) + 1 };
}

function halvedWhenFull(counts: Counts): Counts {
  if (total(counts) <= MOST_COUNTED) return counts;
  const halved = entriesOf(counts).map(([id, count]) => [id, Math.floor(count / 2)] as const);
  return objectOf(halved.filter(([, count]) => count > 0));
}

function total(counts: Counts): number {
  return entriesOf(counts).reduce((sum, [, count]) => sum + count, 0);
}

/** Stems are words of strangers: "constructor" is one. */
function has(object: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

function entriesOf<T>(object: { readonly [key: string]: T }): (readonly [string, T])[] {
  return Object.keys(object).map((key) => [key, object[key] as T] as const);
}

function objectOf<T>(entries: readonly (readonly [string, T])[]): { readonly [key: string]: T } {
  const object: { [key: string]: T } = {};
  for (const [key, value] of entries)
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  return object;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCounts(value: unknown): value is Counts {
  return isObject(value) && Object.keys(value).every((id) => Number.isFinite(value[id]));
}
