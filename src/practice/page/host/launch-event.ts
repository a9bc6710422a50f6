import { type AddinFrameOptions, createAddinFrame } from './addin-frame';
import type { CompletedContext } from './commands';

/** How the handler of a launch event ended; `unavailable`: it could not be loaded, is not there, or did not answer in time. */
export type LaunchOutcome =
  { readonly kind: 'completed'; readonly context: CompletedContext } | { readonly kind: 'unavailable' };

export interface LaunchLimits {
  /** For the page and its office.js to be there. */
  readonly loadMs: number;
  /** For the handler itself. */
  readonly runMs: number;
}

/** Outlook gives a handler five minutes. */
const LIMITS: LaunchLimits = { loadMs: 20_000, runMs: 5 * 60_000 };

/** Runs one launch event in a hidden page of its own, as Outlook on the web does. */
export async function runLaunchEvent(
  options: Omit<AddinFrameOptions, 'frame' | 'onTabOut'>,
  functionName: string,
  { loadMs, runMs }: LaunchLimits = LIMITS,
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
    const context = isLoaded === true ? await within(runMs, host.invoke(functionName)) : null;
    return context === null ? { kind: 'unavailable' } : { kind: 'completed', context };
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
