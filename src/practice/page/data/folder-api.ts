import type { Graph } from './graph';
import { type GraphMessage, type MailSummary, SUMMARY_FIELDS, toSummary } from './graph-message';

/** The folders that each mailbox has, in the order in which Outlook shows them; the last it does not show. */
export const WELL_KNOWN = ['inbox', 'drafts', 'sentitems', 'deleteditems', 'junkemail', 'archive', 'outbox'] as const;

export type WellKnown = (typeof WELL_KNOWN)[number];

export interface MailFolder {
  /** Under which Graph finds it: its well-known name if it has one, otherwise its id. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly wellKnown: WellKnown | null;
  readonly unread: number;
  readonly total: number;
  readonly children: readonly MailFolder[];
}

/** Part of a folder, newest first. */
export interface MailPage {
  readonly messages: readonly MailSummary[];
  /** Where the rest is, if there is more. */
  readonly next: string | null;
}

export type MailFilter = 'all' | 'unread' | 'flagged' | 'attachments';

const CONDITIONS: Readonly<Record<MailFilter, string | null>> = {
  all: null,
  unread: 'isRead eq false',
  flagged: "flag/flagStatus eq 'flagged'",
  attachments: 'hasAttachments eq true',
};

/** Before there was mail: Graph sorts only by what a filter begins with. */
const EVER = 'receivedDateTime ge 1900-01-01T00:00:00Z';
const FOLDER_FIELDS = 'displayName,unreadItemCount,totalItemCount,childFolderCount';
const MOST_FOLDERS = 250;
const MOST_IN_CONVERSATION = 200;
const MOST_SENT = 1000;

interface GraphFolder {
  readonly id: string;
  readonly displayName: string;
  readonly unreadItemCount: number;
  readonly totalItemCount: number;
  readonly childFolderCount: number;
}

/** The folders of one mailbox and what is in them. Every method throws `RequestFailed`. */
export class FolderApi {
  private readonly root: string;
  private wellKnownIds: Promise<ReadonlyMap<string, WellKnown>> | null = null;
  /** Ids of the folders that are not hidden; null until they were read. */
  private shown: ReadonlySet<string> | null = null;

  constructor(
    private readonly graph: Graph,
    mailbox: string,
  ) {
    this.root = `/users/${encodeURIComponent(mailbox)}`;
  }

  /** The tree of folders, as Graph orders them; without those that are hidden. */
  async folders(): Promise<readonly MailFolder[]> {
    this.wellKnownIds ??= this.readWellKnownIds();
    this.wellKnownIds.catch(() => {
      this.wellKnownIds = null;
    });
    const folders = await this.level(`${this.root}/mailFolders`, await this.wellKnownIds);
    this.shown = new Set(idsOf(folders));
    return folders;
  }

  /**
   * The newest messages of a folder, or those from a moment on backwards.
   * @param until ISO 8601; what came in at that moment is among them
   */
  async page(folder: string, filter: MailFilter, count: number, until: string | null): Promise<MailPage> {
    const condition = CONDITIONS[filter];
    const moment = until === null ? EVER : `receivedDateTime le ${until}`;
    const all = condition === null ? moment : `${moment} and ${condition}`;
    const restriction = until === null && condition === null ? '' : `&$filter=${encodeURIComponent(all)}`;
    return this.read(
      `${this.root}/mailFolders/${encodeURIComponent(folder)}/messages?$select=${SUMMARY_FIELDS}${restriction}&$orderby=receivedDateTime desc&$top=${count}`,
    );
  }

  /**
   * What the mailbox sent in a stretch of time, newest first.
   * @param since ISO 8601
   * @param until null for up to now
   */
  async sent(since: string, until: string | null): Promise<readonly MailSummary[]> {
    const end = until === null ? '' : ` and receivedDateTime le ${until}`;
    const filter = encodeURIComponent(`receivedDateTime ge ${since}${end}`);
    const { messages } = await this.read(
      `${this.root}/mailFolders/sentitems/messages?$select=${SUMMARY_FIELDS}&$filter=${filter}&$orderby=receivedDateTime desc&$top=${MOST_SENT}`,
    );
    return messages;
  }

  /** Messages that hold all of the words; in the whole mailbox, without what programs keep hidden there, when no folder is given. */
  async search(words: string, folder: string | null, count: number): Promise<MailPage> {
    const place = folder === null ? '' : `/mailFolders/${encodeURIComponent(folder)}`;
    const text = encodeURIComponent(`"${words.replaceAll('"', ' ').trim()}"`);
    return this.read(`${this.root}${place}/messages?$search=${text}&$select=${SUMMARY_FIELDS}&$top=${count}`);
  }

  async next(link: string): Promise<MailPage> {
    return this.read(link);
  }

  /** A whole conversation, from all folders, oldest first. */
  async conversation(id: string): Promise<readonly MailSummary[]> {
    const filter = encodeURIComponent(`conversationId eq '${id.replaceAll("'", "''")}'`);
    const { messages } = await this.read(
      `${this.root}/messages?$filter=${filter}&$select=${SUMMARY_FIELDS}&$top=${MOST_IN_CONVERSATION}`,
    );
    return [...messages].sort((a, b) => a.receivedAt.localeCompare(b.receivedAt));
  }

  private async read(address: string): Promise<MailPage> {
    const answer = (await this.graph.request(address)) as { value: GraphMessage[]; '@odata.nextLink'?: string };
    const messages = answer.value.map(toSummary).filter(({ folderId }) => this.shown?.has(folderId) !== false);
    return { messages, next: answer['@odata.nextLink'] ?? null };
  }

  private async level(path: string, wellKnown: ReadonlyMap<string, WellKnown>): Promise<readonly MailFolder[]> {
    const { value } = (await this.graph.request(`${path}?$select=${FOLDER_FIELDS}&$top=${MOST_FOLDERS}`)) as {
      value: readonly GraphFolder[];
    };
    return Promise.all(
      value.map(async ({ id, displayName, unreadItemCount, totalItemCount, childFolderCount }) => ({
        key: wellKnown.get(id) ?? id,
        id,
        name: displayName,
        wellKnown: wellKnown.get(id) ?? null,
        unread: unreadItemCount,
        total: totalItemCount,
        children:
          childFolderCount === 0
            ? []
            : await this.level(`${this.root}/mailFolders/${encodeURIComponent(id)}/childFolders`, wellKnown),
      })),
    );
  }

  /** Graph v1.0 does not tell which folder is which; asking for each by its name does. */
  private async readWellKnownIds(): Promise<ReadonlyMap<string, WellKnown>> {
    const answers = await this.graph.batch(
      WELL_KNOWN.map((name) => ({ method: 'GET', path: `${this.root}/mailFolders/${name}?$select=id` })),
    );
    return new Map(
      WELL_KNOWN.flatMap((name, index) => {
        const { status, body } = answers[index] ?? { status: 0, body: null };
        return status === 200 ? [[(body as GraphFolder).id, name] as const] : [];
      }),
    );
  }
}

function idsOf(folders: readonly MailFolder[]): readonly string[] {
  return folders.flatMap(({ id, children }) => [id, ...idsOf(children)]);
}
