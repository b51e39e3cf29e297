import type { Database, Query } from '../../../db/database.ts';
import { formText } from '../../../text/internal-forms.ts';
import type { FormT3Row } from '../rows.ts';
import { awardRows } from './award-rows.ts';
import type { FormHead } from './form-layout.ts';
import { amount, code, words } from './form-layout.ts';
import type { FormTable } from './form-table.ts';
import sql from './form-t3.sql?raw';

const text = formText.heads;

const heads: readonly FormHead[] = [
  code('row_code', text.place, '1'),
  words('row_label', text.award, { number: '2', width: 40 }),
  amount('c3_submissions', text.submissions, '3'),
  {
    label: text.submitted,
    columns: [
      amount('c4_submitted_collectives', text.collectives, '4'),
      amount('c5_submitted_individuals', text.individuals, '5'),
    ],
  },
  {
    label: text.decided,
    columns: [
      amount('c6_decided_collectives', text.collectives, '6'),
      amount('c7_decided_individuals', text.individuals, '7'),
    ],
  },
  {
    label: text.merit,
    columns: [
      amount('c8_merit_collectives', text.collectives, '8'),
      amount('c9_merit_leaders', text.seniorLeaders, '9'),
      amount('c10_merit_managers', text.managers, '10'),
      amount('c11_merit_workers', text.workers, '11'),
    ],
  },
  {
    label: text.thematic,
    columns: [
      amount('c12_thematic_collectives', text.collectives, '12'),
      amount('c13_thematic_leaders', text.seniorLeaders, '13'),
      amount('c14_thematic_managers', text.managers, '14'),
      amount('c15_thematic_workers', text.workers, '15'),
    ],
  },
  {
    label: text.sudden,
    columns: [
      amount('c16_sudden_collectives', text.collectives, '16'),
      amount('c17_sudden_individuals', text.individuals, '17'),
    ],
  },
  {
    label: text.foreign,
    columns: [
      amount('c18_foreign_collectives', text.collectives, '18'),
      amount('c19_foreign_individuals', text.individuals, '19'),
    ],
  },
  {
    label: text.enterprises,
    columns: [amount('c20_enterprises', text.collectives, '20'), amount('c21_entrepreneurs', text.individuals, '21')],
  },
];

export const formT3: Query<FormT3Row> = { name: 'form-t3', sql };

export async function loadFormT3(db: Database, year: number): Promise<FormTable> {
  return toTable(await db.rows(formT3, year), year);
}

export function toTable(rows: readonly FormT3Row[], year: number): FormTable {
  // No file says how many submissions there were: the form's column stays blank, to be filled in by hand.
  const filled = rows.map((row) => ({ ...row, c3_submissions: null }));
  return { heads, rows: awardRows(filled, { heads, year }) };
}
