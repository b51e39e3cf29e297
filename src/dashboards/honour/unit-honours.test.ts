import { expect, test } from 'vitest';
import type { UnitHonoursRow } from '../rows.ts';
import { toView } from './unit-honours.ts';

const honour: UnitHonoursRow = {
  year: 2023,
  award_name: 'Lao động tiên tiến',
  unit_name: 'Trường THCS Phủ Thông',
  recipient_kind: 'individual',
  recipient_name: 'Lường Đình Tài',
  position: 'Hiệu trưởng',
  period: null,
  achievement: null,
  decision_number: '1914/QĐ-UBND',
  decision_on: '2023-07-29',
  authority: 'Chủ tịch UBND huyện',
};

test('honours stand under their year and award', () => {
  const [newest] = toView([honour, { ...honour, year: 2022 }], 'bt-thcs');
  expect(newest?.title).toBe('Khen thưởng năm 2023');
  expect(newest?.table.groups.map((group) => group.label)).toEqual(['Lao động tiên tiến']);
});

test('an award for a school year stands apart and says which', () => {
  const groups = toView([honour, { ...honour, period: '2022-2023' }], 'bt-thcs')[0]?.table.groups;
  expect(groups?.map((group) => group.note)).toEqual([undefined, 'Năm học 2022 – 2023']);
});

test('on its unit’s page a person who is not named is one person', () => {
  const cells = toView([{ ...honour, recipient_name: null, position: null }], 'bt-thcs')[0]?.table.groups[0]?.rows[0]
    ?.cells;
  expect(cells?.['recipient']).toMatchObject({ text: 'Một cá nhân' });
});

test('a decision is told with its day and who signed it', () => {
  const cells = toView([honour], 'bt-thcs')[0]?.table.groups[0]?.rows[0]?.cells;
  expect(cells?.['decision']).toEqual({ text: '1914/QĐ-UBND', note: '29/07/2023, Chủ tịch UBND huyện' });
});

test('a year leads to the unit’s part of that year’s roll', () => {
  expect(toView([honour], 'bt-thcs')[0]?.path).toBe('/bang-vang/2023/don-vi/bt-thcs/');
});
