import type { FigureBook } from '../domain/overview/figure-book';
import { MailboxError } from './error';
import { pause } from './pause';
import type { ClusterMailbox, FigureMailPage, FigureMailsWanted } from './port';

/** How far the first reading is. `total` is null as long as the mailbox has not told. */
export interface ReadingProgress {
  readonly read: number;
  readonly total: number | null;
}

export interface FigureReading {
  readonly onProgress: (progress: ReadingProgress) => void;
  readonly signal: AbortSignal;
}

/** Keeps a book of figures up to date with a mailbox. Both methods reject with a `MailboxError` and with nothing else. */
export interface FigureReader {
  /** Reads everything since the day the figures begin: one request for each 500 mails. `stopped`: the signal said so. */
  load(reading: FigureReading): Promise<'done' | 'stopped'>;
  /** Reads what was written to or came in since the last time: mostly one request. */
  refresh(): Promise<void>;
}

/** The clock here and the clock of Exchange may differ by so much. */
const CLOCKS_DIFFER_MS = 2 * 60_000;
/** A pause for which Exchange asks is waited out so many times in a row: a large mailbox is worth it. */
const MOST_PAUSES = 5;
const USUAL_PAUSE_MS = 5_000;

/** @param since mail from before that is in no figure, so that the first reading of an old mailbox has an end */
export function createFigureReader(
  mailbox: Pick<ClusterMailbox, 'figureMails'>,
  book: FigureBook,
  since: Date,
  now: () => Date,
): FigureReader {
  let readAt = since;

  /** Reads page after page; tells for each how many mails it held, and how many there are in all. */
  async function read(
    wanted: FigureMailsWanted,
    told: (count: number, total: number | null) => 'go on' | 'stop',
  ): Promise<'done' | 'stopped'> {
    const begun = now();
    for (let next: string | null | undefined; next !== null;) {
      const page: FigureMailPage = await pageOf(mailbox, next === undefined ? wanted : { ...wanted, page: next });
      // Mail from before is left out also when somebody writes to it: half a conversation would count wrongly.
      book.put(page.mails.filter(({ receivedAt }) => !(new Date(receivedAt) < since)));
      if (told(page.mails.length, page.total) === 'stop') return 'stopped';
      next = page.next;
    }
    readAt = begun;
    return 'done';
  }

  return {
    async load({ onProgress, signal }) {
      if (signal.aborted) return 'stopped';
      let progress: ReadingProgress = { read: 0, total: null };
      return read({ since, by: 'received' }, (count, total) => {
        progress = { read: progress.read + count, total: progress.total ?? total };
        onProgress(progress);
        return signal.aborted ? 'stop' : 'go on';
      });
    },
    async refresh() {
      const from = new Date(Math.max(since.getTime(), readAt.getTime() - CLOCKS_DIFFER_MS));
      await read({ since: from, by: 'changed' }, () => 'go on');
    },
  };
}

async function pageOf(
  mailbox: Pick<ClusterMailbox, 'figureMails'>,
  wanted: FigureMailsWanted,
): Promise<FigureMailPage> {
  for (let pauses = 0; ; pauses++) {
    try {
      return await mailbox.figureMails(wanted);
    } catch (error) {
      if (!(error instanceof MailboxError) || error.code !== 'throttled' || pauses === MOST_PAUSES) throw error;
      await pause(error.retryAfterMs ?? USUAL_PAUSE_MS);
    }
  }
}
