import { expect, test } from 'vitest';
import type { Tables } from '../../tests/database.ts';
import { databaseWith } from '../../tests/database.ts';

type Row = Tables[string][number];

test('on the last day of its quarter unfinished work is not late', async () => {
  expect(await statusOf([progress('inProgress')], '2023-03-31')).toMatchObject({ standing: 'in_progress', late: 0 });
});

test('after the last day of its quarter unfinished work is late', async () => {
  expect(await statusOf([progress('inProgress')], '2023-04-01')).toMatchObject({ standing: 'overdue', late: 1 });
});

test('work that was not begun is late after its quarter too', async () => {
  expect(await statusOf([progress('notStarted')], '2023-04-01')).toMatchObject({ standing: 'overdue', late: 1 });
});

test('work that was dropped is not late', async () => {
  expect(await statusOf([progress('dropped')], '2023-04-01')).toMatchObject({
    standing: 'set_aside',
    late: 0,
    set_aside: 1,
  });
});

test('work that was put off to a later quarter is not late', async () => {
  expect(await statusOf([progress('postponed')], '2023-04-01')).toMatchObject({ late: 0, set_aside: 1 });
});

test('a task is done when every unit has done it', async () => {
  expect(await statusOf([progress('done'), progress('done', { unit_id: 'B' })], '2023-04-01')).toMatchObject({
    standing: 'done',
    done: 2,
    finished_share: 1,
  });
});

test('a task that one unit finished late is done late', async () => {
  expect(await statusOf([progress('done'), progress('doneLate', { unit_id: 'B' })], '2023-04-01')).toMatchObject({
    standing: 'done_late',
    done: 1,
    done_late: 1,
    finished: 2,
  });
});

test('a task that one unit has not finished after the quarter is late, whatever the others did', async () => {
  expect(await statusOf([progress('done'), progress('inProgress', { unit_id: 'B' })], '2023-04-01')).toMatchObject({
    standing: 'overdue',
    finished_share: 0.5,
  });
});

test('a task that one unit dropped and the others did is done', async () => {
  expect(await statusOf([progress('done'), progress('dropped', { unit_id: 'B' })], '2023-04-01')).toMatchObject({
    standing: 'done',
  });
});

test('a task that nobody has begun is not started', async () => {
  expect(await statusOf([progress('notStarted')], '2023-03-01')).toMatchObject({ standing: 'not_started' });
});

test('a task of which nothing is recorded is not reported once its quarter has begun', async () => {
  expect(await statusOf([], '2023-04-01')).toMatchObject({ standing: 'not_reported', units: 0, finished_share: null });
});

test('a task of which nothing is recorded is not due before its quarter', async () => {
  expect(await statusOf([], '2022-12-31')).toMatchObject({ standing: 'not_due', is_due_now: false });
});

test('a task that nobody has begun is not due before its quarter', async () => {
  expect(await statusOf([progress('notStarted')], '2022-12-31')).toMatchObject({ standing: 'not_due' });
});

test('unfinished work is due in its quarter, finished work is not', async () => {
  expect(await statusOf([progress('inProgress')], '2023-03-31')).toMatchObject({ is_due_now: true });
  expect(await statusOf([progress('done')], '2023-03-31')).toMatchObject({ is_due_now: false, is_finished: true });
});

test('the plan’s tasks are counted by how they stand, for the quarter and for the year', async () => {
  const database = await databaseWith({
    organisation: [{ as_of: '2023-04-01' }],
    unit: [{ id: 'A', name: 'Phòng A' }],
    task: [
      { year: 2023, id: 'NV1', quarter: '1' },
      { year: 2023, id: 'NV2', quarter: '1' },
      { year: 2023, id: 'NV3', quarter: '3' },
    ],
    task_progress: [progress('inProgress'), progress('doneLate', { task_id: 'NV2' })],
  });
  const counts = 'quarter, tasks, finished, done_late, overdue, not_due, late_turns';
  expect(await database.rows(`SELECT ${counts} FROM plan_total WHERE period = 'year' ORDER BY quarter`)).toEqual([
    { quarter: 0, tasks: 3, finished: 1, done_late: 1, overdue: 1, not_due: 1, late_turns: 1 },
    { quarter: 1, tasks: 2, finished: 1, done_late: 1, overdue: 1, not_due: 0, late_turns: 1 },
    { quarter: 3, tasks: 1, finished: 0, done_late: 0, overdue: 0, not_due: 1, late_turns: 0 },
  ]);
});

test('a unit that put the task off stands where it is in the later quarter', async () => {
  const rows = [progress('postponed'), progress('doneLate', { quarter: '2' })];
  expect(await statusOf(rows, '2023-07-01')).toMatchObject({ standing: 'done_late', units: 1, set_aside: 0 });
});

test('work put off is late only after the later quarter', async () => {
  const rows = [progress('postponed'), progress('inProgress', { quarter: '2' })];
  expect(await statusOf(rows, '2023-06-30')).toMatchObject({ late: 0 });
});

test('a quarter has begun on its first day', async () => {
  expect(await statusOf([], '2023-01-01')).toMatchObject({ quarter_has_begun: true, quarter_is_over: false });
});

test('a quarter is over on the day behind its last', async () => {
  expect(await statusOf([], '2023-04-01')).toMatchObject({ quarter_ends_on: '2023-03-31', quarter_is_over: true });
});

test('a half year tells its tasks as they stood when it ended', async () => {
  const done = { quarter: '2', done_on: '2023-07-05' };
  const rows = [progress('postponed'), progress('doneLate', done), progress('done', { unit_id: 'B' })];
  const database = await databaseOf(rows, '2023-12-31');
  const half = "FROM period_task_status WHERE period = 'h1'";
  expect(await database.rows(`SELECT standing, finished, late ${half}`)).toEqual([
    { standing: 'overdue', finished: 1, late: 1 },
  ]);
  expect(await statusOf(rows, '2023-12-31')).toMatchObject({ standing: 'done_late', finished: 2, late: 0 });
});

test('a period holds only the tasks of its quarters', async () => {
  const database = await databaseOf([], '2023-12-31');
  expect(await database.rows('SELECT DISTINCT period FROM plan_total ORDER BY period')).toEqual(
    ['h1', 'm9', 'q1', 'year'].map((period) => ({ period })),
  );
});

function progress(status: string, told: Row = {}): Row {
  return { year: 2023, task_id: 'NV1', unit_id: 'A', quarter: '1', status, ...told };
}

async function statusOf(rows: readonly Row[], as_of: string): Promise<Record<string, unknown> | undefined> {
  const database = await databaseOf(rows, as_of);
  const [row] = await database.rows('SELECT * FROM task_status');
  return row;
}

function databaseOf(rows: readonly Row[], as_of: string): ReturnType<typeof databaseWith> {
  return databaseWith({
    organisation: [{ as_of }],
    unit: [
      { id: 'A', name: 'Phòng A' },
      { id: 'B', name: 'Phòng B' },
    ],
    task: [{ year: 2023, id: 'NV1', quarter: '1' }],
    task_progress: rows,
  });
}
