import { expect, test } from 'vitest';
import { Progress } from './loading.ts';

function progressOf(fileMegabytes: number, engineMegabytes: number) {
  const told: number[] = [];
  const onProgress = (part: number): number => told.push(part);
  const progress = new Progress({ file: '', fileMegabytes, engineMegabytes, onProgress });
  progress.follow(onProgress);
  return { progress, told };
}

test('the bar moves with the bytes of both', () => {
  const { progress, told } = progressOf(1, 3);
  progress.came('engine', 1_000_000);
  progress.came('file', 1_000_000);
  expect(told).toEqual([0, 0.25, 0.5]);
});

test('more bytes than were expected are not yet the whole', () => {
  const { progress, told } = progressOf(1, 1);
  progress.came('engine', 3_000_000);
  progress.finished('engine');
  progress.finished('file');
  expect(told).toEqual([0, 0.99, 0.99, 1]);
});
