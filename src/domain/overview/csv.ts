import type { Cell, Table } from './table';

/** Excel takes a file without it for one in another writing. */
const BYTE_ORDER_MARK = '\ufeff';
/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as a file that a Dutch Excel opens as it is: RFC 4180 with semicolons, commas in numbers and a mark for the encoding. A text that would be taken
 * for a formula gets an apostrophe in front, because it may come from a mail.
 */
export function csvOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const lines = [columns.map(({ title }) => title), ...rows];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(field).join(';')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Math.round(cell * 10_000) / 10_000).replace('.', ',');
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n,]/.test(text) || text !== text.trim() ? `"${text.replace(/"/g, '""')}"` : text;
}
