import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { internalDatabase } from '../scripts/ingest/database/database.ts';
import { ingest } from '../scripts/ingest/ingest.ts';
import { loadSite } from '../src/dashboards/site.ts';
import { open } from '../src/db/node.ts';
import type { FormView } from '../src/internal/dashboards/form/form.ts';
import { formPaths, loadForm } from '../src/internal/dashboards/form/form.ts';
import type { Place } from '../src/internal/dashboards/form/form-formula.ts';
import { formulaAt } from '../src/internal/dashboards/form/form-formula.ts';
import { columnsOf } from '../src/internal/dashboards/form/form-layout.ts';
import type { FormTable, FormValue } from '../src/internal/dashboards/form/form-table.ts';
import { formWorkbook } from '../src/internal/dashboards/form/form-workbook.ts';
import { bodyStart } from '../src/internal/dashboards/form/sheet-cells.ts';
import type { ReadSheets } from './libreoffice.ts';
import { openedInLibreOffice } from './libreoffice.ts';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
const forms = new Map<string, FormView>();
let opened: ReadSheets;

// LibreOffice may have to be installed first.
beforeAll(async () => {
  const { done, summary } = await ingest({ data: 'data', out: folder, allowRejects: false, encodings: new Map() });
  if (!done) throw new Error(summary);
  const db = await open(join(folder, internalDatabase));
  for (const { props } of formPaths(await loadSite(db))) {
    forms.set(`${props.form}-${props.year}`, await loadForm(db, props.year, props.form));
  }
  const workbooks = [...forms].map(async ([name, form]) => [name, await formWorkbook(form)] as const);
  opened = await openedInLibreOffice(new Map(await Promise.all(workbooks)));
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('LibreOffice reads and works out in every form what the database says', () => {
  expect(forms.size).toBe(14);
  const wrong = [...forms].flatMap(([name, form]) =>
    differences(form, opened.get(name) ?? []).map((d) => `${name} ${d}`),
  );
  expect(wrong).toEqual([]);
});

test('every sum and share that a form states is a formula of its workbook', () => {
  const stated = [...forms].flatMap(([name, { table }]) =>
    statedPlaces(table).map((place) => ({ name, table, place })),
  );
  const missing = stated.filter(({ table, place }) => !formulaAt(table, place));
  expect(stated.length).toBeGreaterThan(500);
  expect(missing.map(({ name, place }) => `${name} row ${place.row} column ${place.column}`)).toEqual([]);
});

test('LibreOffice works a formula out, whatever result the file brings', async () => {
  const form = forms.get('t2-2023');
  if (!form) throw new Error('the sample has no form T2 of 2023');
  const { table } = form;
  const [first, ...others] = table.rows;
  if (!first) throw new Error('form T2 of 2023 has no row');
  const misled = { ...form, table: { ...table, rows: [{ ...first, values: first.values.with(6, 0.123) }, ...others] } };
  const sheets = await openedInLibreOffice(new Map([['t2', await formWorkbook(misled)]]));
  expect(sheets.get('t2')?.[bodyStart(form)]?.[6]).toBe('100%');
}, 60_000);

/** The figures of which the form says that they are made of others. */
function statedPlaces({ heads, rows }: FormTable): Place[] {
  const columns = columnsOf(heads);
  return rows.flatMap(({ values, sumOf }, row) =>
    columns.flatMap(({ format, sumOf: parts, shareOf }, column) => {
      const isStated = parts || shareOf || (format === 'amount' && sumOf.length > 0);
      return isStated && values[column] !== null ? [{ row, column }] : [];
    }),
  );
}

/** The cells in which the sheet that was opened is not as the form. */
function differences(form: FormView, sheet: ReadonlyArray<readonly string[]>): string[] {
  const start = bodyStart(form);
  return form.table.rows.flatMap(({ values }, row) =>
    values.flatMap((value, column) => {
      const read = sheet[start + row]?.[column] ?? '';
      return isAlike(value, read) ? [] : [`row ${row} column ${column}: ${String(value)} is shown as "${read}"`];
    }),
  );
}

function isAlike(value: FormValue, read: string): boolean {
  if (typeof value !== 'number') return read === (value ?? '');
  // A share has more digits than are written.
  return read !== '' && Math.abs(numberIn(read) - value) < 1e-9;
}

function numberIn(read: string): number {
  return read.endsWith('%') ? Number(read.slice(0, -1)) / 100 : Number(read);
}
