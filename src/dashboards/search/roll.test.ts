import { expect, test } from 'vitest';
import type { HonourEntriesRow } from '../rows.ts';
import { toRoll } from './roll.ts';

const honour = (recipient: string | null, award: string): HonourEntriesRow => ({
  unit_id: 'bt-vu-muon',
  unit_name: 'Xã Vũ Muộn',
  recipient_name: recipient,
  award_name: award,
});

test('who received several awards is listed once with all of them', () => {
  const rows = [honour('Lý Văn B', 'Bằng khen'), honour('Lý Thị C', 'Giấy khen'), honour('Lý Văn B', 'Giấy khen')];
  expect(toRoll(rows, 2023)).toEqual({
    year: 2023,
    awards: ['Bằng khen', 'Giấy khen'],
    units: [
      [
        'bt-vu-muon',
        'Xã Vũ Muộn',
        [
          ['Lý Văn B', 0, 1],
          ['Lý Thị C', 1],
        ],
      ],
    ],
  });
});

test('who is not named is not listed', () => {
  expect(toRoll([honour(null, 'Giấy khen')], 2023).units).toEqual([['bt-vu-muon', 'Xã Vũ Muộn', []]]);
});
