import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/universal';
import type { Cell, Column, ColumnKind, Table } from '../../domain/overview/table';

type SheetOf = Sheet<Blob>;

const FORMATS: Readonly<Record<ColumnKind, string | null>> = {
  text: null,
  day: 'dd-mm-yyyy',
  number: '0.##',
  share: '0%',
};
const WIDTHS: Readonly<Record<ColumnKind, number>> = { text: 28, day: 13, number: 13, share: 13 };
/** Excel takes no longer name for a sheet, and none with these signs in it. */
const LONGEST_NAME = 31;
const SIGNS = /[[\]:*?/\\]/g;

/**
 * The tables as an Excel workbook, a sheet for each, with a heading that stays in view. A text stays a text whatever it begins with: only what a program
 * marks as a formula is one.
 */
export async function workbookOf(tables: readonly Table[]): Promise<Blob> {
  return writeExcelFile(tables.map(sheetOf)).toBlob();
}

function sheetOf({ title, columns, rows }: Table, index: number): SheetOf {
  return {
    // Two sheets must not have the same name.
    sheet: `${index + 1} ${title.replace(SIGNS, ' ')}`.slice(0, LONGEST_NAME).trim(),
    data: [columns.map(heading), ...rows.map((row) => row.map((cell, at) => field(cell, columns[at])))],
    columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
    stickyRowsCount: 1,
  };
}

function heading({ title }: Column): CellObject {
  return { type: String, value: title, fontWeight: 'bold', wrap: true };
}

function field(cell: Cell, column: Column | undefined): CellObject | null {
  if (cell === null || column === undefined) return null;
  const format = FORMATS[column.kind];
  if (typeof cell === 'number') return { type: Number, value: cell, ...(format !== null && { format }) };
  if (column.kind !== 'day' || format === null) return { type: String, value: cell };
  return { type: Date, value: new Date(`${cell}T00:00:00Z`), format };
}
