import { type AddinFrameOptions, createAddinFrame } from './addin-frame';
import type { CompletedContext } from './commands';

/** How the handler of a launch event ended; `unavailable`: it could not be loaded or is not there; `timedOut`: it did not end in time. */
export type LaunchOutcome =
  { readonly kind: 'completed'; readonly context: CompletedContext } | { readonly kind: 'unavailable' | 'timedOut' };

export interface LaunchCourse {
  /** For the page and its office.js to be there. */
  readonly loadMs: number;
  /** For the handler itself. */
  readonly runMs: number;
  /** Resolves when the handler may begin. */
  readonly begin: () => Promise<void>;
}

/** Outlook gives a handler five minutes. */
export const USUAL_COURSE: LaunchCourse = { loadMs: 20_000, runMs: 5 * 60_000, begin: async () => undefined };

/** Runs one launch event in a hidden page of its own, as Outlook on the web does. */
export async function runLaunchEvent(
  options: Omit<AddinFrameOptions, 'frame' | 'onTabOut' | 'onClose'>,
  functionName: string,
  { loadMs, runMs, begin }: LaunchCourse,
): Promise<LaunchOutcome> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Controle bij verzenden';
  document.body.append(frame);
  const host = createAddinFrame({ ...options, frame });
  try {
    const isLoaded = await within(
      loadMs,
      host.ready.then(() => true),
    );
    if (isLoaded === null) return { kind: 'unavailable' };
    const run = begin().then(async () => ({ context: await host.invoke(functionName) }));
    const ended = await within(runMs, run);
    if (ended === null) return { kind: 'timedOut' };
    return ended.context === null ? { kind: 'unavailable' } : { kind: 'completed', context: ended.context };
  } finally {
    host.dispose();
    frame.remove();
  }
}

/** Null when the time is up. */
async function within<T>(limitMs: number, work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
