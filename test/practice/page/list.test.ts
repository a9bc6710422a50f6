import fc from 'fast-check';
import { dayFrom, dayGroups, isPast, longMoment, shortDay, shortMoment } from '../../../src/practice/page/mail/dates';
import { commandOf } from '../../../src/practice/page/list/list-commands';
import { offsetsOf, rowAt, scrolledTo, windowOf } from '../../../src/practice/page/list/list-window';
import { type Listing, withMore, withStretch } from '../../../src/practice/page/list/listing';
import { type MailRow, rowsOf } from '../../../src/practice/page/list/rows';
import {
  everything,
  neighbour,
  NOTHING_CHOSEN,
  only,
  stretchedTo,
  successor,
  toggled,
  within,
} from '../../../src/practice/page/list/selection';
import { mail } from './mailbox';

const NOW = new Date('2026-11-24T09:00:00Z');

describe('the dates in the list of messages', () => {
  it.each([
    ['2026-11-24T07:25:00Z', 'Vandaag', '8.25'],
    ['2026-11-23T23:30:00Z', 'Vandaag', '0.30'],
    ['2026-11-25T07:00:00Z', 'Vandaag', 'wo 25 nov'],
    ['2026-11-23T22:59:59Z', 'Gisteren', 'ma 23 nov'],
    ['2026-11-22T23:00:00Z', 'Gisteren', 'ma 23 nov'],
    ['2026-11-22T22:59:59Z', 'Vorige week', 'zo 22 nov'],
    ['2026-11-16T08:00:00Z', 'Vorige week', 'ma 16 nov'],
    ['2026-11-15T14:00:00Z', 'Deze maand', 'zo 15 nov'],
    ['2026-10-31T22:30:00Z', 'Vorige maand', 'za 31 okt'],
    ['2026-10-01T14:00:00Z', 'Vorige maand', 'do 1 okt'],
    ['2026-09-30T21:59:59Z', 'Ouder', 'wo 30 sep'],
  ])('puts %s under %s', (iso, group, shown) => {
    expect(dayGroups(NOW)(iso)).toBe(group);
    expect(shortMoment(iso, NOW)).toBe(shown);
  });

  it('calls the days since Monday this week', () => {
    expect(dayGroups(new Date('2026-11-27T09:00:00Z'))('2026-11-23T09:00:00Z')).toBe('Deze week');
  });

  it('knows when a day began also on the day that the clock went back', () => {
    const of = dayGroups(new Date('2026-10-25T12:00:00Z'));
    expect([of('2026-10-24T22:00:00Z'), of('2026-10-24T21:59:59Z')]).toEqual(['Vandaag', 'Gisteren']);
  });

  it('writes a moment in full, in Dutch time', () => {
    expect(longMoment('2026-07-01T09:05:00Z')).toBe('woensdag 1 juli 2026 om 11.05 uur');
    expect(longMoment('')).toBe('');
  });

  it('calls a day late from the day after', () => {
    expect(isPast('2026-11-24', NOW)).toBe(false);
    expect(isPast('2026-11-23', NOW)).toBe(true);
    expect(shortDay('2026-11-25')).toBe('wo 25 nov');
    expect(dayFrom('2026-12-30', 3)).toBe('2027-01-02');
  });
});

