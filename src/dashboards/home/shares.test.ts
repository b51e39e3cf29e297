import { expect, test } from 'vitest';
import type { CommendedShareRow } from '../rows.ts';
import { toView } from './shares.ts';

const row: CommendedShareRow = {
  individuals: 200,
  direct_workers: 140,
  direct_worker_share: 0.7,
  collectives: 0,
  small_collectives: 0,
  small_collective_share: null,
  previous_direct_worker_share: 0.675,
  previous_small_collective_share: null,
};

test('a share is told with its parts and last year’s', () => {
  expect(toView([row])[0]).toMatchObject({
    value: '70%',
    part: '140 trong 200 lượt',
    previousValue: 'năm trước 67,5%',
  });
});

test('a share of nobody is left out', () => {
  expect(toView([row])).toHaveLength(1);
});

test('without a year before there is nothing beside', () => {
  expect(toView([{ ...row, previous_direct_worker_share: null }])[0]?.previousValue).toBeUndefined();
});

test('a share whose counts are too small to be told is left out', () => {
  expect(toView([{ ...row, direct_workers: null, direct_worker_share: null }])).toEqual([]);
});
