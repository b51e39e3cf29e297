import { expect, test } from 'vitest';
import type { RegistrationPartsRow } from '../rows.ts';
import { toView } from './registration-flow.ts';

const all: RegistrationPartsRow = {
  ...{ year: 2023, division: 'all', part: 'all', part_name: 'all', registered: 30, fulfilled: 20, in_proposal: 4 },
  ...{ without_outcome: 6, awarded: 21, with_registration: 20, without_registration: 1, proposed: 4 },
};
const bloc = (part: string, stopped: number): RegistrationPartsRow => ({
  ...all,
  ...{ division: 'bloc', part, part_name: `Khối ${part}`, registered: 15, without_outcome: stopped },
});
const blocs = [{ bloc_id: 'K2' }, { bloc_id: 'K1' }];

const view = toView([all, bloc('K1', 1), bloc('K2', 5)], blocs, 2023);

test('the picture says where most registrations have stopped', () => {
  expect(view.chart?.title).toBe('Còn chưa được đề nghị nhiều nhất: Khối K2, 5 trong 15 lượt đăng ký');
});

test('blocs stand in the council’s order, their sum last', () => {
  expect(view.table.groups[0]?.rows.map(({ cells }) => cells['part'])).toEqual(['Khối K2', 'Khối K1', 'Cộng']);
});

test('each stop opens the rows that stopped there', () => {
  expect(view.table.groups[0]?.rows[1]?.cells['notProposed']).toEqual({
    text: '1',
    href: '/noi-bo/dang-ky/2023/dong/khoi/k1/#chua-co-ket-qua',
  });
});

test('registrations of another year are not shown', () => {
  expect(toView([{ ...all, year: 2022 }], [], 2023).table.groups[0]?.rows).toEqual([]);
});

test('without anything stopped there is no picture', () => {
  expect(toView([all, bloc('K1', 0), bloc('K2', 0)], blocs, 2023).chart).toBeUndefined();
});
