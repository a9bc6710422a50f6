/** What the keyboard can ask for in the list and beside a message. */
export type Command =
  | 'reply'
  | 'replyAll'
  | 'forward'
  | 'remove'
  | 'archive'
  | 'markRead'
  | 'markUnread'
  | 'flag'
  | 'chooseAll'
  | 'dropChoice'
  | 'undo'
  | 'search';

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** By key, with `Ctrl+` and `Shift+` before it in that order. As in Outlook on the web. */
const KEYS: ReadonlyMap<string, Command> = new Map([
  ['r', 'reply'],
  ['Ctrl+r', 'reply'],
  ['Shift+r', 'replyAll'],
  ['Ctrl+Shift+r', 'replyAll'],
  ['Shift+f', 'forward'],
  ['Ctrl+Shift+f', 'forward'],
  ['Delete', 'remove'],
  ['Backspace', 'archive'],
  ['e', 'archive'],
  ['q', 'markRead'],
  ['Ctrl+q', 'markRead'],
  ['u', 'markUnread'],
  ['Ctrl+u', 'markUnread'],
  ['Insert', 'flag'],
  ['Ctrl+a', 'chooseAll'],
  ['Ctrl+z', 'undo'],
  ['Escape', 'dropChoice'],
  ['/', 'search'],
]);

/** The command of a key; null for a key that has none. */
export function commandOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): Command | null {
  if (altKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  const shift = shiftKey && name !== '/' ? 'Shift+' : '';
  return KEYS.get(`${ctrlKey || metaKey ? 'Ctrl+' : ''}${shift}${name}`) ?? null;
}
