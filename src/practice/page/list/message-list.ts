import type { MailSummary } from '../data/graph-message';
import { wordsFor } from '../data/http';
import type { CategoryColours, FolderName, MailApi } from '../data/mail-api';
import { shortNames } from '../mail/people';
import { Store } from '../store';

export interface ListState {
  readonly folder: FolderName;
  /** Newest first; null as long as they are not there yet. */
  readonly messages: readonly MailSummary[] | null;
  readonly hasMore: boolean;
  readonly unread: number;
  readonly colours: CategoryColours;
  /** What came in while the list stood there, in words. */
  readonly news: string;
  readonly problem: string | null;
}

const STEP = 50;

/** The folder in front of the user, kept as it is in the mailbox. */
export class MessageList extends Store<ListState> {
  private count = STEP;
  private running: Promise<void> | null = null;
  private isStale = false;

  constructor(private readonly api: MailApi) {
    super({ folder: 'inbox', messages: null, hasMore: false, unread: 0, colours: new Map(), news: '', problem: null });
  }

  async open(folder: FolderName): Promise<void> {
    this.count = STEP;
    this.change({ folder, messages: null, hasMore: false, problem: null });
    await this.refresh();
  }

  async more(): Promise<void> {
    this.count += STEP;
    await this.refresh();
  }

  /** Reads the folder anew. Changes often come many at a time: while one reading is under way, one more is enough. */
  refresh(): Promise<void> {
    this.isStale = true;
    this.running ??= this.readUntilFresh().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  async refreshColours(): Promise<void> {
    // Without the colours the names of the categories still stand there.
    const colours = await this.api.categoryColours().catch(() => null);
    if (colours !== null) this.change({ colours });
  }

  async markRead(message: MailSummary): Promise<void> {
    if (message.isRead) return;
    await this.api.markRead(message.id);
    await this.refresh();
  }

  private newsIn(messages: readonly MailSummary[]): string {
    const { folder, messages: before, news } = this.get();
    const [newest] = messages;
    const isNew = newest !== undefined && before !== null && !before.some(({ id }) => id === newest.id);
    return isNew && folder === 'inbox' ? `Nieuw bericht van ${shortNames([newest.from])}: ${newest.subject}` : news;
  }

  private async readUntilFresh(): Promise<void> {
    while (this.isStale) {
      this.isStale = false;
      const { folder } = this.get();
      try {
        const [page, unread] = await Promise.all([this.api.list(folder, this.count), this.api.unreadCount()]);
        if (this.get().folder !== folder) continue;
        this.change({ ...page, unread, news: this.newsIn(page.messages), problem: null });
      } catch (error) {
        this.change({ problem: wordsFor(error) });
      }
    }
  }
}
