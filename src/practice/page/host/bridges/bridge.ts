/**
 * What Outlook in production has and the office.js on npm (of April 2022) lacks is bridged here, and nowhere else. A bridge has two ends: a script
 * (in `in-addin/`) that the practice server puts into the add-in's page before the unmodified office.js, and what answers it in the practice Outlook.
 *
 * | in production                                                    | since         | bridge                                  |
 * | ---------------------------------------------------------------- | ------------- | --------------------------------------- |
 * | nested app authentication: a token without a second sign-in      | NestedAppAuth | `nested-sign-in`                        |
 * | several messages selected: `getSelectedItemsAsync` and its event | Mailbox 1.13  | `multi-select`                          |
 * | a send handler that names a command, which opens the pane        | Mailbox 1.14  | `open-by-command`, which needs no script |
 */
export type Bridge = (message: unknown, tell: (message: unknown) => void) => void;

/** A message of a script in the add-in's page to its other end, or back. */
export interface BridgeMessage {
  /** Names the bridge. */
  readonly clusterpost: string;
  readonly message: unknown;
}

/** Null for anything that no bridge sent. */
export function readBridgeMessage(data: unknown): BridgeMessage | null {
  if (typeof data !== 'object' || data === null || !('clusterpost' in data) || !('message' in data)) return null;
  return typeof data.clusterpost === 'string' ? { clusterpost: data.clusterpost, message: data.message } : null;
}
