import type { AnswerCallback } from './library';
import { answerOf } from './answer';

/** What a page that Outlook opened beside itself says to the pane. */
export type DialogMessage = { readonly kind: 'openMessage'; readonly id: string };

/** The part of `Office.context.ui` that opens a page. */
export interface OfficeUi {
  displayDialogAsync(
    address: string,
    options: { readonly width: number; readonly height: number; readonly promptBeforeOpen: boolean },
    callback: AnswerCallback<OfficeDialog>,
  ): void;
}

export interface OfficeDialog {
  addEventHandler(eventType: string, handler: (args: { readonly message?: string }) => void): void;
}

/** In percent of the screen. */
const SIZE = { width: 90, height: 90 };
const MESSAGE_RECEIVED = 'dialogMessageReceived';

/**
 * Opens a page of ours in a window of its own. It stays open while somebody works in it, so office-js-helpers' Dialog, which closes at the first
 * message, is not for this.
 * @throws OutlookError `refused` when a window is open already, or when the browser stops it
 */
export async function openDialog(
  ui: OfficeUi,
  address: string,
  onMessage: (message: DialogMessage) => void,
): Promise<void> {
  const dialog = await answerOf<OfficeDialog>('displayDialogAsync', (done) => {
    ui.displayDialogAsync(address, { ...SIZE, promptBeforeOpen: false }, done);
  });
  dialog.addEventHandler(MESSAGE_RECEIVED, ({ message }) => {
    const read = parseMessage(message ?? '');
    if (read !== null) onMessage(read);
  });
}

/** Null for anything that is no message of ours. */
export function parseMessage(text: string): DialogMessage | null {
  try {
    const { kind, id } = JSON.parse(text) as Partial<Record<keyof DialogMessage, unknown>>;
    return kind === 'openMessage' && typeof id === 'string' ? { kind, id } : null;
  } catch {
    return null;
  }
}
