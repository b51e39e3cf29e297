import type { Value } from '../../../db/database.ts';
import type { FormHead } from './form-layout.ts';
import { columnsOf } from './form-layout.ts';

/** What stands in a cell of a form. */
export type FormValue = string | number | null;

export interface FormRow {
  /** In the order of the columns. */
  readonly values: readonly FormValue[];
  /** How far the row's name stands in. */
  readonly indent: 0 | 1 | 2;
  readonly isBold: boolean;
  /** The rows, by their places from 0, of which this one is the sum. */
  readonly sumOf: readonly number[];
  /** By column: the page that lists what is counted. */
  readonly links: Readonly<Record<string, string>>;
}

/** A form of a year, filled in: all that a page or a worksheet of it needs. */
export interface FormTable {
  readonly heads: readonly FormHead[];
  /** What every row counts, where the form says it once. */
  readonly measure?: string | undefined;
  readonly rows: readonly FormRow[];
}

/** What a row has beside its values; the rest is as in a plain row. */
type RowParts = Partial<Omit<FormRow, 'values'>>;

/** A row of the form from one of its view; a column that the data cannot fill has no value in it. */
export function formRow(
  heads: readonly FormHead[],
  from: Readonly<Record<string, Value>>,
  parts: RowParts = {},
): FormRow {
  const values = columnsOf(heads).map(({ key }) => valueOf(from, key));
  return { values, indent: 0, isBold: false, sumOf: [], links: {}, ...parts };
}

function valueOf(from: Readonly<Record<string, Value>>, key: string): FormValue {
  const value = from[key];
  if (value === undefined || typeof value === 'boolean') throw new Error(`a form's view has no column ${key} to print`);
  return value;
}
