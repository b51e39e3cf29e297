import { expect, test } from 'vitest';
import { examplePlan as plan } from '../../../../tests/example-task.ts';
import { toView } from './plan-result.ts';

test('a quarter’s tasks are told by how they stand', () => {
  const first = { ...plan, quarter: 1, tasks: 4, finished: 1, pending: 2, overdue: 1 };
  const { rows } = toView({ whole: plan, quarters: [first] }, 2023).table.groups[0] ?? { rows: [] };
  expect(rows[0]?.cells).toMatchObject({ quarter: 'Quý I/2023', tasks: '4', finished: '1', open: '2', late: '1' });
});

test('tasks without a report have a column only where there are any', () => {
  const labels = (silent: number) =>
    toView({ whole: { ...plan, not_reported: silent }, quarters: [] }, 2023).table.columns.map(({ label }) => label);
  expect(labels(0)).not.toContain('Chưa báo cáo');
  expect(labels(1)).toContain('Chưa báo cáo');
});

test('a year without a task has an empty table and says so', () => {
  expect(toView({ whole: undefined, quarters: [] }, 2023)).toMatchObject({
    lead: 'Kế hoạch chưa có nhiệm vụ nào.',
    table: { groups: [{ rows: [] }] },
  });
});
