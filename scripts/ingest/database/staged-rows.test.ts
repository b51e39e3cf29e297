import { readdirSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { csv } from '../../../tests/csv.ts';
import { temporaryFolder } from '../../../tests/data-folder.ts';
import { createTable, tableOf } from './base-tables.ts';
import { date, decimal, flag, integer, list, text } from '../cells/column.ts';
import type { Source } from '../source.ts';
import { stagedRows } from './staged-rows.ts';

const kinds = {
  file: 'bang.csv',
  yearly: true,
  table: 'kinds',
  title: 'Mỗi loại cột một lần',
  columns: {
    name: text('Tên'),
    words: list('Các tên', { optional: true }),
    amount: integer('Số lượng', { optional: true }),
    points: decimal('Điểm', { optional: true }),
    held_on: date('Ngày', { optional: true }),
    chosen: flag('Được chọn', { optional: true }),
  },
} satisfies Source;

test('each kind of value is in the table as it was read, with its year, file and line', async () => {
  const rows = await staged('Tên,Các tên,Số lượng,Điểm,Ngày,Được chọn\nNông Văn A,A; B,1.250,"97,5",05/02/2026,x\n');
  expect(rows).toEqual([
    {
      year: 2026,
      name: 'Nông Văn A',
      words: ['A', 'B'],
      amount: 1250,
      points: '97.50',
      held_on: '2026-02-05',
      chosen: true,
      source_file: '2026/bang.csv',
      source_sheet: null,
      source_line: 2,
    },
  ]);
});

test('a blank is nothing', async () => {
  const [row] = await staged('Tên,Các tên,Số lượng,Điểm,Ngày,Được chọn\nA,,,,,\n');
  expect(row).toMatchObject({ words: null, amount: null, points: null, held_on: null, chosen: null });
});

test('line breaks, quotation marks, commas, tabs and backslashes stay in a cell', async () => {
  const name = 'Dòng một\nvà "hai",\tvà \\ ba; \'bốn\'';
  const rows = await staged(`Tên,Số lượng\n"${name.replaceAll('"', '""')}",1\nB,2\n`);
  expect(rows.map((row) => row['name'])).toEqual([name, 'B']);
});

test('the names of a list may hold commas, brackets and quotation marks', async () => {
  const [row] = await staged('Tên,Các tên\nA,"Văn hóa, thể thao; ""Đoàn""; [x]"\n');
  expect(row).toMatchObject({ words: ['Văn hóa, thể thao', '"Đoàn"', '[x]'] });
});

test('a cell longer than two megabytes is kept whole', async () => {
  const [row] = await staged(`Tên,Số lượng\n${'ường '.repeat(500_000)}x,1\n`);
  expect(String(row?.['name'])).toHaveLength(2_500_001);
});

test('rows stay in the order in which they were given', async () => {
  const numbers = Array.from({ length: 20_000 }, (_, at) => String(at));
  const rows = await staged(`Tên,Số lượng\n${numbers.map((number) => `A,${number}`).join('\n')}\n`);
  expect(rows.map((row) => String(row['amount']))).toEqual(numbers);
});

/** The rows of a CSV, as the table has them once they have gone through their file. */
async function staged(content: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const folder = temporaryFolder();
  const table = tableOf(kinds);
  await createTable(connection, table);
  const rows = stagedRows(connection, { source: kinds, table, folder });
  for (const row of csv(kinds, content, 2026).accepted)
    rows.append({ source: kinds, file: '2026/bang.csv', year: 2026, sheet: null }, row);
  await rows.finish();
  expect(readdirSync(folder)).toEqual([]);
  const answer = await connection.runAndReadAll(
    'SELECT * REPLACE (points::VARCHAR AS points, held_on::VARCHAR AS held_on) FROM kinds',
  );
  return answer.getRowObjectsJS();
}
