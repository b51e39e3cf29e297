import type { Database, Query } from '../../../db/database.ts';
import { formText } from '../../../text/internal-forms.ts';
import { label } from '../../../text/labels.ts';
import { awardPath } from '../lists/figure-path.ts';
import type { FormT5Row } from '../rows.ts';
import type { FormHead } from './form-layout.ts';
import { amount, code, words } from './form-layout.ts';
import type { FormTable } from './form-table.ts';
import { formRow } from './form-table.ts';
import sql from './form-t5.sql?raw';

const text = formText.heads;

const heads: readonly FormHead[] = [
  code('row_code', text.place, '1'),
  words('row_label', text.movement, { number: '2', width: 56 }),
  words('c3_scope', text.scope, { number: '3', width: 18 }),
  amount('c4_total', text.total, '4', { width: 18, sumOf: ['c5_commune', 'c6_district', 'c7_province', 'c8_other'] }),
  amount('c5_commune', text.byCommune, '5'),
  amount('c6_district', text.byDistrict, '6'),
  amount('c7_province', text.byProvince, '7'),
  amount('c8_other', text.byOthers, '8'),
];

export const formT5: Query<FormT5Row> = { name: 'form-t5', sql };

export async function loadFormT5(db: Database, year: number): Promise<FormTable> {
  return toTable(await db.rows(formT5, year), year);
}

export function toTable(rows: readonly FormT5Row[], year: number): FormTable {
  return {
    heads,
    rows: rows.map((row) => {
      const path = awardPath(year, { division: 'movement', part: row.movement_id });
      const named = { ...row, c3_scope: label('movementLevel', row.c3_scope) };
      return formRow(heads, named, { links: row.c4_total > 0 ? { c4_total: path } : {} });
    }),
  };
}
