import type { Row } from './rows';

/** In pixels. Lines have a fixed height, so that a list of any length can be laid out without drawing it. */
export const HEIGHTS = { day: 32, mail: 76, part: 56, marks: 24 } as const;

/** The height of a line: categories and a flag need a line of their own. */
export function heightOf(row: Row): number {
  if (row.kind === 'day') return HEIGHTS.day;
  const { categories, flag, shape } = row;
  const marks = categories.length > 0 || flag !== null ? HEIGHTS.marks : 0;
  return (shape === 'part' ? HEIGHTS.part : HEIGHTS.mail) + marks;
}
