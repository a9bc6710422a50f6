import type { Steps } from '../domain/overview/steps';
import { pause } from '../mailbox/pause';

/** So long at a time: whoever types or scrolls meanwhile does not notice. A step more may come on top. */
const SLICE_MS = 15;

/**
 * Does long work in slices between which the browser can draw and hear what somebody does. Rejects with what a step throws.
 *
 * @param clock milliseconds, such as `performance.now`
 * @returns null when it was given up because the signal said so
 */
export async function inSlices<Outcome>(
  steps: Steps<Outcome>,
  signal: AbortSignal,
  clock: () => number,
): Promise<Outcome | null> {
  while (!signal.aborted) {
    const begun = clock();
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (clock() - begun < SLICE_MS);
    await pause(0);
  }
  return null;
}
