import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFile } from '../scripts/ingest/table/read.ts';
import { task } from '../scripts/ingest/sources/task.ts';

/** Quarter, number, content, directing, implementing and coordinating units of each task. */
type Tasks = readonly (readonly unknown[])[];

test('the sample’s tasks are those of the plan’s annex, cell by cell', () => {
  expect(keptTasks()).toEqual(printedTasks());
});

test('the annex has 17 tasks', () => {
  expect(keptTasks()).toHaveLength(17);
});

test('Quarter IV is numbered 1, 2, 5, 7 as printed', () => {
  const ofLastQuarter = keptTasks().filter(([quarter]) => quarter === '4');
  expect(ofLastQuarter.map(([, ordinal]) => ordinal)).toEqual(['1', '2', '5', '7']);
});

test('five tasks have no coordinating unit', () => {
  expect(keptTasks().filter((cells) => cells.at(-1) === null)).toHaveLength(5);
});

function keptTasks(): Tasks {
  const file = '2023/nhiem-vu.csv';
  const bytes = readFileSync(join(import.meta.dirname, '../data', file));
  const { accepted } = readFile({ source: task, file, year: 2023, bytes, encoding: undefined });
  const names = ['quarter', 'ordinal', 'content', 'directing_units', 'implementing_units', 'coordinating_units'];
  return accepted.map(({ cells }) => names.map((name) => cells[name]));
}

/** The annex as printed: a line of its own, "II" and "QUÝ II", stands above the tasks of each quarter. */
function printedTasks(): Tasks {
  const text = readFileSync(join(import.meta.dirname, 'fixtures/phu-luc-ke-hoach-2023.tsv'), 'utf8');
  const [, ...rows] = text.split('\n').map((line) => line.split('\t'));
  const isQuarter = ([first = '']: string[]): boolean => ['I', 'II', 'III', 'IV'].includes(first);
  return rows.flatMap((cells, at) => {
    if (cells.length < 2 || isQuarter(cells)) return [];
    const quarter = String(rows.slice(0, at).filter(isQuarter).length);
    return [[quarter, ...cells.map((cell) => cell || null)]];
  });
}
