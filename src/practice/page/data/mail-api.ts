import type { CategoryColour } from '../../../domain/team/card';
import { type FileContent, type GraphAttachment, type KeptAttachment, toKeptAttachment } from './attachment';
import { bodyAsHtml, type GraphMessage, type MailSummary, SUMMARY_FIELDS, toSummary } from './graph-message';
import { json } from './http';
import type { Graph } from './graph';

export type CategoryColours = ReadonlyMap<string, CategoryColour>;

export interface MailContent {
  readonly html: string;
  readonly attachments: readonly KeptAttachment[];
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
    const { value } = (await this.graph.request(`${this.message(id)}/attachments`)) as {
      value: (GraphAttachment & { readonly id: string })[];
    };
    return { html, attachments: value.map(toKeptAttachment) };
  }

  /** The lines above a mail as it came over the wire, for those who want to know how it came here. */
  async headers(id: string): Promise<readonly MailHeader[]> {
    const { internetMessageHeaders } = (await this.graph.request(
      `${this.message(id)}?$select=internetMessageHeaders`,
    )) as { readonly internetMessageHeaders?: readonly MailHeader[] };
    return internetMessageHeaders ?? [];
  }

  /** A message as the file that a mail program opens. */
  async file(id: string): Promise<FileContent> {
    return { contentType: 'message/rfc822', base64: await this.graph.base64(`${this.message(id)}/$value`) };
  }

  /** The person's own list of categories, which gives the names on messages their colour. */
  async categoryColours(): Promise<CategoryColours> {
    const { value } = (await this.graph.request('/me/outlook/masterCategories')) as {
      value: { displayName: string; color: CategoryColour }[];
    };
    return new Map(value.map(({ displayName, color }) => [displayName, color]));
  }

  async addCategory(displayName: string, color: CategoryColour): Promise<void> {
    await this.graph.request('/me/outlook/masterCategories', json('POST', { displayName, color }));
  }

  async removeCategory(name: string): Promise<void> {
    const { value } = (await this.graph.request('/me/outlook/masterCategories')) as {
      value: { id: string; displayName: string }[];
    };
    const found = value.find(({ displayName }) => displayName === name);
    if (found === undefined) return;
    await this.graph.request(`/me/outlook/masterCategories/${encodeURIComponent(found.id)}`, { method: 'DELETE' });
  }

  /** One message, as it stands in a list. */
  async summary(id: string): Promise<MailSummary> {
    return toSummary((await this.graph.request(`${this.message(id)}?$select=${SUMMARY_FIELDS}`)) as GraphMessage);
  }

  private message(id: string): string {
    return `${this.root}/messages/${encodeURIComponent(id)}`;
  }
}
