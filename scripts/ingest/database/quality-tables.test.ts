import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { fixtureWith, temporaryFolder } from '../../../tests/data-folder.ts';
import { groupsOf, problem } from '../../../tests/problem.ts';
import { open } from '../../../src/db/node.ts';
import { internalDatabase, publicDatabase, wholeDatabase } from './database.ts';
import { ingest } from '../ingest.ts';
import type { Problem } from '../report/problem.ts';
import { sourceProblemRows, sourceProblemTable } from './quality-tables.ts';
import { award } from '../sources/award.ts';

vi.setConfig({ testTimeout: 60_000 });

const canary = 'Chim hoàng yến';
const file = '2026/ket-qua-khen-thuong.csv';

test('a year of birth that could not be read reaches the report and no database', async () => {
  const out = await ingestedWith({ birthYear: canary });
  expect(readFileSync(join(out, 'report.json'), 'utf8')).toContain(canary);
  const databases = [wholeDatabase, internalDatabase, publicDatabase].map((name) => readFileSync(join(out, name)));
  expect(databases.map((bytes) => bytes.includes(canary))).toEqual([false, false, false]);
});

test('in place of a year of birth the internal database tells what kind of fault it is', async () => {
  const database = await open(join(await ingestedWith({ birthYear: canary }), internalDatabase));
  const sql = 'SELECT column_header, first_lines, sample_value, message FROM source_problem WHERE file = $1';
  expect(await database.rows({ name: 'test', sql }, file)).toEqual([
    { column_header: 'Năm sinh', first_lines: '2', sample_value: null, message: 'Không phải là số' },
  ]);
});

test('the internal database tells how each file was read', async () => {
  const database = await open(join(await ingestedWith({ birthYear: canary }), internalDatabase));
  const sql = `SELECT year, title, sheet, encoding, delimiter, header_line, rejected, read - accepted - rejected - set_aside AS rest
    FROM source_file WHERE file = $1`;
  expect(await database.rows({ name: 'test', sql }, file)).toEqual([
    {
      ...{ year: 2026, title: award.title, sheet: null, encoding: 'utf-8-bom', delimiter: ';' },
      ...{ header_line: 1, rejected: 1, rest: 0 },
    },
  ]);
});

test('a fault is told with its title, its lines and a cell', () => {
  expect(rowOf({ line: 7 }, { line: 4 })).toMatchObject({
    ...{ file, severity: 'error', code: 'unknown-unit', title: 'Không có trong danh mục', column_header: 'Đơn vị' },
    ...{ lines: 2, first_lines: '4, 7', sample_value: 'Xã Vi Hươngg', message: 'không có trong danh mục' },
    is_example: false,
  });
});

test('different cells make the one that is told an example', () => {
  expect(rowOf({ line: 4 }, { line: 7, value: 'Xã Khác' })).toMatchObject({ is_example: true });
});

test('of a column kept in the office neither the cell nor the words about it are told', () => {
  const told = { column: 'Năm sinh', code: 'not-a-number', message: `${canary} không phải là số`, suggestion: canary };
  expect(rowOf({ ...told, value: canary } as Problem)).toMatchObject({
    ...{ sample_value: null, message: 'Không phải là số', suggestion: null },
  });
});

test('what stands outside the columns is not told', () => {
  expect(rowOf({ column: null, code: 'too-many-cells', value: canary })).toMatchObject({ sample_value: null });
});

test('a number as long as an identity card’s is not told, whatever its column', () => {
  expect(rowOf({ value: '095 085 001 234' })).toMatchObject({ sample_value: null });
});

test('an e-mail address is not told, whatever its column', () => {
  expect(rowOf({ value: 'ten@coquan.vn' })).toMatchObject({ sample_value: null });
});

/** What the internal database says of faults in the award results that are alike. */
function rowOf(...problems: Partial<Problem>[]): Record<string, unknown> {
  const groups = groupsOf(problems.map((told) => problem({ file, ...told })));
  const read = { encoding: 'utf-8', delimiter: ';', header_line: 1, read: 3, accepted: 1, rejected: 1, set_aside: 1 };
  const [row] = sourceProblemRows(groups, [{ ...read, file, source: award, year: 2026, sheet: null }]);
  return Object.fromEntries(sourceProblemTable.fields.map(({ name }, at) => [name, row?.[at] ?? null]));
}

async function ingestedWith({ birthYear }: { birthYear: string }): Promise<string> {
  const data = fixtureWith({});
  const path = join(data, file);
  const [header = '', first = '', ...rest] = readFileSync(path, 'utf8').split('\n');
  const at = header.split(';').indexOf('Năm sinh');
  writeFileSync(path, [header, first.split(';').with(at, birthYear).join(';'), ...rest].join('\n'));
  const out = temporaryFolder();
  const { done, summary } = await ingest({ data, out, allowRejects: true, encodings: new Map() });
  if (!done) throw new Error(summary);
  return out;
}
