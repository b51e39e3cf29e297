import { expect, test } from 'vitest';
import { exampleTask as task } from '../../../../tests/example-task.ts';
import { isDueNow, standingOf } from './task-standing.ts';

test('a task without a report is waited for once its quarter has begun', () => {
  expect(standingOf(task)).toBe('not_reported');
});

test('a task without a report is not due before its quarter', () => {
  expect(standingOf({ ...task, quarter_has_begun: false })).toBe('not_due');
});

test('a task that every unit set aside has no sign of its own', () => {
  expect(standingOf({ ...task, status: 'dropped' })).toBe('set_aside');
});

test('an open task of the running quarter is due', () => {
  expect(isDueNow({ ...task, status: 'inProgress' })).toBe(true);
});

test('a task done late is no longer due', () => {
  expect(isDueNow({ ...task, status: 'doneLate' })).toBe(false);
});

test('a task of a quarter that is over is late, not due', () => {
  expect(isDueNow({ ...task, status: 'late', quarter_is_over: true })).toBe(false);
});
