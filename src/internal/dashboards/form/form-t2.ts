import type { Database, Query } from '../../../db/database.ts';
import { formText } from '../../../text/internal-forms.ts';
import type { FormT2Row } from '../rows.ts';
import { awardRows } from './award-rows.ts';
import type { FormHead } from './form-layout.ts';
import { amount, code, share, words } from './form-layout.ts';
import type { FormTable } from './form-table.ts';
import sql from './form-t2.sql?raw';

const text = formText.heads;
const ofTotal = (part: string) => ({ part, whole: 'c3_total' });

const heads: readonly FormHead[] = [
  code('row_code', text.place, '1'),
  words('row_label', text.award, { number: '2', width: 40 }),
  amount('c3_total', text.total, '3'),
  {
    label: text.ofThese,
    columns: [amount('c4_enterprises', text.enterprises, '4'), amount('c5_individuals', text.individuals, '5')],
  },
  {
    label: text.merit,
    columns: [
      amount('c6_merit', text.total, '6'),
      share('c7_merit_share', text.share, '7', ofTotal('c6_merit')),
      amount('c8_merit_leaders', text.leaders, '8'),
      amount('c9_merit_workers', text.nonManagers, '9'),
    ],
  },
  {
    label: text.thematicSudden,
    columns: [
      amount('c10_thematic_sudden', text.total, '10'),
      share('c11_thematic_sudden_share', text.share, '11', ofTotal('c10_thematic_sudden')),
      amount('c12_thematic_sudden_leaders', text.leaders, '12'),
      amount('c13_thematic_sudden_workers', text.nonManagers, '13'),
    ],
  },
  {
    label: text.foreign,
    columns: [
      amount('c14_foreign', text.total, '14'),
      share('c15_foreign_share', text.share, '15', ofTotal('c14_foreign')),
    ],
  },
  {
    label: text.resistanceWar,
    columns: [
      amount('c16_resistance_war', text.total, '16'),
      share('c17_resistance_war_share', text.share, '17', ofTotal('c16_resistance_war')),
    ],
  },
];

export const formT2: Query<FormT2Row> = { name: 'form-t2', sql };

export async function loadFormT2(db: Database, year: number): Promise<FormTable> {
  return toTable(await db.rows(formT2, year), year);
}

export function toTable(rows: readonly FormT2Row[], year: number): FormTable {
  return { heads, rows: awardRows(rows, { heads, year, total: 'c3_total' }) };
}
