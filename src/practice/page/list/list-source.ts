import type { FolderApi, MailFilter } from '../data/folder-api';
import type { MailSummary } from '../data/graph-message';
import { type Listing, type Merge, withMore, withSent, withStretch } from './listing';

/** Where a list gets its messages, a page at a time. Every method throws `RequestFailed`. */
export interface ListSource {
  /**
   * Reads the newest, and what is on the screen, anew.
   * @param inView the moment of the first message on the screen, ISO 8601; null at the top
   */
  fresh(known: Listing, inView: string | null): Promise<Merge>;
  /** Reads the page after what is known. */
  more(known: Listing): Promise<Merge>;
}

const PAGE = 100;
/** So many messages Graph gives at once. */
const MOST = 1000;

/** The further somebody scrolled, the more is read at once: a long list is laid out anew with each page. */
const nextPage = (known: number): number => Math.min(MOST, Math.max(PAGE, Math.ceil(known / 4)));

/** A folder, from its newest message on. Pages begin at a moment and not at a number, so that mail that comes in shifts nothing. */
export function folderSource(api: FolderApi, folder: string, filter: MailFilter): ListSource {
  const isIncoming = filter === 'all' && folder !== 'sentitems' && folder !== 'drafts';
  // Without what was sent the conversations are shorter, and still there.
  const sentSince = async (since: string | undefined, until: string | null): Promise<readonly MailSummary[]> =>
    since === undefined || !isIncoming ? [] : api.sent(since, until).catch(() => []);
  return {
    async fresh(_known, inView) {
      const newest = await api.page(folder, filter, PAGE, null);
      const oldest = newest.messages.at(-1)?.receivedAt;
      const isInView = inView === null || oldest === undefined || inView >= oldest;
      const seen = isInView ? null : await api.page(folder, filter, PAGE, inView);
      const sent = await sentSince(oldest, null);
      return (known) => {
        const top = withStretch(known, { messages: newest.messages, until: null, isLast: newest.next === null });
        if (seen === null) return withSent(top, sent);
        const all = withStretch(top, { messages: seen.messages, until: inView, isLast: seen.next === null });
        return withSent(all, sent);
      };
    },
    async more({ messages }) {
      const until = messages.at(-1)?.receivedAt ?? null;
      const ids = new Set(messages.map(({ id }) => id));
      let page = await api.page(folder, filter, nextPage(messages.length), until);
      // More messages of one second than fit on a page: only Graph's own link gets past them.
      while (page.next !== null && page.messages.every(({ id }) => ids.has(id))) page = await api.next(page.next);
      const sent = await sentSince(page.messages.at(-1)?.receivedAt, until);
      return (known) => withSent(withMore(known, page.messages, page.next === null), sent);
    },
  };
}

/** What a search finds in a folder, or in the whole mailbox when none is given. Graph pages through it by links only. */
export function searchSource(api: FolderApi, words: string, folder: string | null): ListSource {
  let next: string | null = null;
  return {
    async fresh({ messages }) {
      const page = await api.search(words, folder, Math.min(Math.max(messages.length, PAGE), MOST));
      next = page.next;
      return ({ sent }) => ({ messages: page.messages, hasMore: page.next !== null, sent });
    },
    async more() {
      if (next === null) return (known) => ({ ...known, hasMore: false });
      const page = await api.next(next);
      next = page.next;
      return (known) => withMore(known, page.messages, page.next === null);
    },
  };
}
