import { extended, keysOf, type Line, linesOf, toggled } from '../../src/overview/now/lines';
import type { Row, RowGroup } from '../../src/overview/now/rows';

const row = (key: string) => ({ key }) as Row;
const rows = ['a', 'b', 'c', 'd'].map(row);
const groups: readonly RowGroup[] = [
  { key: 'first', from: 0, count: 1 },
  { key: 'second', from: 1, count: 3 },
];
const shown = (lines: readonly Line[]): readonly string[] =>
  lines.map((line) => (line.kind === 'row' ? line.row.key : `[${line.group.key}]`));
const chosen = (...keys: string[]): ReadonlySet<string> => new Set(keys);

describe('the lines of the list', () => {
  const plain = linesOf({ rows, groups: [] }, chosen());
  const grouped = linesOf({ rows, groups }, chosen());

  it('are the questions, below the heading of their group when there are groups', () => {
    expect(shown(plain)).toEqual(['a', 'b', 'c', 'd']);
    expect(shown(grouped)).toEqual(['[first]', 'a', '[second]', 'b', 'c', 'd']);
  });

  it('are only the heading of a group that is folded, which still stands for all in it', () => {
    const folded = linesOf({ rows, groups }, chosen('second'));
    expect(shown(folded)).toEqual(['[first]', 'a', '[second]']);
    expect(keysOf(folded[2])).toEqual(['b', 'c', 'd']);
  });

  it.each([
    ['one question', 1, [], ['a']],
    ['one that was chosen', 1, ['a', 'b'], ['b']],
    ['a group of which some were chosen', 2, ['b'], ['b', 'c', 'd']],
    ['a group that was chosen whole', 2, ['a', 'b', 'c', 'd'], ['a']],
    ['no line at all', 99, ['a'], ['a']],
  ] as const)('can be chosen and taken out: %s', (_what, line, before, after) => {
    expect([...toggled(chosen(...before), grouped[line])]).toEqual(after);
  });

  it('can be chosen from one to another, upwards too, and what was chosen stays', () => {
    expect([...extended(chosen('d'), plain, 0, 1)].sort()).toEqual(['a', 'b', 'd']);
    expect([...extended(chosen(), plain, 3, 1)]).toEqual(['b', 'c', 'd']);
    expect([...extended(chosen(), grouped, 1, 3)]).toEqual(['a', 'b']);
  });
});
