import { expect, test } from 'vitest';
import { isHousehold, partHonorific } from './honorific.ts';

test('24: what stands before a name is parted from it', () => {
  expect(partHonorific('Ông Nguyễn Văn Mẫu')).toEqual({ honorific: 'Ông', name: 'Nguyễn Văn Mẫu' });
});

test('24: whatever the case', () => {
  expect(partHonorific('ĐỒNG CHÍ NÔNG VĂN MẪU')).toEqual({ honorific: 'ĐỒNG CHÍ', name: 'NÔNG VĂN MẪU' });
});

test('24: an abbreviation may stand with a dot, and with no space behind it', () => {
  expect(partHonorific('BS.Hà Thị Ví Dụ')).toEqual({ honorific: 'BS.', name: 'Hà Thị Ví Dụ' });
});

test('24: several may stand before one name', () => {
  expect(partHonorific('đ/c Thượng tá, ThS. Lê Văn Mẫu')).toEqual({
    honorific: 'đ/c Thượng tá, ThS.',
    name: 'Lê Văn Mẫu',
  });
});

test('24: a surname that begins like a title stays', () => {
  expect(partHonorific('Bàn Thị Mẫu')).toEqual({ honorific: null, name: 'Bàn Thị Mẫu' });
});

test('24: one word behind it is no whole name', () => {
  expect(partHonorific('Ông Mộc')).toEqual({ honorific: null, name: 'Ông Mộc' });
});

test('24: several persons in one cell stay as they are written', () => {
  expect(partHonorific('Ông Lê Văn Mẫu, bà Hà Thị Dụ')).toMatchObject({ honorific: null });
});

test('24: a household is told by its first words', () => {
  expect(['Hộ ông Lê Văn Mẫu', 'Gia đình bà Hà Thị Dụ', 'Hộ Lê Văn Mẫu'].map(isHousehold)).toEqual([true, true, true]);
});

test('24: a profession that begins alike is none', () => {
  expect(['Hộ sinh Hà Thị Dụ', 'Hồ Văn Mẫu'].map(isHousehold)).toEqual([false, false]);
});

test('24: a long row of titles is judged at once', { timeout: 2_000 }, () => {
  expect(partHonorific('Ông bà '.repeat(50_000))).toMatchObject({ honorific: null });
});
