import { createAddinFrame, type AddinFrameOptions, type CompletedContext } from './addin-frame';

/** How the handler of a launch event ended; `unavailable`: it could not be loaded or did not answer in time. */
export type LaunchOutcome =
  { readonly kind: 'completed'; readonly context: CompletedContext } | { readonly kind: 'unavailable' };

/** Outlook waits this long for a handler before it says that the add-in is unavailable. */
export const LAUNCH_LIMIT_MS = 5 * 60_000;

/** Runs one launch event in a hidden page of its own, as Outlook on the web does. */
export function runLaunchEvent(
  options: Omit<AddinFrameOptions, 'frame' | 'onCompleted'>,
  functionName: string,
  limitMs = LAUNCH_LIMIT_MS,
): Promise<LaunchOutcome> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Controle bij verzenden';
  document.body.append(frame);
  return new Promise((resolve) => {
    const end = (outcome: LaunchOutcome): void => {
      clearTimeout(timer);
      host.dispose();
      frame.remove();
      resolve(outcome);
    };
    const timer = setTimeout(() => end({ kind: 'unavailable' }), limitMs);
    const host = createAddinFrame({
      ...options,
      frame,
      onCompleted: (context) => end({ kind: 'completed', context }),
    });
    void host.ready.then(() => host.invoke(functionName));
  });
}
