import { expect, test } from 'vitest';
import type { TaskLinesRow } from '../rows.ts';
import { taskPath, toView } from './task-list.ts';

const task = {
  ...{ year: 2023, task_id: '2023-Q1-1', quarter: 1, ordinal: '1', content: 'Ban hành kế hoạch' },
  ...{ implementing_units: 'Phòng A', led_from_above: false, units: 3, set_aside: 0, late: 1, finished: 1 },
};

const line = (told: Partial<TaskLinesRow>): TaskLinesRow => ({
  ...{ task_id: '2023-Q1-1', unit_name: 'Xã A', quarter: 1, status: 'done', is_late: false, is_latest: true },
  ...{ done_on: '2023-02-24', evidence: null, source_file: '2023/tien-do.csv', source_line: 2 },
  ...told,
});

const late = line({ status: 'inProgress', is_late: true, done_on: null });

test('late units come first', () => {
  expect(toView(task, [line({}), late]).table.groups.map(({ id }) => id)).toEqual(['con-cham', 'da-xong']);
});

test('a line of an earlier quarter is listed, apart from those that tell how the units stand', () => {
  const postponed = line({ status: 'postponed', is_latest: false });
  expect(toView(task, [line({ quarter: 2 }), postponed]).table.groups.map(({ id }) => id)).toEqual([
    'da-xong',
    'dong-truoc',
  ]);
});

test('what a unit reported is told with its day, file and line', () => {
  expect(toView(task, [line({})]).table.groups[0]?.rows[0]?.cells).toMatchObject({
    status: { text: 'Hoàn thành' },
    done: '24/02/2023',
    source: { note: '2023/tien-do.csv, dòng\u00a02' },
  });
});

test('the lead tells who is done and who is late', () => {
  expect(toView(task, []).lead).toBe('1/3 đơn vị đã xong; 1 đơn vị còn chậm.');
});

test('a task is addressed by its code', () => {
  expect(taskPath(2023, '2023-Q1-1', 'con-cham')).toBe('/noi-bo/tien-do/2023/nhiem-vu/2023-q1-1/#con-cham');
});
