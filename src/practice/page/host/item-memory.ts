import { Store } from '../store';
import { REFUSAL, refuse } from './refusal';

const TYPES = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'] as const;

export interface NotificationAction {
  readonly actionText: string;
  /** Opens the pane of this command, with `contextData` for the add-in to read. */
  readonly commandId: string;
  readonly contextData: string;
}

/** A line that an add-in puts above an item (`item.notificationMessages`). */
export interface ItemNotification {
  readonly key: string;
  readonly type: (typeof TYPES)[number];
  readonly message: string;
  readonly action: NotificationAction | null;
  /** As office.js sent it, to give back. */
  readonly sent: Readonly<Record<string, unknown>>;
}

/** Outlook shows this many above one item. */
const MOST = 5;

/** The lines that add-ins put above one item, in the order in which they came. */
export class ItemNotifications extends Store<{ readonly shown: readonly ItemNotification[] }> {
  private readonly dismissed = new Set<(type: ItemNotification['type']) => void>();

  constructor() {
    super({ shown: [] });
  }

  add(sent: Readonly<Record<string, unknown>>): void {
    const { shown } = this.get();
    const notification = read(sent);
    if (shown.some(({ key }) => key === notification.key)) refuse(REFUSAL.duplicateNotificationKey);
    if (shown.length >= MOST) refuse(REFUSAL.tooManyNotifications);
    this.change({ shown: [...shown, notification] });
  }

  replace(sent: Readonly<Record<string, unknown>>): void {
    const notification = read(sent);
    this.require(notification.key);
    this.change({ shown: this.get().shown.map((each) => (each.key === notification.key ? notification : each)) });
  }

  remove(key: string): void {
    this.require(key);
    this.change({ shown: this.get().shown.filter((each) => each.key !== key) });
  }

  /** The user closes a line. */
  dismiss(key: string): void {
    const gone = this.get().shown.find((each) => each.key === key);
    if (gone === undefined) return;
    this.remove(key);
    for (const listener of this.dismissed) listener(gone.type);
  }

  /** Calls back when the user closes a line. Returns the way to stop listening. */
  onDismissed(listener: (type: ItemNotification['type']) => void): () => void {
    this.dismissed.add(listener);
    return () => this.dismissed.delete(listener);
  }

  /** As office.js expects them: the kind by its name, which it sends as a number. */
  all(): readonly object[] {
    return this.get().shown.map(({ sent, type }) => ({ ...sent, type }));
  }

  private require(key: string): void {
    if (!this.get().shown.some((each) => each.key === key)) refuse(REFUSAL.notificationKeyNotFound);
  }
}

/** What add-ins keep with an item for as long as it stays open: one memory for all frames, because pane and send handler leave word for each other. */
export interface ItemMemory {
  /** `item.sessionData`. */
  readonly session: Map<string, string>;
  readonly notifications: ItemNotifications;
}

export function emptyMemory(): ItemMemory {
  return { session: new Map(), notifications: new ItemNotifications() };
}

function read(sent: Readonly<Record<string, unknown>>): ItemNotification {
  const { key, type, message, actions } = sent;
  const first: unknown = Array.isArray(actions) ? actions[0] : undefined;
  return {
    key: String(key),
    type: TYPES[Number(type)] ?? 'informationalMessage',
    message: String(message),
    action: typeof first === 'object' && first !== null ? actionOf(first as Readonly<Record<string, unknown>>) : null,
    sent,
  };
}

function actionOf({ actionText, commandId, contextData }: Readonly<Record<string, unknown>>): NotificationAction {
  return { actionText: String(actionText), commandId: String(commandId), contextData: contextText(contextData) };
}

/** The data that an add-in hands to its pane; office.js reads it as JSON. */
export function contextText(contextData: unknown): string {
  if (contextData === undefined || contextData === null) return '';
  return typeof contextData === 'string' ? contextData : JSON.stringify(contextData);
}
