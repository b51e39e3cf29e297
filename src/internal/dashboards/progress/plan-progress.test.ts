import { expect, test } from 'vitest';
import { exampleTask } from '../../../../tests/example-task.ts';
import { toView } from './plan-progress.ts';

const task = (id: string, status: string) => ({ ...exampleTask, task_id: id, units: 2, finished_share: 0.5, status });
const late = (unit: string, taskId: string) => ({
  ...{ task_id: taskId, task_quarter: 1, task_ordinal: '1' },
  ...{ unit_id: unit.toLowerCase(), unit_name: unit, sort_order: unit.charCodeAt(0) },
});

test('a plan without a task says so', () => {
  expect(toView([], [], 2023).lead).toBe('Kế hoạch chưa có nhiệm vụ nào.');
});

test('one task done is told as one', () => {
  expect(toView([task('a', 'done')], [], 2023).lead).toBe('Nhiệm vụ duy nhất đã hoàn thành.');
});

test('tasks done late are done', () => {
  expect(toView([task('a', 'done'), task('b', 'doneLate')], [], 2023).lead).toBe('Cả 2 nhiệm vụ đã hoàn thành.');
});

test('the lead tells how many tasks are late', () => {
  expect(toView([task('a', 'done'), task('b', 'late')], [late('X', 'b')], 2023).lead).toBe(
    '1/2 nhiệm vụ đã hoàn thành; 1 nhiệm vụ còn đơn vị làm chậm.',
  );
});

test('the lead tells which tasks nobody reported on', () => {
  expect(toView([task('a', 'inProgress'), task('b', 'noData')], [], 2023).lead).toBe(
    'Chưa hoàn thành nhiệm vụ nào trong 2 nhiệm vụ; không có nhiệm vụ quá hạn; 1 nhiệm vụ chưa có báo cáo.',
  );
});

test('done, in progress and late are counted even when there are none', () => {
  expect(toView([task('a', 'noData')], [], 2023).figures.map((figure) => figure.label)).toEqual([
    'Hoàn thành',
    'Đang thực hiện',
    'Quá hạn',
    'Chưa báo cáo',
  ]);
});

test('a late task names its late units', () => {
  const { groups } = toView([task('a', 'late')], [late('X', 'a'), late('Y', 'a')], 2023).tasks;
  expect(groups[0]?.rows[0]?.cells['late']).toEqual({ text: '2 đơn vị', note: 'X; Y', mark: 'red' });
});

test('a task that no unit reported on says so in place of a bar', () => {
  const { groups } = toView([{ ...task('a', 'noData'), units: 0, finished_share: null }], [], 2023).tasks;
  expect(groups[0]?.rows[0]?.cells['finished']).toEqual({ text: 'chưa có số liệu', mark: 'muted' });
});

test('the unit with most late tasks is reminded first', () => {
  const { groups } = toView([], [late('X', 'a'), late('Y', 'a'), late('Y', 'b')], 2023).reminders;
  expect(groups[0]?.rows.map((row) => row.cells['unit'])).toMatchObject([{ text: 'Y' }, { text: 'X' }]);
});
