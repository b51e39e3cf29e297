import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { internalDatabase } from '../../../scripts/ingest/database/database.ts';
import { ingest } from '../../../scripts/ingest/ingest.ts';
import { open } from '../../db/node.ts';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));

beforeAll(async () => {
  const { done, summary } = await ingest({ data: 'data', out: folder, allowRejects: false, encodings: new Map() });
  if (!done) throw new Error(summary);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sample’s rows that a question finds: none, where it asks for what breaks an identity. */
async function rowsOf(sql: string): Promise<unknown[]> {
  return (await open(join(folder, internalDatabase))).rows({ name: 'identity', sql });
}

test('0601: column 1 is 2 + 3 + 4 in every row', async () => {
  expect(await rowsOf('FROM form_0601 WHERE c1_total <> c2_central + c3_province + c4_unit')).toEqual([]);
});

test.each([
  ['scope', '02', '05'],
  ['duration', '06', '10'],
  ['method', '11', '12'],
])('0601: the rows of %s add up to row 01', async (_, from, to) => {
  expect(await rowsOf(partsUnlike('form_0601', "'01'", `row_code BETWEEN '${from}' AND '${to}'`))).toEqual([]);
});

test('0602: column 1 is the sum of the others in every row', async () => {
  const columns = `c2_order_collectives + c2_order_individuals + c3_ho_chi_minh_prizes + c4_state_prizes + c5_honorary_titles
    + c6_government_flags + c7_prime_minister_certificates + c8_national_fighters + c9_others`;
  expect(await rowsOf(`FROM form_0602 WHERE c1_total <> ${columns}`)).toEqual([]);
});

test.each([
  ['submitters', "'01'", "row_code IN ('02', '03')"],
  ['recipients', "'01'", "row_code IN ('06', '08', '09')"],
  ['persons', "'09'", "row_code BETWEEN '10' AND '14'"],
  ['types', "'01'", "row_code BETWEEN '15' AND '21'"],
])('0602: the rows of %s add up', async (_, whole, parts) => {
  expect(await rowsOf(partsUnlike('form_0602', whole, parts))).toEqual([]);
});

test('0603: column 1 is 2 + 3 + 4 + 5 in every row', async () => {
  const columns = 'c2_certificates + c3_province_fighters + c4_flags + c5_badges';
  expect(await rowsOf(`FROM form_0603 WHERE c1_total <> ${columns}`)).toEqual([]);
});

test.each([
  ['recipients', "'01'", "row_code IN ('02', '04', '05')"],
  ['persons', "'05'", "row_code BETWEEN '06' AND '10'"],
  ['types', "'01'", "row_code BETWEEN '11' AND '17'"],
])('0603: the rows of %s add up', async (_, whole, parts) => {
  expect(await rowsOf(partsUnlike('form_0603', whole, parts))).toEqual([]);
});

test('T1: every row’s awards add up to its total column', async () => {
  const sql = `SELECT year, row_order FROM form_t1 GROUP BY year, row_order
    HAVING sum(amount) FILTER (award_code IS NULL) <> sum(amount) FILTER (award_code IS NOT NULL)`;
  expect(await rowsOf(sql)).toEqual([]);
});

test('T1: every column’s units add up to its section, its sections to the total', async () => {
  const sql = `SELECT year, column_order FROM form_t1 GROUP BY year, column_order
    HAVING sum(amount) FILTER (unit_id IS NOT NULL) <> sum(amount) FILTER (section IS NULL)
      OR sum(amount) FILTER (row_code IN ('I.1', 'I.2')) <> sum(amount) FILTER (section IS NULL)`;
  expect(await rowsOf(sql)).toEqual([]);
});

test('T1: the total is every award in force of the year', async () => {
  const sql = `SELECT year FROM form_t1 JOIN period_total AS t USING (year)
    WHERE section IS NULL AND award_code IS NULL AND t.period = 'year' AND t.division = 'all' AND amount <> t.total`;
  expect(await rowsOf(sql)).toEqual([]);
});

test('T2: the columns of types are within column 3, leaders and workers within their type', async () => {
  const sql = `FROM form_t2 WHERE c6_merit + c10_thematic_sudden + c14_foreign + c16_resistance_war > c3_total
    OR c8_merit_leaders + c9_merit_workers > c6_merit OR c12_thematic_sudden_leaders + c13_thematic_sudden_workers > c10_thematic_sudden`;
  expect(await rowsOf(sql)).toEqual([]);
});

test('T2: the total row is the sum of the awards', async () => {
  const sql = `SELECT year FROM form_t2 GROUP BY year
    HAVING sum(c3_total) <> 2 * sum(c3_total) FILTER (award_code IS NULL)
      OR sum(c13_thematic_sudden_workers) <> 2 * sum(c13_thematic_sudden_workers) FILTER (award_code IS NULL)`;
  expect(await rowsOf(sql)).toEqual([]);
});

test('T3: no more is decided than was submitted', async () => {
  const sql = `FROM form_t3
    WHERE c6_decided_collectives > c4_submitted_collectives OR c7_decided_individuals > c5_submitted_individuals`;
  expect(await rowsOf(sql)).toEqual([]);
});

test('T3: the columns of types are within columns 6 and 7', async () => {
  const sql = `FROM form_t3
    WHERE c8_merit_collectives + c12_thematic_collectives + c16_sudden_collectives + c18_foreign_collectives
        > c6_decided_collectives
      OR c9_merit_leaders + c10_merit_managers + c11_merit_workers
        + c13_thematic_leaders + c14_thematic_managers + c15_thematic_workers
        + c17_sudden_individuals + c19_foreign_individuals > c7_decided_individuals`;
  expect(await rowsOf(sql)).toEqual([]);
});

test('T3: what T2 counts in total, T3 counts as decided', async () => {
  const sql = `FROM form_t3 JOIN form_t2 AS t USING (year, row_label)
    WHERE c6_decided_collectives + c7_decided_individuals <> t.c3_total OR c20_enterprises <> t.c4_enterprises
      OR c7_decided_individuals <> t.c5_individuals`;
  expect(await rowsOf(sql)).toEqual([]);
});

test('T5: the total is the sum of the levels', async () => {
  expect(await rowsOf('FROM form_t5 WHERE c4_total <> c5_commune + c6_district + c7_province + c8_other')).toEqual([]);
});

test('the sample has figures to add up', async () => {
  const sql = `SELECT (SELECT max(c1_total) > 0 FROM form_0601) AND (SELECT max(c1_total) > 0 FROM form_0602)
    AND (SELECT max(c1_total) > 30 FROM form_0603) AND (SELECT max(amount) > 1000 FROM form_t1) AS has_figures`;
  expect(await rowsOf(sql)).toEqual([{ has_figures: true }]);
});

/** The years of a form in which some rows do not add up, in column 1, to the row that is their whole. */
function partsUnlike(form: string, whole: string, parts: string): string {
  return `SELECT year FROM ${form} GROUP BY year
    HAVING sum(c1_total) FILTER (row_code = ${whole}) IS DISTINCT FROM sum(c1_total) FILTER (${parts})`;
}
