import type { Database, Query } from '../../../db/database.ts';
import { formText } from '../../../text/internal-forms.ts';
import type { Form0602Row } from '../rows.ts';
import type { RowSums } from './coded-rows.ts';
import { codedRows } from './coded-rows.ts';
import sql from './form-0602.sql?raw';
import type { FormHead } from './form-layout.ts';
import { amount, code, columnsOf, words } from './form-layout.ts';
import type { FormTable } from './form-table.ts';

const text = formText.heads;

const awards: readonly FormHead[] = [
  {
    label: text.orders,
    number: '2',
    columns: [amount('c2_order_collectives', text.collectives), amount('c2_order_individuals', text.individuals)],
  },
  amount('c3_ho_chi_minh_prizes', text.hoChiMinhPrizes, '3'),
  amount('c4_state_prizes', text.statePrizes, '4'),
  amount('c5_honorary_titles', text.honoraryTitles, '5'),
  amount('c6_government_flags', text.governmentFlags, '6'),
  amount('c7_prime_minister_certificates', text.primeMinisterCertificates, '7'),
  amount('c8_national_fighters', text.nationalFighters, '8'),
  amount('c9_others', text.otherStateForms, '9'),
];

const heads: readonly FormHead[] = [
  words('row_label', text.row, { number: 'A', width: 46 }),
  code('row_code', text.code, 'B'),
  words('measure', text.measure, { number: 'C', width: 14 }),
  amount('c1_total', text.total, '1', { width: 18, sumOf: columnsOf(awards).map(({ key }) => key) }),
  ...awards,
];

const sums: RowSums = { '01': ['06', '08', '09'], '09': ['10', '11', '12', '13', '14'] };

export const form0602: Query<Form0602Row> = { name: 'form-0602', sql };

export async function loadForm0602(db: Database, year: number): Promise<FormTable> {
  return toTable(await db.rows(form0602, year));
}

export function toTable(rows: readonly Form0602Row[]): FormTable {
  return { heads, rows: codedRows(heads, rows, sums) };
}
