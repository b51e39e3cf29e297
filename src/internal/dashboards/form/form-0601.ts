import type { Database, Query } from '../../../db/database.ts';
import { formText } from '../../../text/internal-forms.ts';
import type { Form0601Row } from '../rows.ts';
import type { RowSums } from './coded-rows.ts';
import { codedRows } from './coded-rows.ts';
import sql from './form-0601.sql?raw';
import type { FormHead } from './form-layout.ts';
import { amount, code, words } from './form-layout.ts';
import type { FormTable } from './form-table.ts';

const text = formText.heads;

const heads: readonly FormHead[] = [
  words('row_label', text.row, { number: 'A', width: 52 }),
  code('row_code', text.code, 'B'),
  amount('c1_total', text.total, '1', { width: 18, sumOf: ['c2_central', 'c3_province', 'c4_unit'] }),
  {
    label: text.launchedAt,
    columns: [
      amount('c2_central', text.central, '2', { width: 18 }),
      amount('c3_province', text.provinceOrMinistry, '3', { width: 18 }),
      amount('c4_unit', text.unitLevel, '4', { width: 18 }),
    ],
  },
];

const sums: RowSums = { '01': ['02', '03', '04', '05'] };

export const form0601: Query<Form0601Row> = { name: 'form-0601', sql };

export async function loadForm0601(db: Database, year: number): Promise<FormTable> {
  return toTable(await db.rows(form0601, year));
}

export function toTable(rows: readonly Form0601Row[]): FormTable {
  const measure = rows.find((row) => row.measure !== null)?.measure ?? undefined;
  return { heads, measure, rows: codedRows(heads, rows, sums) };
}
