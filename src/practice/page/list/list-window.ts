/** Where each line of a long list stands, in pixels from the top; the last number is the height of the list. */
export type Offsets = readonly number[];

/** The lines to draw: from `first` up to and not including `end`. */
export interface ListWindow {
  readonly first: number;
  readonly end: number;
}

export function offsetsOf<T>(rows: readonly T[], heightOf: (row: T) => number): Offsets {
  const offsets = [0];
  let top = 0;
  for (const row of rows) offsets.push((top += heightOf(row)));
  return offsets;
}

/** Number of the line at this place; the last line when it lies below them all. */
export function rowAt(offsets: Offsets, y: number): number {
  let [low, high] = [0, Math.max(offsets.length - 2, 0)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The lines that show, with some above and below them so that scrolling does not run into emptiness. */
export function windowOf(offsets: Offsets, scrollTop: number, height: number, spare: number): ListWindow {
  if (offsets.length < 2) return { first: 0, end: 0 };
  return {
    first: rowAt(offsets, scrollTop - spare),
    end: rowAt(offsets, scrollTop + height + spare) + 1,
  };
}

/** How far to scroll so that a line shows whole, below a heading that covers the top; the present place when it does already. */
export function scrolledTo(offsets: Offsets, row: number, scrollTop: number, height: number, covered = 0): number {
  const [top, bottom] = [offsets[row] ?? 0, offsets[row + 1] ?? 0];
  if (top < scrollTop + covered) return Math.max(top - covered, 0);
  return bottom > scrollTop + height ? bottom - height : scrollTop;
}
