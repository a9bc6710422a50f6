import type { QuoteShape } from '../../server/graph/quote';
import { type Attachment, type GraphAttachment, type KeptAttachment, toKeptAttachment } from '../data/attachment';
import { type DraftContent, fromDraft, type GraphMessage, toDraft } from '../data/graph-message';
import type { Graph } from '../data/graph';
import { json, RequestFailed } from '../data/http';

export type AnswerKind = 'reply' | 'replyAll' | 'forward';

/** A draft with what Outlook must know of it to open it. */
export interface OpenDraft {
  readonly id: string;
  readonly conversationId: string;
  readonly content: DraftContent;
  readonly attachments: readonly KeptAttachment[];
}

/** As much as Outlook on the web takes in one mail. */
export const LARGEST_FILE = 25_000_000;

const FIELDS = 'conversationId,subject,from,toRecipients,ccRecipients,bccRecipients,body';

/** The drafts of one mailbox, as one person may write them. Every method throws `RequestFailed`. */
export class DraftApi {
  private readonly messages: string;

  /** @param shape the Outlook that one writes in */
  constructor(
    private readonly graph: Graph,
    mailbox: string,
    private readonly shape: () => QuoteShape,
  ) {
    this.messages = `/users/${encodeURIComponent(mailbox)}/messages`;
  }

  async open(id: string): Promise<OpenDraft> {
    return this.opened((await this.graph.request(`${this.message(id)}?$select=${FIELDS}`)) as GraphMessage);
  }

  /** Creates a draft in which the message is quoted. */
  answer(id: string, kind: AnswerKind): Promise<OpenDraft> {
    const action = { reply: 'createReply', replyAll: 'createReplyAll', forward: 'createForward' }[kind];
    return this.create(`${this.message(id)}/${action}`);
  }

  createNew(): Promise<OpenDraft> {
    return this.create(this.messages);
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

  /** A draft in which nobody wrote anything leaves nothing behind. */
  async remove(id: string): Promise<void> {
    await this.graph.request(this.message(id), { method: 'DELETE' });
  }

  async attach(id: string, attachment: Attachment): Promise<KeptAttachment> {
    if (attachment.size > LARGEST_FILE) throw new RequestFailed(`“${attachment.name}” is te groot om te mailen.`);
    await this.graph.request(`${this.message(id)}/attachments`, json('POST', fileAttachment(attachment)));
    const added = (await this.attachments(id)).at(-1);
    if (added === undefined) throw new RequestFailed(`“${attachment.name}” is niet bijgevoegd. Probeer het opnieuw.`);
    return added;
  }

  async detach(id: string, attachment: string): Promise<void> {
    await this.graph.request(`${this.message(id)}/attachments/${encodeURIComponent(attachment)}`, { method: 'DELETE' });
  }

  private async create(address: string): Promise<OpenDraft> {
    const init = json('POST', {});
    const headers = { ...init.headers, 'x-practice-outlook': this.shape() };
    return this.opened((await this.graph.request(address, { ...init, headers })) as GraphMessage);
  }

  private async opened(message: GraphMessage): Promise<OpenDraft> {
    const { id, conversationId = '' } = message;
    return { id, conversationId, content: toDraft(message), attachments: await this.attachments(id) };
  }

  private async attachments(id: string): Promise<readonly KeptAttachment[]> {
    const { value } = (await this.graph.request(`${this.message(id)}/attachments`)) as {
      value: (GraphAttachment & { readonly id: string })[];
    };
    return value.map(toKeptAttachment);
  }

  private message(id: string): string {
    return `${this.messages}/${encodeURIComponent(id)}`;
  }
}

function fileAttachment({ name, contentType, contentId, isInline, base64 }: Attachment): object {
  const type = '#microsoft.graph.fileAttachment';
  return { '@odata.type': type, name, contentType, contentId, isInline, contentBytes: base64 };
}
