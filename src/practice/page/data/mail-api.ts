import type { CategoryColour } from '../../../domain/team/card';
import {
  bodyAsHtml,
  type DraftContent,
  fromDraft,
  type GraphMessage,
  type MailSummary,
  SUMMARY_FIELDS,
  toDraft,
  toSummary,
} from './graph-message';
import { ask, json } from './http';

export type FolderName = 'inbox' | 'drafts' | 'sentitems';

export type CategoryColours = ReadonlyMap<string, CategoryColour>;

/** A draft with what Outlook must know of it to open it. */
export interface OpenDraft {
  readonly id: string;
  readonly conversationId: string;
  readonly content: DraftContent;
}

/** The shared mailbox as one person may use it, through the practice Graph. Every method throws `RequestFailed`. */
export class MailApi {
  private readonly root: string;

  constructor(
    private readonly token: () => Promise<string>,
    mailbox: string,
  ) {
    this.root = `/graph/v1.0/users/${encodeURIComponent(mailbox)}`;
  }

  /** The newest messages of a folder, `count` at most, and whether there are more. */
  async list(
    folder: FolderName,
    count: number,
  ): Promise<{ readonly messages: readonly MailSummary[]; readonly hasMore: boolean }> {
    const answer = (await this.request(
      `${this.root}/mailFolders/${folder}/messages?$select=${SUMMARY_FIELDS}&$orderby=receivedDateTime desc&$top=${count}`,
    )) as { value: GraphMessage[]; '@odata.nextLink'?: string };
    return { messages: answer.value.map(toSummary), hasMore: answer['@odata.nextLink'] !== undefined };
  }

  async unreadCount(): Promise<number> {
    const answer = (await this.request(`${this.root}/mailFolders/inbox?$select=unreadItemCount`)) as {
      unreadItemCount: number;
    };
    return answer.unreadItemCount;
  }

  async body(id: string): Promise<string> {
    return bodyAsHtml((await this.request(`${this.message(id)}?$select=body`)) as GraphMessage);
  }

  async draft(id: string): Promise<OpenDraft> {
    return opened(
      (await this.request(
        `${this.message(id)}?$select=conversationId,subject,toRecipients,ccRecipients,bccRecipients,body`,
      )) as GraphMessage,
    );
  }

  /** Creates the draft of a reply, with the message quoted in it. */
  async createReply(id: string): Promise<OpenDraft> {
    return opened((await this.request(`${this.message(id)}/createReply`, json('POST', {}))) as GraphMessage);
  }

  async save(id: string, content: DraftContent): Promise<void> {
    await this.request(this.message(id), json('PATCH', fromDraft(content)));
  }

  async send(id: string): Promise<void> {
    await this.request(`${this.message(id)}/send`, { method: 'POST' });
  }

  /** Moves a draft to the deleted items. */
  async discard(id: string): Promise<void> {
    await this.request(`${this.message(id)}/move`, json('POST', { destinationId: 'deleteditems' }));
  }

  async markRead(id: string): Promise<void> {
    await this.request(this.message(id), json('PATCH', { isRead: true }));
  }

  /** The person's own list of categories, which gives the names on messages their colour. */
  async categoryColours(): Promise<CategoryColours> {
    const { value } = (await this.request('/graph/v1.0/me/outlook/masterCategories')) as {
      value: { displayName: string; color: CategoryColour }[];
    };
    return new Map(value.map(({ displayName, color }) => [displayName, color]));
  }

  private message(id: string): string {
    return `${this.root}/messages/${encodeURIComponent(id)}`;
  }

  private async request(address: string, init: RequestInit = {}): Promise<unknown> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${await this.token()}`);
    // Outlook keeps hold of a message also when it moves to another folder.
    headers.set('prefer', 'IdType="ImmutableId"');
    return ask(address, { ...init, headers });
  }
}

function opened(message: GraphMessage): OpenDraft {
  return { id: message.id, conversationId: message.conversationId ?? '', content: toDraft(message) };
}
