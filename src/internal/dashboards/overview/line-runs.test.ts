import { expect, test } from 'vitest';
import { lineRuns } from './line-runs.ts';

test('lines that follow each other are written as from and to', () => {
  expect(lineRuns('14, 15, 16, 20')).toBe('14–16, 20');
});

test('two lines are written as they are', () => {
  expect(lineRuns('14, 15, 27')).toBe('14, 15, 27');
});

test('one line is itself', () => {
  expect(lineRuns('14')).toBe('14');
});
