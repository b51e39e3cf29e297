import { expect, test } from 'vitest';
import { toView } from './activities.ts';

const activity = { kind: 'press', events: 3, quantity: 76, previous_events: null };

test('what a kind of activity counts is said beside the number', () => {
  const [row] = toView([activity], 2023).groups[0]?.rows ?? [];
  expect(row?.cells['quantity']).toEqual({ text: '76', note: 'tin, bài' });
});

test('numbers of a kind that counts different things are not summed', () => {
  const [row] = toView([{ ...activity, kind: 'conferral' }], 2023).groups[0]?.rows ?? [];
  expect(row?.cells['quantity']).toBe('');
});

test('the council’s meetings come before the press', () => {
  const rows = toView([activity, { ...activity, kind: 'councilMeeting' }], 2023).groups[0]?.rows ?? [];
  expect(rows.map((row) => row.cells['kind'])).toEqual(['Họp Hội đồng', 'Tin, bài']);
});
