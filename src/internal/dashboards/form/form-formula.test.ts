import { expect, test } from 'vitest';
import { toTable as table0603 } from './form-0603.ts';
import { formulaAt } from './form-formula.ts';
import { columnsOf } from './form-layout.ts';
import type { FormTable } from './form-table.ts';
import { toTable as tableT1 } from './form-t1.ts';
import { toTable as tableT2 } from './form-t2.ts';
import { spreadsheetFormula } from './spreadsheet-formula.ts';
import type { Form0603Row, FormT1Row, FormT2Row } from '../rows.ts';

test('a column that is the sum of others adds them up in its row', () => {
  const table = table0603([coded('01', 5, 3, 2)]);
  expect(written(table, 0, 'c1_total')).toBe('SUM(E1:H1)');
});

test('a row that is the sum of others adds them up in its column', () => {
  const table = table0603([
    coded('01', 6, 6),
    coded('02', 1, 1),
    coded('03', 1, 1),
    coded('04', 2, 2),
    coded('05', 3, 3),
  ]);
  expect(written(table, 0, 'c2_certificates')).toBe('SUM(E2,E4:E5)');
});

test('parts that do not make up the whole are no formula: a person without a category stands in row 05 alone', () => {
  const persons = ['06', '07', '08', '09', '10'].map((code) => coded(code, 0, 0));
  const table = table0603([coded('05', 1, 1), ...persons]);
  expect(written(table, 0, 'c2_certificates')).toBeUndefined();
});

test('a heading has neither figures nor formulas', () => {
  const heading = { ...coded('01', 0, 0), row_code: null, c1_total: null, c2_certificates: null };
  expect(written(table0603([heading]), 0, 'c1_total')).toBeUndefined();
});

test('a share divides by the total of its row, and stays empty where that is 0', () => {
  const table = tableT2([awarded('A', 4, 2), awarded(null, 4, 2)], 2023);
  expect(written(table, 0, 'c7_merit_share')).toBe('IF(C1=0,"",F1/C1)');
  expect(written(table, 1, 'c3_total')).toBe('SUM(C1)');
});

test('form T1 adds units up to sections, these to "Cộng", and that to "Tổng cộng"', () => {
  const table = tableT1(
    [
      ...unitCells({ row: 1, section: 'I', row_code: 'I' }, null),
      ...unitCells({ row: 2, section: 'I.1', row_code: 'I.1' }, 3),
      ...unitCells({ row: 3, section: 'I.1', row_code: '1', unit_id: 'a' }, 1),
      ...unitCells({ row: 4, section: 'I.1', row_code: '2', unit_id: 'b' }, 2),
      ...unitCells({ row: 5, section: 'I.2', row_code: 'I.2' }, 4),
      ...unitCells({ row: 6, section: 'I.2', row_code: '1', unit_id: 'c' }, 4),
      ...unitCells({ row: 7, section: 'I', row_code: null }, 7),
      ...unitCells({ row: 8, section: null, row_code: null }, 7),
    ],
    2023,
  );
  const formulas = table.rows.map((_, row) => written(table, row, 'LDTT'));
  expect(formulas).toEqual([
    undefined,
    'SUM(D3:D4)',
    undefined,
    undefined,
    'SUM(D6)',
    undefined,
    'SUM(D2,D5)',
    'SUM(D7)',
  ]);
  expect(written(table, 2, 'total')).toBe('SUM(D3)');
});

/** The formula as it would stand in a sheet whose first row is the first of the body. */
function written(table: FormTable, row: number, key: string): string | undefined {
  const column = columnsOf(table.heads).findIndex((one) => one.key === key);
  const formula = formulaAt(table, { row, column });
  return formula && spreadsheetFormula(formula, 0);
}

function coded(row_code: string, c1_total: number, ...awards: readonly number[]): Form0603Row {
  const [c2_certificates = 0, c3_province_fighters = 0, c4_flags = 0, c5_badges = 0] = awards;
  const figures = { c1_total, c2_certificates, c3_province_fighters, c4_flags, c5_badges };
  return { row_code, row_label: `Row ${row_code}`, measure: null, ...figures };
}

function awarded(award_code: string | null, c3_total: number, c6_merit: number): FormT2Row {
  return {
    ...{ row_code: null, row_label: award_code ?? 'Total', award_code, c3_total, c6_merit },
    ...{ c4_enterprises: 0, c5_individuals: 0, c7_merit_share: c6_merit / c3_total, c8_merit_leaders: 0 },
    ...{ c9_merit_workers: 0, c10_thematic_sudden: 0, c11_thematic_sudden_share: 0, c12_thematic_sudden_leaders: 0 },
    ...{ c13_thematic_sudden_workers: 0, c14_foreign: 0, c15_foreign_share: 0, c16_resistance_war: 0 },
    c17_resistance_war_share: 0,
  };
}

interface UnitLine {
  row: number;
  section: string | null;
  row_code: string | null;
  unit_id?: string;
}

/** The cells of a row of form T1 in a year with one award: its total, and that award. */
function unitCells({ row, unit_id, ...line }: UnitLine, amount: number | null): FormT1Row[] {
  const cell = { ...line, row_order: row, row_label: `Row ${row}`, unit_id: unit_id ?? null, amount };
  return [
    { ...cell, award_code: null, award_name: 'Total', column_order: 0 },
    { ...cell, award_code: 'LDTT', award_name: 'Worker', column_order: 1 },
  ];
}
