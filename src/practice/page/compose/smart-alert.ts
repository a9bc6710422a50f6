import type { CompletedContext } from '../host/commands';

/** What Outlook does with a mail that the add-in holds back (`SendMode` in the manifest). */
export type SendMode = 'promptUser' | 'softBlock' | 'block';

/**
 * Why a mail does not leave at once. `slow`: the add-in has been at work for five seconds, and goes on; `timedOut`: it did not end in five minutes;
 * `offline`: Outlook has no connection, and the add-in cannot be asked.
 */
export type SendAlert =
  | { readonly kind: 'refused'; readonly context: CompletedContext }
  | { readonly kind: 'unavailable' | 'slow' | 'timedOut' | 'offline' };

/** The ways on that Outlook offers. */
export interface AlertChoices {
  /** The mail may leave unchecked. */
  readonly sendAnyway: boolean;
  /** What the button says with which the mail stays. */
  readonly stay: 'dontSend' | 'tryLater' | 'close';
}

/**
 * The buttons of the dialog, as Microsoft describes Smart Alerts (learn.microsoft.com, "Smart Alerts feature behavior and scenarios"). A mode that
 * the add-in sets while it runs counts for what it refuses itself; when it fails or is away the mode of the manifest counts.
 */
export function choicesFor(alert: SendAlert, manifest: SendMode): AlertChoices {
  switch (alert.kind) {
    case 'refused':
      return { sendAnyway: modeOf(alert.context, manifest) === 'promptUser', stay: 'dontSend' };
    case 'slow':
    case 'timedOut':
      return { sendAnyway: manifest === 'promptUser', stay: 'dontSend' };
    case 'unavailable':
      return manifest === 'block' ? { sendAnyway: false, stay: 'close' } : { sendAnyway: true, stay: 'tryLater' };
    case 'offline':
      return { sendAnyway: false, stay: 'close' };
  }
}

function modeOf({ sendModeOverride }: CompletedContext, manifest: SendMode): SendMode {
  return sendModeOverride === 'promptUser' ? 'promptUser' : manifest;
}
