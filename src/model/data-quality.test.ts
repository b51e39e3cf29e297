import { expect, test } from 'vitest';
import { databaseWith } from '../../tests/database.ts';

const file = {
  ...{ file: '2023/diem.csv', year: 2023, title: 'Điểm', encoding: 'utf-8', delimiter: ',', header_line: 1 },
  ...{ read: 12, accepted: 9, rejected: 1, set_aside: 2 },
};
const unknown = {
  ...{ file: file.file, severity: 'error', code: 'unknown-unit', title: 'Không có trong danh mục', lines: 3 },
  ...{ first_lines: '4, 7', message: 'không có trong danh mục' },
};
const warning = { ...unknown, severity: 'warning', lines: 5, first_lines: null };

test('a file says its share of rows accepted, rows set aside left out', async () => {
  expect(await rowsOf('SELECT accepted_share FROM data_quality')).toEqual([{ accepted_share: 0.9 }]);
});

test('a file with a header only has no share', async () => {
  const empty = { ...file, accepted: 0, rejected: 0 };
  expect(await rowsOf('SELECT accepted_share FROM data_quality', { source_file: [empty] })).toEqual([
    { accepted_share: null },
  ]);
});

test('a file counts its errors and its warnings by line', async () => {
  const problems = { source_problem: [unknown, unknown, warning] };
  expect(await rowsOf('SELECT errors, warnings FROM data_quality', problems)).toEqual([{ errors: 6, warnings: 5 }]);
});

test('a group says how many of its lines are not named', async () => {
  expect(await rowsOf('SELECT more_lines FROM data_problem', { source_problem: [unknown] })).toEqual([
    { more_lines: 1 },
  ]);
});

test('a fault of a whole file leaves no line unnamed', async () => {
  expect(await rowsOf('SELECT more_lines FROM data_problem', { source_problem: [warning] })).toEqual([
    { more_lines: 0 },
  ]);
});

test('the total sums the rows of all files and counts those with faults', async () => {
  const other = { ...file, file: 'don-vi.csv', rejected: 0 };
  const problems = { source_file: [file, other], source_problem: [unknown, warning, { ...warning, file: 'x.yaml' }] };
  expect(await rowsOf('SELECT * FROM data_quality_total', problems)).toEqual([
    {
      ...{ as_of: '2023-12-25', fingerprint: 'a1', files: 2, read: 24, accepted: 18, rejected: 1, set_aside: 4 },
      ...{ accepted_share: 18 / 19, files_with_rejects: 1, warnings: 10, files_with_warnings: 2 },
    },
  ]);
});

async function rowsOf(sql: string, tables: Parameters<typeof databaseWith>[0] = {}): Promise<unknown[]> {
  const organisation = [{ name: 'A', as_of: '2023-12-25', fingerprint: 'a1' }];
  return (await databaseWith({ organisation, source_file: [file], ...tables })).rows(sql);
}
