import type { FolderApi, MailFilter } from '../data/folder-api';
import type { MailSummary } from '../data/graph-message';
import { wordsFor } from '../data/http';
import { shortNames } from '../mail/people';
import { Store } from '../store';
import { folderSource, type ListSource, searchSource } from './list-source';
import type { Listing, Merge } from './listing';

/** What of a mailbox stands in the list. */
export interface ListView {
  /** The key of a folder. */
  readonly folder: string;
  readonly filter: MailFilter;
  /** What is looked for, in this folder or in the whole mailbox; null when nothing is. */
  readonly search: { readonly words: string; readonly isEverywhere: boolean } | null;
}

export interface ListState {
  readonly view: ListView;
  /** As far as they were read, newest first; null as long as they are not there yet. */
  readonly messages: readonly MailSummary[] | null;
  readonly hasMore: boolean;
  /** What the mailbox sent in that time, by id. */
  readonly sent: Listing['sent'];
  readonly isReadingMore: boolean;
  /** What came in while the list stood there, in words. */
  readonly news: string;
  readonly problem: string | null;
}

const NOTHING: Listing = { messages: [], hasMore: false, sent: new Map() };

/** The messages in front of the user, read page by page and kept as they are in the mailbox. */
export class MessageList extends Store<ListState> {
  /** The moment of the first message on the screen, ISO 8601, so that this part is kept up to date; null at the top. */
  inView: string | null = null;
  private source: ListSource;
  /** One reading after the other. */
  private readings: Promise<void> = Promise.resolve();
  private refreshing: Promise<void> | null = null;

  constructor(private api: FolderApi) {
    const view: ListView = { folder: 'inbox', filter: 'all', search: null };
    super({ view, ...NOTHING, messages: null, isReadingMore: false, news: '', problem: null });
    this.source = sourceOf(api, view);
  }

  /** Shows something else, perhaps of another mailbox. */
  async show(view: ListView, api = this.api): Promise<void> {
    this.api = api;
    this.source = sourceOf(api, view);
    this.inView = null;
    this.refreshing = null;
    this.change({ view, ...NOTHING, messages: null, isReadingMore: false, news: '', problem: null });
    await this.refresh();
  }

  /** Reads the messages that come after those that are known. */
  async more(): Promise<void> {
    const { messages, hasMore, isReadingMore } = this.get();
    if (messages === null || !hasMore || isReadingMore) return;
    this.change({ isReadingMore: true });
    await this.read((source, known) => source.more(known));
    this.change({ isReadingMore: false });
  }

  /** Reads anew what is on the screen. Changes often come many at a time: one reading that has yet to begin is enough for all. */
  refresh(): Promise<void> {
    this.refreshing ??= this.read((source, known) => {
      this.refreshing = null;
      return source.fresh(known, this.inView);
    });
    return this.refreshing;
  }

  /** Shows a change of the user's own before the mailbox has confirmed it; null takes a message away. */
  expect(ids: ReadonlySet<string>, changed: (message: MailSummary) => MailSummary | null): void {
    const { messages } = this.get();
    if (messages === null) return;
    this.change({ messages: messages.flatMap((one) => (ids.has(one.id) ? (changed(one) ?? []) : [one])) });
  }

  private read(step: (source: ListSource, known: Listing) => Promise<Merge>): Promise<void> {
    this.readings = this.readings.then(async () => {
      const { source } = this;
      try {
        const merge = await step(source, this.known());
        if (source === this.source) this.take(merge(this.known()));
      } catch (error) {
        if (source === this.source) this.change({ problem: wordsFor(error) });
      }
    });
    return this.readings;
  }

  private known(): Listing {
    const { messages, hasMore, sent } = this.get();
    return messages === null ? NOTHING : { messages, hasMore, sent };
  }

  private take({ messages, hasMore, sent }: Listing): void {
    this.change({ messages, hasMore, sent, news: this.newsIn(messages), problem: null });
  }

  private newsIn(messages: readonly MailSummary[]): string {
    const { view, messages: before, news } = this.get();
    const [newest] = messages;
    const isNew = newest !== undefined && before !== null && !before.some(({ id }) => id === newest.id);
    return isNew && view.folder === 'inbox'
      ? `Nieuw bericht van ${shortNames([newest.from])}: ${newest.subject}`
      : news;
  }
}

function sourceOf(api: FolderApi, { folder, filter, search }: ListView): ListSource {
  if (search === null) return folderSource(api, folder, filter);
  return searchSource(api, search.words, search.isEverywhere ? null : folder);
}
