import { expect, test } from 'vitest';
import { toView } from './commemorations.ts';

test('a day is kept for the machine and shown as an office writes it', () => {
  expect(toView([{ held_on: '2023-06-11', title: 'Ngày thi đua ái quốc' }])).toEqual([
    { date: '2023-06-11', shown: '11/06/2023', title: 'Ngày thi đua ái quốc' },
  ]);
});
