import type { StoredMessage } from './message';

/** What happened to one message, as seen from the folder in which it lies or lay. */
export interface MessageChange {
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly mailbox: number;
  readonly folder: number;
  readonly immutableId: string;
  readonly mutableId: string;
  /** The write that did it. */
  readonly sequence: number;
}

export function messageChange(kind: MessageChange['kind'], message: StoredMessage): MessageChange {
  const { mailbox, folder, immutableId, mutableId, sequence } = message;
  return { kind, mailbox, folder, immutableId, mutableId, sequence };
}

/** All that happened to a message in a folder within one turn, told once: what is new is not told as changed as well. */
export function withoutRepeats(changes: readonly MessageChange[]): readonly MessageChange[] {
  const last = new Map<string, MessageChange>();
  for (const change of changes) {
    const key = `${change.folder} ${change.immutableId}`;
    const before = last.get(key);
    const isStillNew = before?.kind === 'created' && change.kind === 'updated';
    last.set(key, isStillNew ? { ...change, kind: 'created' } : change);
  }
  return [...last.values()];
}