describe('the lines of the list', () => {
  const options = { byConversation: true, sent: [], open: new Set<string>(), dayOf: dayGroups(NOW) };
  const question = mail('q', { conversationId: 'terras', receivedAt: '2026-11-23T08:00:00Z', categories: ['Sanne'] });
  const other = mail('o', { conversationId: 'markt', receivedAt: '2026-11-23T09:00:00Z' });
  const again = mail('a', { conversationId: 'terras', receivedAt: '2026-11-24T08:00:00Z', isRead: false });
  const messages = [again, other, question];

  it('puts a conversation at its newest message, with what any of its messages has', () => {
    const rows = rowsOf(messages, options);
    expect(rows.map(({ key }) => key)).toEqual([
      'day Vandaag',
      'conversation terras',
      'day Gisteren',
      'conversation markt',
    ]);
    expect(rows[1]).toMatchObject({ shape: 'closed', isUnread: true, categories: ['Sanne'], front: { id: 'a' } });
  });

  it('shows each message below a conversation that is unfolded', () => {
    const rows = rowsOf(messages, { ...options, open: new Set(['terras', 'markt']) });
    expect(rows.map(({ key }) => key)).toEqual([
      'day Vandaag',
      'conversation terras',
      'a',
      'q',
      'day Gisteren',
      'conversation markt',
    ]);
  });

  it('counts what was sent with a conversation, and shows it there when that is unfolded', () => {
    const answer = mail('s', { conversationId: 'markt', receivedAt: '2026-11-24T08:30:00Z' });
    const stray = mail('x', { conversationId: 'elsewhere' });
    const rows = rowsOf(messages, { ...options, sent: [answer, stray], open: new Set(['markt']) });
    expect(rows.map(({ key }) => key)).toEqual([
      'day Vandaag',
      'conversation terras',
      'day Gisteren',
      'conversation markt',
      's',
      'o',
    ]);
    expect(rows[3]).toMatchObject({ shape: 'open', count: 2, messages: [other] });
  });

  it('shows the flag that still asks for something before one that is done', () => {
    const done = mail('d', { conversationId: 'terras', flag: { isComplete: true, due: null } });
    const open = mail('e', { conversationId: 'terras', flag: { isComplete: false, due: '2026-11-25' } });
    expect(rowsOf([done, open], options)[1]).toMatchObject({ flag: { due: '2026-11-25' } });
  });

  it('leaves each message on a line of its own when conversations are not asked for', () => {
    const rows = rowsOf(messages, { ...options, byConversation: false });
    expect(rows.filter(({ kind }) => kind === 'mail').map(({ key }) => key)).toEqual(['a', 'o', 'q']);
  });

  it('loses no message and shows none twice', () => {
    const some = fc.array(fc.record({ conversation: fc.constantFrom('a', 'b', 'c', ''), hour: fc.nat(2000) }));
    fc.assert(
      fc.property(some, fc.boolean(), (parts, byConversation) => {
        const mails = parts
          .map(({ conversation, hour }, at) =>
            mail(`m${at}`, {
              conversationId: conversation,
              receivedAt: new Date(NOW.getTime() - hour * 3_600_000).toISOString(),
            }),
          )
          .sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
        const rows = rowsOf(mails, { ...options, byConversation });
        const shown = rows.filter((row): row is MailRow => row.kind === 'mail').flatMap((row) => row.messages);
        expect(shown.map(({ id }) => id).sort()).toEqual(mails.map(({ id }) => id).sort());
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
    );
  });
});

describe('what is chosen in the list', () => {
  const keys = ['a', 'b', 'c', 'd'];
  const chosen = ({ chosen: set }: { readonly chosen: ReadonlySet<string> }): string => [...set].sort().join('');

  it('is one line after a click, and more with Ctrl', () => {
    const two = toggled(only('b'), 'd');
    expect(chosen(two)).toBe('bd');
    expect(chosen(toggled(two, 'b'))).toBe('d');
  });

  it('is a stretch from the last click on with Shift, in either direction', () => {
    const down = stretchedTo(only('b'), keys, 'd');
    expect(chosen(down)).toBe('bcd');
    expect(chosen(stretchedTo(down, keys, 'a'))).toBe('ab');
    expect(chosen(stretchedTo(NOTHING_CHOSEN, keys, 'c'))).toBe('c');
    expect(chosen(stretchedTo(only('gone'), keys, 'c'))).toBe('c');
  });

  it('is everything when that is asked for', () => {
    expect(chosen(everything(only('b'), keys))).toBe('abcd');
  });

  it('stays when other lines leave, and loses what left itself', () => {
    const selection = toggled(only('b'), 'd');
    expect(within(selection, new Set(['b', 'd', 'x']))).toBe(selection);
    expect(within(selection, new Set(['b']))).toMatchObject({ chosen: new Set(['b']), active: null });
  });

  it.each([
    [null, 'ArrowDown', 'a'],
    [null, 'ArrowUp', 'a'],
    ['a', 'ArrowDown', 'b'],
    ['a', 'ArrowUp', null],
    ['d', 'ArrowDown', null],
    ['b', 'End', 'd'],
    ['b', 'Home', 'a'],
    ['a', 'PageDown', 'c'],
    ['c', 'PageDown', 'd'],
    ['d', 'PageUp', 'b'],
    ['b', 'x', null],
  ])('moves from %s with %s to %s', (active, key, to) => {
    expect(neighbour(keys, active, key, 2)).toBe(to);
  });

  it.each([
    ['b', 'c'],
    ['d', 'c'],
    ['ab', 'c'],
    ['ac', 'd'],
    ['cd', 'b'],
    ['abcd', null],
  ])('goes on, when %s leave, to %s', (going, to) => {
    expect(successor(keys, new Set(going))).toBe(to);
  });
});

describe('the part of a long list that is drawn', () => {
  const offsets = offsetsOf([10, 20, 30, 40], (height) => height);

  it('knows which line stands where', () => {
    expect(offsets).toEqual([0, 10, 30, 60, 100]);
    expect([-5, 0, 9, 10, 59, 60, 500].map((y) => rowAt(offsets, y))).toEqual([0, 0, 0, 1, 2, 3, 3]);
  });

  it('holds everything that shows, and nothing that is far away', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 200 }),
        fc.nat(5000),
        fc.integer({ min: 1, max: 600 }),
        (heights, top, height) => {
          const places = offsetsOf(heights, (one) => one);
          const { first, end } = windowOf(places, top, height, 100);
          heights.forEach((_height, at) => {
            const [begin, until] = [places[at] ?? 0, places[at + 1] ?? 0];
            if (begin < top + height && until > top) expect(at >= first && at < end).toBe(true);
          });
          expect(end - first).toBeLessThanOrEqual(height + 200 + 2);
        },
      ),
    );
    expect(windowOf([0], 0, 100, 0)).toEqual({ first: 0, end: 0 });
  });

  it('moves no further than is needed to show a line', () => {
    expect(scrolledTo(offsets, 2, 0, 100)).toBe(0);
    expect(scrolledTo(offsets, 3, 0, 50)).toBe(50);
    expect(scrolledTo(offsets, 1, 40, 50)).toBe(10);
    expect(scrolledTo(offsets, 1, 40, 50, 10)).toBe(0);
  });
});

