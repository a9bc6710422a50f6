import type { CategoryColour } from '../../../domain/team/card';
import { type Attachment, type GraphAttachment, toAttachment } from './attachment';
import { bodyAsHtml, type GraphMessage } from './graph-message';
import type { Graph } from './graph';

export type CategoryColours = ReadonlyMap<string, CategoryColour>;

export interface MailContent {
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

export interface MailHeader {
  readonly name: string;
  readonly value: string;
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
