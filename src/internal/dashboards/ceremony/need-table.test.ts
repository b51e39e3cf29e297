import { expect, test } from 'vitest';
import type { CeremonyNeedsRow, CeremonyRatesRow } from '../rows.ts';
import { needTable } from './need-table.ts';

const need: CeremonyNeedsRow = {
  ...{ award_code: 'GK_HUYEN', award_name: 'Giấy khen', recipient_kind: 'individual', recipients: 5 },
  ...{ objects: 'Giấy khen; Khung', unpriced: 0, money_vnd: 2_620_000, is_verified: true },
};

const before: CeremonyRatesRow = {
  ...{ award_code: 'GK_HUYEN', recipient_kind: 'individual' },
  ...{ base_salary_vnd: 1_490_000, each_vnd: 450_000, recipients: 2 },
};
const after = { ...before, base_salary_vnd: 1_800_000, each_vnd: 540_000, recipients: 3 };

test('what is to be ready leads to those who receive it', () => {
  expect(cellsOf(need, [after])).toMatchObject({
    objects: 'Giấy khen; Khung',
    amount: { text: '5', href: '/noi-bo/le-trao/2023/gk-huyen/#ca-nhan' },
    rate: { text: '540.000' },
    money: { text: '2.620.000', note: undefined },
  });
});

test('two base salaries in a year are two rates', () => {
  expect(cellsOf(need, [before, after])?.['rate']).toEqual({
    text: '2 × 450.000; 3 × 540.000',
    note: 'theo lương cơ sở của ngày quyết định: 1.490.000; 1.800.000',
  });
});

test('money of an unverified source says that it is to be verified', () => {
  expect(cellsOf({ ...need, is_verified: false }, [after])).toMatchObject({ money: { note: 'cần kiểm chứng' } });
});

test('those without a rate are told beside the money of the others', () => {
  expect(cellsOf({ ...need, unpriced: 2 }, [after])).toMatchObject({ money: { note: '2 lượt chưa có mức' } });
});

test('what the catalogue does not tell is said, not left blank', () => {
  const untold = { ...need, objects: null, unpriced: 5, money_vnd: null, is_verified: null };
  expect(cellsOf(untold, [])).toMatchObject({ objects: { text: 'chưa ghi' }, money: { text: 'chưa có mức' } });
});

function cellsOf(row: CeremonyNeedsRow, rates: readonly CeremonyRatesRow[]) {
  return needTable([row], rates, { year: 2023, total: undefined }).groups[0]?.rows[0]?.cells;
}
