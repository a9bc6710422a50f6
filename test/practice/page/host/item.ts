import type { CategoryColour } from '../../../../src/domain/team/card';
import type { Attachment, KeptAttachment } from '../../../../src/practice/page/data/attachment';
import type { CallContext } from '../../../../src/practice/page/host/call';
import { emptyMemory } from '../../../../src/practice/page/host/item-memory';
import type {
  ComposeSurface,
  Desk,
  KeptWithItem,
  Person,
  ReadSurface,
} from '../../../../src/practice/page/host/surface';

export const sanne: Person = { name: 'Sanne Brandsma', address: 's.brandsma@noorderhage.example' };
export const wim: Person = { name: 'Wim Hoekema', address: 'wim@brasseriedewaag.example' };
const cluster: Person = { name: 'Ondernemersloket', address: 'ondernemen@noorderhage.example' };

const PLAN: KeptAttachment = {
  ...{ id: 'plan', name: 'plan.pdf', contentType: 'application/pdf', size: 5, contentId: null, isInline: false },
  base64: 'aGFsbG8=',
};

/** What the mailbox keeps with a message, in memory. */
export class Kept implements KeptWithItem {
  names: readonly string[] = [];
  readonly values = new Map<string, string>();
  readonly categories = async (): Promise<readonly string[]> => this.names;
  readonly setCategories = async (names: readonly string[]): Promise<void> => void (this.names = names);
  readonly properties: KeptWithItem['properties'] = async (ids) =>
    new Map([...this.values].filter(([id]) => ids.includes(id)));
  readonly setProperties: KeptWithItem['setProperties'] = async (properties) =>
    properties.forEach((value, id) => this.values.set(id, value));
}

/** Outlook round an item; what it was asked is in `asked`. */
export class FakeDesk implements Desk {
  readonly asked: string[] = [];
  readonly master = new Map<string, CategoryColour>([['Horeca', 'preset7']]);
  readonly openMessage = async (id: string): Promise<void> => void this.asked.push(`open ${id}`);
  readonly openNew: Desk['openNew'] = ({ subject, to }) =>
    void this.asked.push(`new ${subject} to ${to.map(({ address }) => address).join()}`);
  readonly messageFile: Desk['messageFile'] = async (id) =>
    id === 'AAk-one_' ? { contentType: 'message/rfc822', base64: 'RnJvbTo=' } : null;
  readonly fileAt: Desk['fileAt'] = async (address) =>
    address.endsWith('.png') ? { contentType: 'image/png', base64: 'iVBORw==' } : null;
  readonly masterCategories = async (): Promise<ReadonlyMap<string, CategoryColour>> => this.master;
  readonly addMasterCategory = async (name: string, colour: CategoryColour): Promise<void> =>
    void this.master.set(name, colour);
  readonly removeMasterCategory = async (name: string): Promise<void> => void this.master.delete(name);
}

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
    kept: new Kept(),
    hasAttachments: true,
    content: async () => ({ html: '<p>Mag dat?</p>', attachments: [PLAN] }),
    headers: async () => [
      { name: 'X-Mailer', value: 'Waag' },
      { name: 'Date', value: 'Mon, 23 Nov 2026' },
    ],
  };
}

/** A draft that is being written, as the screen would hold it. */
export class Draft implements ComposeSurface {
  readonly kind = 'compose';
  readonly itemId = 'AAk-draft_';
  readonly kept = new Kept();
  readonly conversationId = 'c1';
  readonly memory = emptyMemory();
  readonly composeType = 'reply';
  readonly from = (): Person => cluster;
  html = '<html><body><p>Beste Wim,</p><p>Groet</p></body></html>';
  title = 'RE: Terras';
  readonly people = { to: [wim] as readonly Person[], cc: [] as readonly Person[], bcc: [] as readonly Person[] };

  readonly body = (): string => this.html;
  readonly setBody = (html: string): void => void (this.html = html);
  readonly insert = (html: string): void => void (this.html += html);
  readonly selected = (): string => '<b>Groet</b>';
  readonly setSignature = (html: string): void => void (this.html += `[${html}]`);
  atTheEnd = '';
  readonly appendOnSend = (html: string): void => void (this.atTheEnd = html);
  isClosed = false;
  readonly close = (): void => void (this.isClosed = true);
  readonly subject = (): string => this.title;
  readonly setSubject = (subject: string): void => void (this.title = subject);
  readonly recipients: ComposeSurface['recipients'] = (field) => this.people[field];
  readonly setRecipients: ComposeSurface['setRecipients'] = (field, people) => void (this.people[field] = people);
  files: readonly KeptAttachment[] = [];
  readonly attachments = (): readonly KeptAttachment[] => this.files;
  readonly attach = async (file: Attachment): Promise<string> => {
    this.files = [...this.files, { ...file, id: `file-${this.files.length + 1}` }];
    return `file-${this.files.length}`;
  };
  readonly detach = async (id: string): Promise<void> =>
    void (this.files = this.files.filter((file) => file.id !== id));
  readonly save = async (): Promise<string> => this.itemId;
}

export function callOn(surface: CallContext['surface'], more: Partial<CallContext> = {}): CallContext {
  return {
    surface,
    desk: new FakeDesk(),
    user: sanne,
    saveSettings: async () => undefined,
    contextData: '',
    closePane: () => undefined,
    ...more,
  };
}
