import { type TimeExpression, timeExpressionsIn } from '../../deadlines/time-expressions';
import type { MailLanguage } from '../mail-language';
import type { ReplyContext } from '../reply';
import { NO_PROMISE, PROMISE, THEIR_PROMISE } from './promise-words';
import { namesSomebody } from './named-people';
import type { Sentence } from './sentences';

/** Something that the municipality says that it will still do. Places are in the new text. */
export interface Promise {
  readonly sentence: Sentence;
  /** By when; null when the sentence says nothing about it. */
  readonly time: TimeExpression | null;
}

/** A sentence that answers, thanks or asks can stand at this distance between a promise and its date. */
const NEAR = 2;

/** Whether a sentence says that the municipality will still do something. */
export function isPromise(sentence: Sentence, language: MailLanguage): boolean {
  const { words } = sentence;
  const isTold = PROMISE[language].test(words) || (language === 'nl' && namesSomebody(sentence, THEIR_PROMISE));
  return isTold && !/\?\s*$/.test(words) && !/:\s*$/.test(words) && !NO_PROMISE[language].test(words);
}

/** The promises among these sentences, each with the time that it names. */
export function promisesIn(
  sentences: readonly Sentence[],
  language: MailLanguage,
  { now, calendar }: Pick<ReplyContext, 'now' | 'calendar'>,
): readonly Promise[] {
  return sentences
    .filter((sentence) => isPromise(sentence, language))
    .map((sentence) => {
      const times = timesIn(sentence, language, now, calendar);
      return { sentence, time: times.filter(({ date }) => date !== null)[0] ?? times[0] ?? null };
    });
}

/** The time expressions of a sentence with their place in the new text, without the dates of what happened before. */
export function timesIn(
  { words, start }: Sentence,
  language: MailLanguage,
  now: Date,
  calendar: ReplyContext['calendar'],
): readonly TimeExpression[] {
  return timeExpressionsIn(words, language, now, calendar)
    .filter(
      (time) =>
        !/(?:^| )(?:van|d\.d\.|dd|sinds|vanaf|dated|of|from|since|vom|seit|ab)(?: de| het)? $/.test(
          words.slice(0, time.start),
        ),
    )
    .map((time) => ({ ...time, start: start + time.start, end: start + time.end }));
}

/** Whether a promise without a day is kept up by one near it that has a day: "Ik zoek het uit. U hoort het uiterlijk vrijdag." */
export function isDatedNearby(promise: Promise, promises: readonly Promise[]): boolean {
  return promises.some((other) => Boolean(other.time?.date) && isNear(promise, other));
}

/** Whether one date will do for both. */
export function isNear(one: Promise, other: Promise): boolean {
  return Math.abs(one.sentence.index - other.sentence.index) <= NEAR;
}
