/** What stands in one field; null: nothing. Days are written `YYYY-MM-DD`. */
export type Cell = string | number | null;

/** What a column holds; a share runs from 0 to 1. */
export type ColumnKind = 'text' | 'day' | 'number' | 'share';

export interface Column {
  readonly title: string;
  readonly kind: ColumnKind;
}

/** A table as it is on the screen, to be taken along. */
export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
