import type { Database, Query } from '../../../db/database.ts';
import { formText } from '../../../text/internal-forms.ts';
import type { Form0603Row } from '../rows.ts';
import type { RowSums } from './coded-rows.ts';
import { codedRows } from './coded-rows.ts';
import sql from './form-0603.sql?raw';
import type { FormHead } from './form-layout.ts';
import { amount, code, columnsOf, words } from './form-layout.ts';
import type { FormTable } from './form-table.ts';

const text = formText.heads;

const awards: readonly FormHead[] = [
  amount('c2_certificates', text.certificates, '2', { width: 18 }),
  amount('c3_province_fighters', text.provinceFighters, '3', { width: 18 }),
  amount('c4_flags', text.provinceFlags, '4', { width: 18 }),
  amount('c5_badges', text.badges, '5', { width: 18 }),
];

const heads: readonly FormHead[] = [
  words('row_label', text.row, { number: 'A', width: 52 }),
  code('row_code', text.code, 'B'),
  words('measure', text.measure, { number: 'C', width: 14 }),
  amount('c1_total', text.total, '1', { width: 18, sumOf: columnsOf(awards).map(({ key }) => key) }),
  ...awards,
];

const sums: RowSums = { '01': ['02', '04', '05'], '05': ['06', '07', '08', '09', '10'] };

export const form0603: Query<Form0603Row> = { name: 'form-0603', sql };

export async function loadForm0603(db: Database, year: number): Promise<FormTable> {
  return toTable(await db.rows(form0603, year));
}

export function toTable(rows: readonly Form0603Row[]): FormTable {
  return { heads, rows: codedRows(heads, rows, sums) };
}
