import type { OpenDraft } from '../../../src/practice/page/compose/draft-api';
import type { MailFolder, MailPage } from '../../../src/practice/page/data/folder-api';
import type { MailSummary } from '../../../src/practice/page/data/graph-message';
import { RequestFailed } from '../../../src/practice/page/data/http';
import type { MailChange } from '../../../src/practice/page/data/mail-changes';
import type { OpenMailbox } from '../../../src/practice/page/list/place';

export const CLUSTER = { name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' };

export function mail(id: string, part: Partial<MailSummary> = {}): MailSummary {
  return {
    id,
    conversationId: `conversation of ${id}`,
    folderId: 'f',
    internetMessageId: `<${id}@waag.example>`,
    subject: `Vraag ${id}`,
    from: { name: 'Wim Hoekema', address: 'wim@waag.example' },
    to: [CLUSTER],
    cc: [],
    receivedAt: '2026-11-24T08:00:00Z',
    preview: '',
    isRead: true,
    isDraft: false,
    hasAttachments: false,
    categories: [],
    flag: null,
    ...part,
  };
}

/** A mailbox that answers at once, and remembers what it was asked. */
export class FakeMailbox {
  messages: readonly MailSummary[] = [mail('b'), mail('a')];
  /** In other folders than the one that is listed. */
  elsewhere: readonly MailSummary[] = [];
  readonly asked: string[] = [];
  isAway = false;

  readonly page = async (folder: string): Promise<MailPage> => {
    this.ask(`list ${folder}`);
    return { messages: this.messages, next: null };
  };
  readonly summary = async (id: string): Promise<MailSummary> => {
    const found = [...this.messages, ...this.elsewhere].find((one) => one.id === id);
    if (found === undefined) throw new RequestFailed('Dit bericht is er niet meer.');
    return found;
  };
  readonly folders = async (): Promise<readonly MailFolder[]> => [];
  readonly sent = async (): Promise<readonly MailSummary[]> => [];
  readonly conversation = async (): Promise<readonly MailSummary[]> => this.messages;
  readonly search = async (): Promise<MailPage> => ({ messages: this.messages, next: null });
  readonly make = async (change: MailChange, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    this.ask(`${change.kind} ${ids.join(' ')}`);
    return new Map(ids.map((id) => [id, id]));
  };
  readonly save = async (): Promise<void> => undefined;
  readonly remove = async (id: string): Promise<void> => this.ask(`remove ${id}`);
  readonly open = async (id: string): Promise<OpenDraft> => this.made(id, '<p>Half</p>');
  readonly createNew = async (): Promise<OpenDraft> => this.made('new', '<body><br></body>');
  readonly answer = async (id: string, kind: string): Promise<OpenDraft> => {
    this.ask(`${kind} ${id}`);
    return this.made(`answer to ${id}`, `<body><hr>Van: ${id}</body>`);
  };

  private ask(what: string): void {
    if (this.isAway) throw new RequestFailed('De oefenserver antwoordt niet.');
    this.asked.push(what);
  }

  private made(id: string, html: string): OpenDraft {
    const content = { from: CLUSTER, to: [], cc: [], bcc: [], subject: 'RE: Vraag', html };
    return { id, conversationId: 'c', content, attachments: [] };
  }

  /** As it stands in the folder pane. */
  opened(owner = CLUSTER): OpenMailbox {
    return { owner, mail: this, items: this, drafts: this, folders: this, changes: this } as unknown as OpenMailbox;
  }
}
