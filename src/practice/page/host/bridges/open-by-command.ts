import { contextText } from '../item-memory';

/** What the dialog of a held mail shows and does besides (Mailbox 1.14). */
export interface CommandOrder {
  /** On the button. */
  readonly cancelLabel?: string;
  /** The id in the manifest of what the button does. */
  readonly commandId?: string;
  /** For the pane that the command opens, as JSON. */
  readonly contextData?: string;
  /** `promptUser`: the person may send all the same. */
  readonly sendModeOverride?: string;
}

/**
 * What a send handler asked for in `event.completed`, of what is newer than the office.js on npm. That hands on what it does not know, so the add-in's
 * page needs no script for it.
 */
export function commandOrder({
  cancelLabel,
  commandId,
  contextData,
  sendModeOverride,
}: Readonly<Record<string, unknown>>): CommandOrder {
  return {
    ...(typeof cancelLabel === 'string' && { cancelLabel }),
    ...(typeof commandId === 'string' && { commandId }),
    ...(contextData !== undefined && { contextData: contextText(contextData) }),
    ...(typeof sendModeOverride === 'string' && { sendModeOverride }),
  };
}
