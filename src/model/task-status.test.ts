import { expect, test } from 'vitest';
import { databaseWith } from '../../tests/database.ts';

const task = { year: 2023, id: 'T', quarter: '1', ordinal: '1', content: 'Nhiệm vụ', implementing_units: 'Các xã' };
const unit = (id: string) => ({ id, name: id, kind: 'xa' });
const progress = (quarter: string, status: string, unitId = 'A') => ({
  ...{ year: 2023, task_id: 'T', unit_id: unitId, quarter, status },
});

async function statusOf(asOf: string, ...rows: ReturnType<typeof progress>[]) {
  const tables = { organisation: [{ as_of: asOf }], task: [task], unit: [unit('A'), unit('B')], task_progress: rows };
  const [row] = await (await databaseWith(tables)).rows('SELECT units, finished, late, status FROM task_status');
  return row;
}

test('a unit that moved its work to the next quarter is counted once, as it stands there', async () => {
  expect(await statusOf('2023-12-25', progress('1', 'postponed'), progress('2', 'done'))).toEqual({
    units: 1,
    finished: 1,
    late: 0,
    status: 'done',
  });
});

test('work not finished when its quarter is over is late', async () => {
  expect(await statusOf('2023-04-01', progress('1', 'inProgress'))).toMatchObject({ late: 1, status: 'late' });
});

test('work moved to a quarter that still runs is not late', async () => {
  expect(await statusOf('2023-04-01', progress('1', 'postponed'), progress('2', 'notStarted'))).toMatchObject({
    late: 0,
  });
});

test('one late unit makes the task late, whoever else is done', async () => {
  expect(await statusOf('2023-04-01', progress('1', 'done'), progress('1', 'notStarted', 'B'))).toMatchObject({
    finished: 1,
    status: 'late',
  });
});

test('a task that no unit reported on has no data', async () => {
  expect(await statusOf('2023-04-01')).toMatchObject({ units: 0, status: 'noData' });
});
