import type { CategoryColour } from '../../../domain/team/card';
import { type Attachment, type GraphAttachment, toAttachment } from './attachment';
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

export type AnswerKind = 'reply' | 'forward';

export interface MailContent {
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

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

  /** What a reader sees of a message: its body, and the files and pictures that came with it. */
  async read(id: string): Promise<MailContent> {
    const message = (await this.request(`${this.message(id)}?$select=body,hasAttachments`)) as GraphMessage;
    const html = bodyAsHtml(message);
    // Graph does not count pictures within the text as attachments.
    if (message.hasAttachments !== true && !html.includes('cid:')) return { html, attachments: [] };
    const { value } = (await this.request(`${this.message(id)}/attachments`)) as { value: GraphAttachment[] };
    return { html, attachments: value.map(toAttachment) };
  }

  async draft(id: string): Promise<OpenDraft> {
    return opened(
      (await this.request(
        `${this.message(id)}?$select=conversationId,subject,toRecipients,ccRecipients,bccRecipients,body`,
      )) as GraphMessage,
    );
  }

  /** Creates a draft in which the message is quoted. */
  async createAnswer(id: string, kind: AnswerKind): Promise<OpenDraft> {
    const action = kind === 'reply' ? 'createReply' : 'createForward';
    return opened((await this.request(`${this.message(id)}/${action}`, json('POST', {}))) as GraphMessage);
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
