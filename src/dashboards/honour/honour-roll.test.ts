import { expect, test } from 'vitest';
import type { AwardHonoursRow } from '../rows.ts';
import { rollByDecision, rollByUnit } from './honour-roll.ts';

const honour: AwardHonoursRow = {
  year: 2023,
  award_code: 'GDVH',
  award_name: 'Gia đình văn hóa',
  unit_id: 'bt-tan-tu',
  unit_name: 'Xã Tân Tú',
  recipient_kind: 'household',
  recipient_name: 'Gia đình bà Chi',
  position: null,
  period: null,
  movement_name: null,
  achievement: null,
  decision_number: '139/QĐ-UBND',
  decision_on: '2023-11-27',
  authority: null,
};
const unnamed = { ...honour, recipient_name: null };

test('those who are not named are counted at the end of their unit', () => {
  const entry = rollByDecision([honour, unnamed, unnamed])[0]?.entries[0];
  expect(entry?.recipients).toHaveLength(1);
  expect(entry?.others).toEqual(['2 hộ gia đình không nêu tên']);
});

test('a unit that itself received the title is not named again under its own name', () => {
  const entry = rollByDecision([{ ...honour, recipient_name: 'Xã Tân Tú' }])[0]?.entries[0];
  expect(entry?.recipients[0]?.name).toBe('Cả đơn vị');
});

test('in a bloc each unit stands with its awards', () => {
  const [unit] = rollByUnit([honour, { ...honour, award_code: 'GK_XA', award_name: 'Giấy khen' }]);
  expect(unit).toMatchObject({ title: 'Xã Tân Tú', path: '/bang-vang/2023/don-vi/bt-tan-tu/' });
  expect(unit?.entries.map(({ name, path }) => [name, path])).toEqual([
    ['Gia đình văn hóa', '/bang-vang/2023/hinh-thuc/gdvh/'],
    ['Giấy khen', '/bang-vang/2023/hinh-thuc/gk-xa/'],
  ]);
});
