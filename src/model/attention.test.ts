import { expect, test } from 'vitest';
import type { Tables } from '../../tests/database.ts';
import { databaseWith } from '../../tests/database.ts';

const member = {
  year: 2023,
  bloc_id: 'K1',
  bloc_name: 'Khối 1',
  bloc_kind: 'bloc',
  criteria_table: 'T',
  role: 'member',
};
const oneUnit: Tables = {
  organisation: [{ name: 'Huyện A', as_of: '2023-12-25' }],
  unit: [{ id: 'a', name: 'Xã A', sort_order: 1 }],
  bloc_member: [{ ...member, unit_id: 'a' }],
};
const task = { year: 2023, id: 'T1', ordinal: '1', content: 'Sơ kết', implementing_units: 'Các xã' };
const progress = { year: 2023, task_id: 'T1', unit_id: 'a', status: 'inProgress' };

test('a unit of a bloc without registration and exemplar is named for both', async () => {
  expect(await linesOf('silentUnit', oneUnit)).toEqual([{ bloc_id: 'K1', subject_name: 'Xã A', reference: null }]);
  expect(await linesOf('noExemplar', oneUnit)).toEqual([{ bloc_id: 'K1', subject_name: 'Xã A', reference: null }]);
});

test('a task that should be done by now is late', async () => {
  const tables = { ...oneUnit, task: [{ ...task, quarter: '3' }], task_progress: [{ ...progress, quarter: '3' }] };
  expect(await linesOf('lateTask', tables)).toEqual([{ bloc_id: 'K1', subject_name: 'Xã A', reference: 'T1' }]);
  expect(await linesOf('dueTask', tables)).toEqual([]);
});

test('a task of the running quarter is due, not late', async () => {
  const tables = { ...oneUnit, task: [{ ...task, quarter: '4' }], task_progress: [{ ...progress, quarter: '4' }] };
  expect(await linesOf('dueTask', tables)).toEqual([{ bloc_id: 'K1', subject_name: 'Xã A', reference: 'T1' }]);
  expect(await linesOf('lateTask', tables)).toEqual([]);
});

test('a task on which nobody has reported is no bloc’s', async () => {
  const tables = { ...oneUnit, task: [{ ...task, quarter: '3' }] };
  expect(await linesOf('silentTask', tables)).toEqual([{ bloc_id: null, subject_name: 'Các xã', reference: 'T1' }]);
});

test('a fault in a file belongs to the latest year', async () => {
  const problem = { file: '2022/don-vi.csv', severity: 'warning', code: 'blank', title: 'Ô trống', message: 'trống' };
  const tables = { ...oneUnit, source_problem: [{ ...problem, lines: 1, first_lines: '4' }] };
  expect(await linesOf('dataWarning', tables)).toEqual([
    { bloc_id: null, subject_name: '2022/don-vi.csv', reference: 'blank' },
  ]);
});

async function linesOf(matter: string, tables: Tables): Promise<unknown[]> {
  const database = await databaseWith(tables);
  return database.rows(
    `SELECT bloc_id, subject_name, reference FROM attention_line WHERE year = 2023 AND matter = '${matter}'`,
  );
}
