import { expect, test } from 'vitest';
import { examplePlan as plan, exampleTask } from '../../../../tests/example-task.ts';
import type { PlanProgressRow, PlanTotalsRow } from '../rows.ts';
import type { PlanProgressRows } from './plan-progress.ts';
import { toView } from './plan-progress.ts';

const nothing: PlanProgressRows = { total: undefined, tasks: [], late: [], reminders: [] };
const task: PlanProgressRow = { ...exampleTask, task_id: 'a', units: 2, finished_share: 0.5 };
const late = (unit: string, ordinal = '1') => ({
  ...{ task_id: 'a', task_quarter: 1, task_ordinal: ordinal, unit_id: unit.toLowerCase(), unit_name: unit },
});

const leadOf = (total: Partial<PlanTotalsRow>) => toView({ ...nothing, total: { ...plan, ...total } }, 2023).lead;
const rowOf = (own: Partial<PlanProgressRow>, lateUnits = [late('X')]) =>
  toView({ ...nothing, tasks: [{ ...task, ...own }], late: lateUnits }, 2023).tasks.groups[0]?.rows[0]?.cells;

test('a plan without a task says so and has no figure', () => {
  expect(toView(nothing, 2023)).toMatchObject({ lead: 'Kế hoạch chưa có nhiệm vụ nào.', figures: [] });
});

test('one task done is told as one', () => {
  expect(leadOf({ tasks: 1, finished: 1 })).toBe('Nhiệm vụ duy nhất đã hoàn thành.');
});

test('tasks done late are done', () => {
  expect(leadOf({ tasks: 2, finished: 2, done_late: 1 })).toBe('Cả 2 nhiệm vụ đã hoàn thành.');
});

test('the lead tells how many tasks are late', () => {
  expect(leadOf({ finished: 1, overdue: 1 })).toBe('1/2 nhiệm vụ đã hoàn thành; 1 nhiệm vụ còn đơn vị làm chậm.');
});

test('the lead tells which tasks nobody reported on', () => {
  expect(leadOf({ finished: 0, in_progress: 1, not_reported: 1 })).toBe(
    'Chưa hoàn thành nhiệm vụ nào trong 2 nhiệm vụ; không có nhiệm vụ quá hạn; 1 nhiệm vụ chưa có báo cáo.',
  );
});

test('done, in progress and late are counted even when there are none', () => {
  const { figures } = toView({ ...nothing, total: { ...plan, finished: 0, not_reported: 2 } }, 2023);
  expect(figures.map((figure) => figure.label)).toEqual(['Hoàn thành', 'Đang thực hiện', 'Quá hạn', 'Chưa báo cáo']);
});

test('late tasks are marked, with the turns of the late units', () => {
  const { figures } = toView({ ...nothing, total: { ...plan, overdue: 1, late_turns: 3 } }, 2023);
  expect(figures[2]).toMatchObject({ value: '1', comparison: '3 lượt đơn vị còn chậm', mark: 'red' });
});

test('a late task names its late units and leads to what they reported', () => {
  expect(rowOf({ late: 2 }, [late('X'), late('Y')])?.['late']).toEqual({
    text: '2 đơn vị',
    href: '/noi-bo/tien-do/2023/nhiem-vu/a/#con-cham',
    count: 2,
    note: 'X; Y',
    mark: 'red',
  });
});

test('a task that no unit reported on says so in place of a bar', () => {
  expect(rowOf({ units: 0, finished_share: null })?.['finished']).toEqual({ text: 'chưa có số liệu', mark: 'muted' });
});

test('a task that every unit set aside has no sign of its own', () => {
  expect(rowOf({ standing: 'set_aside' })?.['status']).toEqual({ text: 'Không thực hiện, chuyển quý', mark: 'muted' });
});

test('a unit is reminded of each of its late tasks', () => {
  const reminders = [{ unit_id: 'y', unit_name: 'Y', tasks: 2 }];
  const view = toView({ ...nothing, reminders, late: [late('Y', '1'), late('X', '1'), late('Y', '4')] }, 2023);
  expect(view.reminders.groups[0]?.rows).toEqual([
    {
      cells: {
        unit: { text: 'Y', href: '/noi-bo/don-vi/y/' },
        tasks: '2 nhiệm vụ',
        which: 'Quý I/2023, nhiệm vụ 1; Quý I/2023, nhiệm vụ 4',
      },
    },
  ]);
});
