import { expect, test } from 'vitest';
import { exampleTask } from '../../../../tests/example-task.ts';
import { toView } from './plan-result.ts';

const task = (quarter: number, status: string) => ({ ...exampleTask, quarter, status });

test('a quarter’s tasks are counted by how they stand', () => {
  const { rows } = toView([task(1, 'doneLate'), task(1, 'late')], 2023).table.groups[0] ?? { rows: [] };
  expect(rows[0]?.cells).toMatchObject({ quarter: 'Quý I/2023', tasks: '2', finished: '1', open: '0', late: '1' });
});

test('tasks without a report have a column only where there are any', () => {
  const labels = (status: string) => toView([task(1, status)], 2023).table.columns.map((column) => column.label);
  expect(labels('done')).not.toContain('Chưa báo cáo');
  expect(labels('noData')).toContain('Chưa báo cáo');
});
