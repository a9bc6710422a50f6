import { byGroup, neighbour } from '../../../src/practice/page/list/list-order';
import { dayGroup, isPast, longMoment, shortDay, shortMoment } from '../../../src/practice/page/mail/dates';

const NOW = new Date('2026-11-24T09:00:00Z');

describe('the dates in the list of messages', () => {
  it.each([
    ['2026-11-24T07:25:00Z', 'Vandaag', '8.25'],
    ['2026-11-23T23:30:00Z', 'Vandaag', '0.30'],
    ['2026-11-23T14:00:00Z', 'Gisteren', 'ma 23 nov'],
    ['2026-11-18T14:00:00Z', 'Afgelopen week', 'wo 18 nov'],
    ['2026-11-17T14:00:00Z', 'Ouder', 'di 17 nov'],
  ])('puts %s under %s', (iso, group, shown) => {
    expect(dayGroup(iso, NOW)).toBe(group);
    expect(shortMoment(iso, NOW)).toBe(shown);
  });

  it('writes a moment in full, in Dutch time', () => {
    expect(longMoment('2026-07-01T09:05:00Z')).toBe('woensdag 1 juli 2026 om 11.05 uur');
    expect(longMoment('')).toBe('');
  });

  it('calls a day late from the day after', () => {
    expect(isPast('2026-11-24', NOW)).toBe(false);
    expect(isPast('2026-11-23', NOW)).toBe(true);
    expect(shortDay('2026-11-25')).toBe('wo 25 nov');
  });
});

describe('the order of the list', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id }));

  it.each([
    [null, 'ArrowDown', 'a'],
    [null, 'ArrowUp', 'a'],
    ['a', 'ArrowDown', 'b'],
    ['a', 'ArrowUp', null],
    ['c', 'ArrowDown', null],
    ['b', 'End', 'c'],
    ['b', 'Home', 'a'],
    ['b', 'x', null],
  ])('moves from %s with %s to %s', (selected, key, to) => {
    expect(neighbour(items, selected, key)?.id ?? null).toBe(to);
  });

  it('moves nowhere in an empty list', () => {
    expect(neighbour([], null, 'End')).toBeNull();
  });

  it('keeps what belongs together in one group', () => {
    expect(byGroup([1, 3, 2, 4, 5], (n) => n % 2)).toEqual([
      { group: 1, members: [1, 3] },
      { group: 0, members: [2, 4] },
      { group: 1, members: [5] },
    ]);
  });
});
