import type { DialogMessage } from './dialog';
import { loadScripts } from './scripts';

/** What a page of ours that Outlook opened as a dialog can ask of the pane that opened it. */
export interface DialogParent {
  /** Opens a message in Outlook's own window; false when the pane cannot be reached any more. @param id in Graph's form, and not the immutable one */
  openMessage(id: string): boolean;
}

/** Outlook writes this into the address of a page that it opens as a dialog. */
const DIALOG_MARK = /[$|]isDialog[$|]/;
const READY_LIMIT_MS = 10_000;

export function isDialog(search: string): boolean {
  return DIALOG_MARK.test(new URLSearchParams(search).get('_host_Info') ?? '');
}

/**
 * Connects to the pane that opened this page. office.js is loaded only for this: in a tab of its own a page does not need it, and it takes the history and the
 * Tab key of a page over.
 * @param scripts addresses of office.js and of what it needs, in order
 */
export async function connectDialogParent(scripts: readonly string[]): Promise<DialogParent> {
  await loadScripts(scripts, READY_LIMIT_MS);
  const office = globalThis.Office;
  await office.onReady();
  return {
    openMessage(id) {
      const message: DialogMessage = { kind: 'openMessage', id };
      try {
        office.context.ui.messageParent(JSON.stringify(message));
        return true;
      } catch {
        // Signing in took this page through another origin: some browsers then cut it off from the pane.
        return false;
      }
    },
  };
}
