import { expect, test } from 'vitest';
import { spread, wrap } from './chart-labels.ts';

test('labels that have room stay where they are', () => {
  expect(spread([10, 40, 80], 16)).toEqual([10, 40, 80]);
});

test('a label too near the one above it moves down', () => {
  expect(spread([20, 10], 16)).toEqual([26, 10]);
});

test('a name is broken between its words', () => {
  expect(wrap('Khối phòng, ban, ngành', 12)).toEqual(['Khối phòng,', 'ban, ngành']);
});

test('a name that fits stays on one line', () => {
  expect(wrap('Xã Cao Sơn', 12)).toEqual(['Xã Cao Sơn']);
});
