import { expect, test } from 'vitest';
import { inFull } from './in-full.ts';

const part = (code: string, listed: number) => ({ part: code, listed });

test('an award of more than thirty has its names on its own page', () => {
  expect([...inFull([part('HCLD', 1), part('GK', 31), part('BK', 30)])]).toEqual(['HCLD', 'BK']);
});

test('when the page is full the highest honours are those that stand in full', () => {
  const many = Array.from({ length: 20 }, (_, index) => part(`A${index}`, 30));
  expect([...inFull(many)]).toEqual(['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']);
});
