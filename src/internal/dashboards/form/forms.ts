import type { Database } from '../../../db/database.ts';
import type { DefinitionsRow } from '../rows.ts';
import { definitions } from '../definition/definitions.ts';
import { loadForm0601 } from './form-0601.ts';
import { loadForm0602 } from './form-0602.ts';
import { loadForm0603 } from './form-0603.ts';
import { loadFormT1 } from './form-t1.ts';
import { loadFormT2 } from './form-t2.ts';
import { loadFormT3 } from './form-t3.ts';
import { loadFormT5 } from './form-t5.ts';
import type { FormTable } from './form-table.ts';

type Load = (db: Database, year: number) => Promise<FormTable>;

/** The forms in the order of their list, by the last part of their address. */
const forms: ReadonlyMap<string, Load> = new Map([
  ['t1', loadFormT1],
  ['t2', loadFormT2],
  ['t3', loadFormT3],
  ['t5', loadFormT5],
  ['0601', loadForm0601],
  ['0602', loadForm0602],
  ['0603', loadForm0603],
]);

export const formSlugs: readonly string[] = [...forms.keys()];

export function loadTable(db: Database, year: number, slug: string): Promise<FormTable> {
  const load = forms.get(slug);
  if (!load) throw new Error(`there is no form ${slug}`);
  return load(db, year);
}

/** What the model says of a form, under its view's name. */
export async function loadMeanings(db: Database): Promise<ReadonlyMap<string, DefinitionsRow>> {
  const rows = await db.rows(definitions);
  return new Map(rows.map((row) => [row.name, row]));
}

export function meaningOf(meanings: ReadonlyMap<string, DefinitionsRow>, slug: string): DefinitionsRow {
  const meaning = meanings.get(`form_${slug}`);
  if (!meaning) throw new Error(`the database does not say what form_${slug} is`);
  return meaning;
}
