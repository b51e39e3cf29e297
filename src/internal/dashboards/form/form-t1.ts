import type { Database, Query } from '../../../db/database.ts';
import { formText } from '../../../text/internal-forms.ts';
import { awardPath } from '../lists/figure-path.ts';
import type { FormT1Row } from '../rows.ts';
import type { FormHead } from './form-layout.ts';
import { amount, code, words } from './form-layout.ts';
import type { FormRow, FormTable } from './form-table.ts';
import { formRow } from './form-table.ts';
import sql from './form-t1.sql?raw';

const text = formText.heads;
const total = 'total';

export const formT1: Query<FormT1Row> = { name: 'form-t1', sql };

export async function loadFormT1(db: Database, year: number): Promise<FormTable> {
  return toTable(await db.rows(formT1, year), year);
}

/** The view has a row for each cell; the form's columns are the awards that the year had. */
export function toTable(cells: readonly FormT1Row[], year: number): FormTable {
  const lines = [...Map.groupBy(cells, (cell) => cell.row_order).values()];
  const heads = headsOf(lines[0] ?? []);
  const names = lines.flatMap((line) => line[0] ?? []);
  return { heads, rows: lines.flatMap((line, at) => rowOf(line, { heads, year, sumOf: partsOf(names, at) })) };
}

function headsOf(line: readonly FormT1Row[]): FormHead[] {
  const awards = line.filter((cell) => cell.award_code !== null).map((cell) => amount(keyOf(cell), cell.award_name));
  return [
    code('row_code', text.place),
    words('row_label', text.unit, { width: 40 }),
    {
      label: text.award,
      columns: [amount(total, text.total, undefined, { sumOf: awards.map(({ key }) => key) }), ...awards],
    },
  ];
}

interface RowPlace {
  readonly heads: readonly FormHead[];
  readonly year: number;
  readonly sumOf: readonly number[];
}

function rowOf(line: readonly FormT1Row[], { heads, year, sumOf }: RowPlace): FormRow[] {
  const [name] = line;
  if (!name) return [];
  const amounts = Object.fromEntries(line.map((cell) => [keyOf(cell), cell.amount]));
  const { row_code, row_label, unit_id } = name;
  const links = line.flatMap((cell) => {
    const path = pathOf(cell, year);
    return path === undefined ? [] : [[keyOf(cell), path]];
  });
  const parts = { isBold: unit_id === null, sumOf, links: Object.fromEntries(links) };
  return [formRow(heads, { row_code, row_label, ...amounts }, parts)];
}

/** A section is the sum of its units, "Cộng" that of the sections, "Tổng cộng" that of "Cộng". */
function partsOf(names: readonly FormT1Row[], at: number): number[] {
  const whole = names[at];
  const isPart = (row: FormT1Row): boolean => {
    if (!whole || whole.unit_id !== null) return false;
    if (whole.section === null) return row.row_code === null && row.section !== null;
    if (whole.row_code === null) return isSection(row);
    return isSection(whole) && row.unit_id !== null && row.section === whole.section;
  };
  return names.flatMap((row, part) => (isPart(row) ? [part] : []));
}

/** "I.1" or "I.2"; the row "I" above them names the area and counts nothing. */
function isSection(row: FormT1Row): boolean {
  return row.section !== null && row.row_code === row.section && row.amount !== null;
}

/** The list of the awards that a cell counts: of a unit, of a title, or of all. */
function pathOf({ unit_id, section, award_code, amount }: FormT1Row, year: number): string | undefined {
  if (amount === null || amount === 0) return undefined;
  if (unit_id !== null) return award_code === null ? awardPath(year, { division: 'unit', part: unit_id }) : undefined;
  if (section !== null) return undefined;
  const part = award_code === null ? { division: 'all', part: 'all' } : { division: 'award', part: award_code };
  return awardPath(year, part);
}

function keyOf({ award_code }: FormT1Row): string {
  return award_code ?? total;
}
