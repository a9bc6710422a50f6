import { civilDate } from '../../src/domain/deadlines/civil-date';
import { FigureBook } from '../../src/domain/overview/figure-book';
import type { FigureMail } from '../../src/domain/overview/question-facts';
import { emptyRecord } from '../../src/domain/ownership/record';
import { MailboxError } from '../../src/mailbox/error';
import type { FigureMailPage, FigureMailsWanted } from '../../src/mailbox/port';
import { createFigureReader, type ReadingProgress } from '../../src/mailbox/read-figures';
import { SETTINGS } from '../../src/practice/server/seed/settings';

const SINCE = new Date('2026-11-01T00:00:00Z');
const NOW = new Date('2026-11-25T12:00:00Z');
const NOVEMBER = { from: civilDate(2026, 11, 1), until: civilDate(2026, 11, 30) };
const record = { ...emptyRecord, due: civilDate(2026, 11, 26) };

function question(id: string, receivedAt = '2026-11-24T09:00:00Z'): FigureMail {
  return {
    ...{ id, conversationId: id, receivedAt, from: 'wim@waag.example', to: [], isDraft: false, isAutomatic: false },
    ...{ completedAt: null, record, hasUnreadableRecord: false },
  };
}

/** A mailbox that gives these pages, and remembers what it was asked. */
function paged(...pages: ReadonlyArray<readonly FigureMail[] | MailboxError>) {
  const asked: FigureMailsWanted[] = [];
  const left = [...pages];
  const figureMails = async (wanted: FigureMailsWanted): Promise<FigureMailPage> => {
    asked.push(wanted);
    const page = left.shift() ?? [];
    if (page instanceof MailboxError) throw page;
    return { mails: page, total: asked.length === 1 ? 4 : null, next: left.length > 0 ? String(left.length) : null };
  };
  const book = new FigureBook(SETTINGS);
  const reader = createFigureReader({ figureMails }, book, SINCE, () => NOW);
  return { asked, reader, left, inflow: () => book.figures(NOVEMBER, NOW).total.inflow };
}

const unheard = { onProgress: () => undefined, signal: new AbortController().signal };

describe('reading the mail for figures', () => {
  it('goes through all pages and tells how far it is', async () => {
    const { reader, inflow } = paged([question('a'), question('b'), question('c')], [question('d')]);
    const told: ReadingProgress[] = [];
    const outcome = await reader.load({ ...unheard, onProgress: (progress) => told.push(progress) });
    expect(outcome).toBe('done');
    expect(told).toEqual([
      { read: 3, total: 4 },
      { read: 4, total: 4 },
    ]);
    expect(inflow()).toBe(4);
  });

  it('stops between two pages when nobody waits for it any more', async () => {
    const stop = new AbortController();
    const { reader, asked } = paged([question('a')], [question('b')], [question('c')]);
    expect(await reader.load({ onProgress: () => stop.abort(), signal: stop.signal })).toBe('stopped');
    expect(asked).toHaveLength(1);
    expect(await reader.load({ ...unheard, signal: stop.signal })).toBe('stopped');
    expect(asked).toHaveLength(1);
  });

  it('waits when Exchange asks for a pause, and goes on with the same page', async () => {
    const busy = new MailboxError('throttled', '429', 1);
    const { reader, asked, inflow } = paged([question('a')], busy, [question('b')]);
    expect(await reader.load(unheard)).toBe('done');
    expect(asked.map(({ page }) => page)).toEqual([undefined, '2', '2']);
    expect(inflow()).toBe(2);
  });

  it('gives up on any other trouble, and can begin anew', async () => {
    const { reader, left, inflow } = paged([question('a')], new MailboxError('offline', ''));
    await expect(reader.load(unheard)).rejects.toMatchObject({ code: 'offline' });
    left.push([question('a')], [question('b')]);
    await reader.load(unheard);
    expect(inflow()).toBe(2);
  });

  it('afterwards reads in one request what changed since, with room for clocks that differ', async () => {
    const { reader, asked, left, inflow } = paged([question('a')]);
    await reader.load(unheard);
    left.push([question('a'), question('b')]);
    await reader.refresh();
    expect(asked.slice(1)).toEqual([{ since: new Date('2026-11-25T11:58:00Z'), by: 'changed' }]);
    expect(inflow()).toBe(2);
  });

  it('leaves out old mail that somebody writes to now', async () => {
    const { reader, left, inflow } = paged([]);
    await reader.load(unheard);
    left.push([question('old', '2026-10-30T09:00:00Z')]);
    await reader.refresh();
    expect(inflow()).toBe(0);
  });
});
