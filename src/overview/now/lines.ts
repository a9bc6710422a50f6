import type { chosenRows, Row, RowGroup } from './rows';

/** A line of the list: a question, or the heading of the questions below it. */
export type Line =
  | { readonly kind: 'row'; readonly row: Row }
  | {
      readonly kind: 'group';
      readonly group: RowGroup;
      readonly rows: readonly Row[];
      readonly isFolded: boolean;
    };

/** The list line by line; of a folded group only the heading. @param folded keys of groups */
export function linesOf({ rows, groups }: ReturnType<typeof chosenRows>, folded: ReadonlySet<string>): readonly Line[] {
  const asLine = (row: Row): Line => ({ kind: 'row', row });
  if (groups.length === 0) return rows.map(asLine);
  return groups.flatMap((group): readonly Line[] => {
    const inGroup = rows.slice(group.from, group.from + group.count);
    const isFolded = folded.has(group.key);
    return [{ kind: 'group', group, rows: inGroup, isFolded }, ...(isFolded ? [] : inGroup.map(asLine))];
  });
}

/** Keys of the questions that a line stands for. */
export function keysOf(line: Line | undefined): readonly string[] {
  if (line === undefined) return [];
  return line.kind === 'row' ? [line.row.key] : line.rows.map(({ key }) => key);
}

/** With the keys of a line, or without them when all of them were chosen. */
export function toggled(chosen: ReadonlySet<string>, line: Line | undefined): ReadonlySet<string> {
  const keys = keysOf(line);
  const after = new Set(chosen);
  const isChosen = keys.every((key) => chosen.has(key));
  for (const key of keys) {
    if (isChosen) after.delete(key);
    else after.add(key);
  }
  return after;
}

/** With all from one line to another, whichever stands first. */
export function extended(
  chosen: ReadonlySet<string>,
  lines: readonly Line[],
  from: number,
  to: number,
): ReadonlySet<string> {
  const between = lines.slice(Math.min(from, to), Math.max(from, to) + 1);
  return new Set([...chosen, ...between.flatMap((line) => (line.kind === 'row' ? [line.row.key] : []))]);
}
