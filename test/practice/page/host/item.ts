import type { Attachment } from '../../../../src/practice/page/data/attachment';
import type { CallContext } from '../../../../src/practice/page/host/call';
import { emptyMemory } from '../../../../src/practice/page/host/item-memory';
import type {
  ComposeSurface,
  Person,
  ReadSurface,
  SurfaceAttachment,
} from '../../../../src/practice/page/host/surface';

export const sanne: Person = { name: 'Sanne Brandsma', address: 's.brandsma@noorderhage.example' };
export const wim: Person = { name: 'Wim Hoekema', address: 'wim@brasseriedewaag.example' };
const cluster: Person = { name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' };

/** A message in front of the user; what replies were opened to it is in `replies`. */
export function received(itemId = 'AAk=', replies: string[] = []): ReadSurface {
  return {
    kind: 'read',
    itemId,
    conversationId: 'c1',
    internetMessageId: '<1@brasseriedewaag.example>',
    subject: 'FW: Antw: Terras',
    from: wim,
    to: [cluster],
    cc: [],
    receivedAt: '2026-11-23T09:00:00Z',
    mailbox: cluster.address,
    memory: emptyMemory(),
    openReply: (html, toAll) => void replies.push(toAll ? `all ${html}` : html),
    openNew: ({ subject }) => void replies.push(`new ${subject}`),
  };
}

/** A draft that is being written, as the screen would hold it. */
export class Draft implements ComposeSurface {
  readonly kind = 'compose';
  readonly conversationId = 'c1';
  readonly memory = emptyMemory();
  readonly composeType = 'reply';
  readonly from = (): Person => cluster;
  html = '<html><body><p>Beste Wim,</p><p>Groet</p></body></html>';
  title = 'RE: Terras';
  readonly people = { to: [wim] as readonly Person[], cc: [] as readonly Person[], bcc: [] as readonly Person[] };

  readonly body = (): string => this.html;
  readonly setBody = (html: string): void => void (this.html = html);
  readonly subject = (): string => this.title;
  readonly setSubject = (subject: string): void => void (this.title = subject);
  readonly recipients: ComposeSurface['recipients'] = (field) => this.people[field];
  readonly setRecipients: ComposeSurface['setRecipients'] = (field, people) => void (this.people[field] = people);
  files: readonly SurfaceAttachment[] = [];
  readonly attachments = (): readonly SurfaceAttachment[] => this.files;
  readonly attach = async (file: Attachment): Promise<string> => {
    this.files = [...this.files, { ...file, id: `file-${this.files.length + 1}` }];
    return `file-${this.files.length}`;
  };
  readonly detach = async (id: string): Promise<void> =>
    void (this.files = this.files.filter((file) => file.id !== id));
  readonly save = async (): Promise<string> => 'draft-1';
}

export function callOn(surface: CallContext['surface'], more: Partial<CallContext> = {}): CallContext {
  return {
    surface,
    user: sanne,
    saveSettings: async () => undefined,
    contextData: '',
    closePane: () => undefined,
    ...more,
  };
}
