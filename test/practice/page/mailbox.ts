import type { MailFolder, MailPage } from '../../../src/practice/page/data/folder-api';
import type { MailSummary } from '../../../src/practice/page/data/graph-message';
import { RequestFailed } from '../../../src/practice/page/data/http';
import type { OpenDraft } from '../../../src/practice/page/data/mail-api';
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
  readonly asked: string[] = [];
  isAway = false;

  readonly page = async (folder: string): Promise<MailPage> => {
    this.ask(`list ${folder}`);
    return { messages: this.messages, next: null };
  };
  readonly folders = async (): Promise<readonly MailFolder[]> => [];
  readonly conversation = async (): Promise<readonly MailSummary[]> => this.messages;
  readonly make = async (change: MailChange, ids: readonly string[]): Promise<void> =>
    this.ask(`${change.kind} ${ids.join(' ')}`);
  readonly save = async (): Promise<void> => undefined;
  readonly draft = async (id: string): Promise<OpenDraft> => this.open(id, '<p>Half</p>');
  readonly createAnswer = async (id: string, kind: string): Promise<OpenDraft> => {
    this.ask(`${kind} ${id}`);
    return this.open(`answer to ${id}`, `<body><hr>Van: ${id}</body>`);
  };

  private ask(what: string): void {
    if (this.isAway) throw new RequestFailed('De oefenserver antwoordt niet.');
    this.asked.push(what);
  }

  private open(id: string, html: string): OpenDraft {
    return { id, conversationId: 'c', content: { to: [], cc: [], bcc: [], subject: 'RE', html } };
  }

  /** As it stands in the folder pane. */
  opened(owner = CLUSTER): OpenMailbox {
    return { owner, mail: this, folders: this, changes: this } as unknown as OpenMailbox;
  }
}
