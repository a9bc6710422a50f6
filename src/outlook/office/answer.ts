import { OutlookError } from '../port';
import type { AnswerCallback } from './library';

/** Outlook answers within tens of milliseconds; after this long the answer was lost, and office.js never tells. */
export const ANSWER_LIMIT_MS = 5_000;

/**
 * Makes one office.js call into a promise that always ends.
 * @param name of the call, for the administrator
 * @param call starts the call with the callback for its answer
 * @throws OutlookError `timeout` when no answer came, `refused` when Outlook said no or the call itself threw
 */
export function answerOf<T>(name: string, call: (callback: AnswerCallback<T>) => void): Promise<T> {
  return withinLimit<T>(name, ANSWER_LIMIT_MS, (resolve, refuse) => {
    call((answer) => {
      // The enum is there only once office.js has run, so its value is compared as text.
      if (String(answer.status) === 'succeeded') resolve(answer.value);
      else refuse(`${answer.error.code} ${answer.error.name}`);
    });
  });
}

/** A promise that is refused with an OutlookError `timeout` when `start` has not settled it in time. */
export function withinLimit<T>(
  name: string,
  limitMs: number,
  start: (resolve: (value: T) => void, refuse: (why: string) => void) => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new OutlookError('timeout', `${name}: no answer in ${limitMs} ms`));
    }, limitMs);
    const refuse = (why: string): void => {
      clearTimeout(timer);
      reject(new OutlookError('refused', `${name}: ${why}`));
    };
    const succeed = (value: T): void => {
      clearTimeout(timer);
      resolve(value);
    };
    try {
      start(succeed, refuse);
    } catch (error) {
      refuse(error instanceof Error ? error.name : 'failed');
    }
  });
}
