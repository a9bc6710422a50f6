import type { CategoryColour } from '../../../domain/team/card';
import { type Attachment, type GraphAttachment, toAttachment } from './attachment';
import { bodyAsHtml, type DraftContent, fromDraft, type GraphMessage, toDraft } from './graph-message';
import type { Graph } from './graph';
import { json } from './http';

export type CategoryColours = ReadonlyMap<string, CategoryColour>;

export type AnswerKind = 'reply' | 'replyAll' | 'forward';

const ACTIONS: Readonly<Record<AnswerKind, string>> = {
  reply: 'createReply',
  replyAll: 'createReplyAll',
  forward: 'createForward',
};

export interface MailContent {
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

/** A draft with what Outlook must know of it to open it. */
export interface OpenDraft {
  readonly id: string;
  readonly conversationId: string;
  readonly content: DraftContent;
}

/** The messages of one mailbox, as one person may use it. Every method throws `RequestFailed`. */
export class MailApi {
  private readonly root: string;

  constructor(
    private readonly graph: Graph,
    mailbox: string,
  ) {
    this.root = `/users/${encodeURIComponent(mailbox)}`;
  }

  /** What a reader sees of a message: its body, and the files and pictures that came with it. */
  async read(id: string): Promise<MailContent> {
    const message = (await this.graph.request(`${this.message(id)}?$select=body,hasAttachments`)) as GraphMessage;
    const html = bodyAsHtml(message);
    // Graph does not count pictures within the text as attachments.
    if (message.hasAttachments !== true && !html.includes('cid:')) return { html, attachments: [] };
    const { value } = (await this.graph.request(`${this.message(id)}/attachments`)) as { value: GraphAttachment[] };
    return { html, attachments: value.map(toAttachment) };
  }

  /** The lines above a mail as it came over the wire, for those who want to know how it came here. */
  async headers(id: string): Promise<readonly MailHeader[]> {
    const { internetMessageHeaders } = (await this.graph.request(
      `${this.message(id)}?$select=internetMessageHeaders`,
    )) as { readonly internetMessageHeaders?: readonly MailHeader[] };
    return internetMessageHeaders ?? [];
  }

  async draft(id: string): Promise<OpenDraft> {
    return opened(
      (await this.graph.request(
        `${this.message(id)}?$select=conversationId,subject,toRecipients,ccRecipients,bccRecipients,body`,
      )) as GraphMessage,
    );
  }

  /** Creates a draft in which the message is quoted. */
  async createAnswer(id: string, kind: AnswerKind): Promise<OpenDraft> {
    return opened((await this.graph.request(`${this.message(id)}/${ACTIONS[kind]}`, json('POST', {}))) as GraphMessage);
  }

  async save(id: string, content: DraftContent): Promise<void> {
    await this.graph.request(this.message(id), json('PATCH', fromDraft(content)));
  }

  async send(id: string): Promise<void> {
    await this.graph.request(`${this.message(id)}/send`, { method: 'POST' });
  }

  /** Moves a draft to the deleted items. */
  async discard(id: string): Promise<void> {
    await this.graph.request(`${this.message(id)}/move`, json('POST', { destinationId: 'deleteditems' }));
  }

  /** The person's own list of categories, which gives the names on messages their colour. */
  async categoryColours(): Promise<CategoryColours> {
    const { value } = (await this.graph.request('/me/outlook/masterCategories')) as {
      value: { displayName: string; color: CategoryColour }[];
    };
    return new Map(value.map(({ displayName, color }) => [displayName, color]));
  }

  private message(id: string): string {
    return `${this.root}/messages/${encodeURIComponent(id)}`;
  }
}

function opened(message: GraphMessage): OpenDraft {
  return { id: message.id, conversationId: message.conversationId ?? '', content: toDraft(message) };
}
