import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/data-folder.ts';
import { organisationFile, readOrganisation } from './organisation.ts';
import { sentence } from './problem.ts';

const whole = `ten: Xã Đồng Suối
cap: xa
cap_tren: Tỉnh Lam Giang
co_quan_ban_hanh: UBND xã Đồng Suối
hoi_dong: Hội đồng xã Đồng Suối
co_quan_thuong_truc: Phòng Văn hóa - Xã hội
so_lieu_den_ngay: 30/09/2026
cong_bo:
  an_so_nho_hon: 3
`;

test('the settings are read like the cells of a CSV', () => {
  expect(read(whole)).toEqual({
    cells: {
      name: 'Xã Đồng Suối',
      level: 'commune',
      parent_name: 'Tỉnh Lam Giang',
      issuing_body: 'UBND xã Đồng Suối',
      council_name: 'Hội đồng xã Đồng Suối',
      standing_body: 'Phòng Văn hóa - Xã hội',
      as_of: '2026-09-30',
      sample_note: null,
      small_count_limit: 3,
    },
    problems: [],
  });
});

test('a file with a byte order mark is read alike', () => {
  expect(read(`\ufeff${whole}`).cells).toMatchObject({ name: 'Xã Đồng Suối' });
});

test('decomposed letters are composed', () => {
  expect(read(whole.normalize('NFD')).cells).toMatchObject({ name: 'Xã Đồng Suối' });
});

test('a missing file is told', () => {
  expect(readOrganisation(temporaryFolder())).toEqual({
    cells: null,
    problems: [
      {
        file: 'don-vi-to-chuc.yaml',
        line: null,
        column: null,
        value: null,
        severity: 'error',
        code: 'missing-file',
        message: 'thiếu tệp thông tin về tổ chức',
      },
    ],
  });
});

test('a misspelt key is told of and stops nothing', () => {
  const { cells, problems } = read(`${whole}minhhoa: Dữ liệu minh họa\n`);
  expect(cells).not.toBeNull();
  expect(problems.map(sentence)).toEqual(['don-vi-to-chuc.yaml không có khóa "minhhoa" nên dòng này không được đọc']);
});

test('a level that does not exist is told with those that do', () => {
  expect(faultsOf(whole.replace('cap: xa', 'cap: quan'))).toEqual([
    'don-vi-to-chuc.yaml cột "cap": "quan" không thuộc các giá trị được dùng. Gợi ý: tinh, huyen, xa',
  ]);
});

test('a missing setting is told by its name', () => {
  expect(faultsOf(whole.replace('cap: xa\n', ''))).toEqual(['don-vi-to-chuc.yaml cột "cap": phải có trong tệp này']);
});

test('a setting below another is told by its path', () => {
  expect(faultsOf(whole.replace('an_so_nho_hon: 3', 'an_so_nho_hon: ba'))).toEqual([
    'don-vi-to-chuc.yaml cột "cong_bo.an_so_nho_hon": "ba" không phải là số (cần dạng 1.250)',
  ]);
});

test('an impossible date is told', () => {
  expect(faultsOf(whole.replace('30/09/2026', '31/09/2026'))).toEqual([
    'don-vi-to-chuc.yaml cột "so_lieu_den_ngay": "31/09/2026" không có ngày 31 tháng 09 năm 2026 trong lịch',
  ]);
});

test('every wrong setting is told at once', () => {
  expect(read('ten: Xã Đồng Suối\n').problems).toHaveLength(7);
});

test('with a wrong setting there is no organisation', () => {
  expect(read(whole.replace('cap: xa\n', '')).cells).toBeNull();
});

test('broken syntax is told with its line', () => {
  expect(read('ten: Xã Đồng Suối\nten: Xã Khe Trúc\n').problems).toEqual([
    {
      file: 'don-vi-to-chuc.yaml',
      line: 2,
      column: null,
      value: null,
      severity: 'error',
      code: 'broken-yaml',
      message: 'viết sai cú pháp: DUPLICATE_KEY',
      suggestion: 'mỗi dòng có dạng "khóa: giá trị"',
    },
  ]);
});

test('a file whose letters cannot be known is refused', () => {
  expect(read('ten: X· §ång Suèi\nhoi_dong: Héi ®ång thi ®ua\n').problems).toMatchObject([
    { code: 'looks-like-tcvn3', suggestion: 'lưu lại tệp dạng UTF-8 (trong Notepad: Save As, Encoding: UTF-8)' },
  ]);
});

function read(text: string): ReturnType<typeof readOrganisation> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, organisationFile), text);
  return readOrganisation(folder);
}

function faultsOf(text: string): string[] {
  return read(text).problems.map(sentence);
}