describe('what was read of a folder', () => {
  const at = (id: string, minute: number) =>
    mail(id, { receivedAt: `2026-11-24T08:${String(minute).padStart(2, '0')}:00Z` });
  const known: Listing = {
    messages: [at('d', 40), at('c', 30), at('b', 20), at('a', 10)],
    hasMore: true,
    sent: new Map(),
  };
  const ids = ({ messages }: Listing): string => messages.map(({ id }) => id).join('');

  it('takes the place of what was known of the same time', () => {
    const newest = withStretch(known, { messages: [at('e', 50), at('c', 30)], until: null, isLast: false });
    expect(ids(newest)).toBe('ecba');
    expect(newest.hasMore).toBe(true);
    const middle = withStretch(known, {
      messages: [at('c', 30), at('x', 25)],
      until: at('c', 30).receivedAt,
      isLast: false,
    });
    expect(ids(middle)).toBe('dcxba');
  });

  it('leaves nothing older when it is the last of the folder', () => {
    expect(withStretch(known, { messages: [at('d', 40)], until: null, isLast: true })).toEqual({
      messages: [at('d', 40)],
      hasMore: false,
      sent: new Map(),
    });
    expect(withStretch(known, { messages: [], until: null, isLast: true }).messages).toEqual([]);
  });

  it('keeps others of the same second that may stand on the next page', () => {
    const same: Listing = { messages: [at('c', 30), at('b', 30), at('a', 30)], hasMore: false, sent: new Map() };
    expect(ids(withStretch(same, { messages: [at('c', 30)], until: null, isLast: false }))).toBe('cba');
  });

  it('comes after what was known, each message once', () => {
    expect(withMore(known, [at('a', 10), at('z', 5)], true)).toMatchObject({ hasMore: false });
    expect(ids(withMore(known, [at('a', 10), at('z', 5)], true))).toBe('dcbaz');
  });
});

describe('the keys of the list', () => {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  it.each([
    [{ key: 'r' }, 'reply'],
    [{ key: 'R', shiftKey: true }, 'replyAll'],
    [{ key: 'r', ctrlKey: true }, 'reply'],
    [{ key: 'R', ctrlKey: true, shiftKey: true }, 'replyAll'],
    [{ key: 'a', metaKey: true }, 'chooseAll'],
    [{ key: 'Delete' }, 'remove'],
    [{ key: '/' }, 'search'],
    [{ key: '/', shiftKey: true }, 'search'],
    [{ key: 'q' }, 'markRead'],
    [{ key: 'u' }, 'markUnread'],
    [{ key: 'q', altKey: true }, null],
    [{ key: 'x' }, null],
  ])('%j asks for %s', (press, command) => {
    expect(commandOf({ ...none, ...press })).toBe(command);
  });
});
