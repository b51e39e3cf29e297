import type { CellProblem } from './cells/cell.ts';
import type { Column } from './cells/column.ts';

/**
 * One kind of CSV, described once: the reader, the checks, the database table, the TypeScript row and the data
 * dictionary all follow from this.
 */
export interface Source {
  /** Path below the data folder; below each year's folder when `yearly`. */
  readonly file: string;
  readonly yearly: boolean;
  /** A data folder may be without it, which says the same as a file without rows. */
  readonly optional?: boolean;
  readonly table: string;
  /** What the file is for, in the officer's words. */
  readonly title: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** Columns whose values together stand at most once (a year). */
  readonly key?: readonly string[];
  /** What other sources may refer to: a kind of thing, its code, and the columns with its names. */
  readonly provides?: { readonly kind: string; readonly code: string; readonly names: readonly string[] };
  /** Columns that repeat the same value on every row of the same thing, such as a bloc's name. */
  readonly steady?: { readonly per: string; readonly columns: readonly string[] };
  /** Sees a row whose cells are sound one by one: parts one cell into two facts, or tells which contradicts the others. */
  readonly complete?: (cells: Cells) => Completed | undefined;
  /** What the rows are ordered by in Vietnamese; becomes the column `sort_order`, since no engine in a browser can. */
  readonly sortBy?: (cells: Cells) => string;
}

/** A row's values by the names of its columns. */
export type Cells = Readonly<Record<string, unknown>>;

/** The values that a row gets besides those read, or what is wrong in one column when seen with the others. */
export type Completed = { readonly cells: Cells } | { readonly problem: CellProblem & { readonly column: string } };

/** The row of a source as TypeScript sees it. */
export type RowOf<S extends Source> = {
  -readonly [K in keyof S['columns']]: S['columns'][K] extends Column<infer T> ? T : never;
};
