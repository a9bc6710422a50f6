import type { FolderApi } from '../data/folder-api';
import type { MailSummary } from '../data/graph-message';
import { Store } from '../store';

export interface ConversationState {
  /** Oldest first; only the message in front as long as the others are not there. */
  readonly messages: readonly MailSummary[];
}

/** The conversation around the message in front of the user, from all folders. */
export class Conversation extends Store<ConversationState> {
  private front: MailSummary | null = null;
  private api: FolderApi | null = null;

  constructor() {
    super({ messages: [] });
  }

  /** @param hidden id of the folder whose messages are left out, unless that in front lies there itself */
  async show(front: MailSummary | null, api: FolderApi, hidden: string | null): Promise<void> {
    const isSame = front !== null && front.conversationId === this.front?.conversationId && api === this.api;
    this.front = front;
    this.api = api;
    if (!isSame) this.change({ messages: front === null ? [] : [front] });
    if (front === null || front.conversationId === '') return;
    // When the others cannot be had, the message in front still stands there.
    const all = await api.conversation(front.conversationId).catch(() => null);
    if (all === null || this.front !== front) return;
    this.change({
      messages: all.filter(({ id, folderId }) => id === front.id || folderId !== hidden || front.folderId === hidden),
    });
  }
}
