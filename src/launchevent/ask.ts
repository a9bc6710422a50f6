import type { Done } from './office';

declare function setTimeout(run: () => void, ms: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** office.js never tells that an answer was lost; Outlook says that it takes long after five seconds. */
export const READ_LIMIT_MS = 4_000;

/** One answer of Outlook. Rejects when it refuses, or does not answer in time. */
export function ask<T>(start: (done: Done<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), READ_LIMIT_MS);
    start((answer) => {
      clearTimeout(timer);
      if (String(answer.status) === 'succeeded') resolve(answer.value);
      else reject(new Error('refused'));
    });
  });
}
