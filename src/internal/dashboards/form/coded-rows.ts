import type { Value } from '../../../db/database.ts';
import type { FormHead } from './form-layout.ts';
import type { FormRow } from './form-table.ts';
import { formRow } from './form-table.ts';

type CodedRow = Readonly<Record<string, Value>> & { readonly row_code: string | null; readonly row_label: string };

/** By its code, a row that is the sum of others. */
export type RowSums = Readonly<Record<string, readonly string[]>>;

/** The rows of a form that gives each a code; those without are headings. */
export function codedRows(heads: readonly FormHead[], rows: readonly CodedRow[], sums: RowSums): FormRow[] {
  return rows.map((row) =>
    formRow(heads, row, {
      indent: indentOf(row),
      isBold: row.row_code === null || row === rows[0],
      sumOf: (sums[row.row_code ?? ''] ?? []).map((code) => rows.findIndex((other) => other.row_code === code)),
    }),
  );
}

/** The form marks parts with "-", their parts with "+"; a part of the row above has a code but no mark. */
function indentOf({ row_code, row_label }: CodedRow): 0 | 1 | 2 {
  if (row_code === null || row_code === '01') return 0;
  return row_label.startsWith('-') ? 1 : 2;
}
