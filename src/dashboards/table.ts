/** What a DataTable is given. Columns are in order; a row's cells are found by the column's key. */
export interface Column {
  key: string;
  label: string;
  align?: 'start' | 'end' | 'center' | undefined;
  /** Shown under the label: "điểm", "%". */
  unit?: string | undefined;
  width?: 'narrow' | 'medium' | 'wide' | undefined;
  /** The column that names the row, usually the first. */
  rowHeader?: boolean | undefined;
  /** Its few words stay on one line. */
  keep?: boolean | undefined;
  /** In a long table the reader may pick one of its values, and one of the groups. */
  choice?: boolean | undefined;
}

export interface Cell {
  text: string;
  /** A path of this site, or a whole address. */
  href?: string | undefined;
  /** How many rows there are where the link leads, if the text is more than their number. */
  count?: number | undefined;
  /** A second, smaller line. */
  note?: string | undefined;
  mark?: 'gold' | 'red' | 'muted' | undefined;
  /** A share of one, drawn as a bar under the text. */
  bar?: number | undefined;
  /** A task's status: shown with its sign, in place of the text. */
  status?: TaskStatus | undefined;
  /** By which words the reader orders the cell, where the text does not tell: a person's given name. */
  sort?: string | undefined;
}

export interface Row {
  cells: Readonly<Record<string, Cell | string | undefined>>;
  total?: boolean | undefined;
}

export interface RowGroup {
  /** The anchor to which a figure links that counts these rows. */
  id?: string | undefined;
  label?: string | undefined;
  note?: string | undefined;
  rows: readonly Row[];
}

export type TaskStatus = 'done' | 'done_late' | 'in_progress' | 'not_started' | 'overdue' | 'not_due' | 'not_reported';

/** A whole table as a dashboard answers it, ready for DataTable. */
export interface TableView {
  caption: string;
  columns: readonly Column[];
  groups: readonly RowGroup[];
  footnote?: string | undefined;
  empty?: string | undefined;
}
