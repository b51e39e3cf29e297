import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/data-folder.ts';
import { organisationFile, readOrganisation } from './organisation.ts';
import { sentence } from './report/problem.ts';

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
      document_place: null,
      as_of: '2026-09-30',
      sample_note: null,
      site_address: null,
      contact: null,
      data_licence: null,
      small_count_limit: 3,
      ceremony_group_size: null,
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
        suggestion: 'chép tệp này từ thư mục dữ liệu mẫu rồi sửa lại cho đúng',
      },
    ],
  });
});

test('a misspelt setting is told of and stops nothing', () => {
  const { cells, problems } = read(`${whole}minhhoa: Dữ liệu minh họa\n`);
  expect(cells).not.toBeNull();
  expect(problems.map(sentence)).toEqual([
    'don-vi-to-chuc.yaml:10 mục "minhhoa": không phải mục của tệp này nên không được đọc. Gợi ý: xem lại tên mục; tệp này có các mục ten, cap, cap_tren, co_quan_ban_hanh, hoi_dong, co_quan_thuong_truc, dia_danh, so_lieu_den_ngay, minh_hoa, dia_chi_trang, lien_he, giay_phep_du_lieu, cong_bo, le_trao',
  ]);
});

test('a level that does not exist is told with those that do', () => {
  expect(faultsOf(whole.replace('cap: xa', 'cap: quan'))).toEqual([
    'don-vi-to-chuc.yaml:2 mục "cap": "quan" không thuộc các giá trị được dùng. Gợi ý: ghi một trong các giá trị "tinh", "huyen", "xa"',
  ]);
});

test('a missing setting is told by its name', () => {
  expect(faultsOf(whole.replace('cap: xa\n', ''))).toEqual([
    'don-vi-to-chuc.yaml mục "cap": thiếu hoặc để trống, nhưng mục này bắt buộc phải có. Gợi ý: thêm dòng ấy vào tệp, sau dấu hai chấm ghi nội dung',
  ]);
});

test('a setting below another is told by its path', () => {
  expect(faultsOf(whole.replace('an_so_nho_hon: 3', 'an_so_nho_hon: ba'))).toEqual([
    'don-vi-to-chuc.yaml:9 mục "cong_bo.an_so_nho_hon": "ba" không phải là số (cần dạng 1.250)',
  ]);
});

test('a group of nobody at the ceremony is told', () => {
  expect(faultsOf(`${whole}le_trao:\n  nhom: 0\n`)).toEqual([
    'don-vi-to-chuc.yaml:11 mục "le_trao.nhom": "0" không phải là số từ 1 trở lên. Gợi ý: ghi một số như 10',
  ]);
});

test('the place that documents are dated at is read as it is written', () => {
  expect(read(`${whole}dia_danh: Thị xã Hồng Đào\n`).cells).toMatchObject({ document_place: 'Thị xã Hồng Đào' });
});

test('how many are called up together is read', () => {
  expect(read(`${whole}le_trao:\n  nhom: 12\n`).cells).toMatchObject({ ceremony_group_size: 12 });
});

test('an impossible date is told', () => {
  expect(faultsOf(whole.replace('30/09/2026', '31/09/2026'))).toEqual([
    'don-vi-to-chuc.yaml:7 mục "so_lieu_den_ngay": "31/09/2026" không có ngày 31 tháng 09 năm 2026 trong lịch. Gợi ý: xem lại, cần ghi ngày trước, tháng sau',
  ]);
});

test('what should be looked at again is told and stops nothing', () => {
  const { cells, problems } = read(whole.replace('30/09/2026', '46295'));
  expect(cells).toMatchObject({ as_of: '2026-09-30' });
  expect(problems).toMatchObject([{ line: 7, code: 'excel-date', severity: 'warning' }]);
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
      message: 'không đọc được dòng này: mục này đã có ở một dòng phía trên',
      suggestion: 'chỉ giữ lại một dòng',
    },
  ]);
});

test('a line of no name and no colon is told in the officer’s words', () => {
  expect(faultsOf(whole.replace('cap: xa', 'cap xa'))).toEqual([
    'don-vi-to-chuc.yaml:2 không đọc được dòng này: thiếu dấu hai chấm, hoặc thiếu dấu cách sau dấu hai chấm. Gợi ý: ghi theo dạng "tên mục: nội dung"',
  ]);
});

test('a value that only a programmer’s file may hold is told with its line, not shown as it stands', () => {
  expect(read(`${whole}minh_hoa: *mau\n`).problems).toMatchObject([
    { code: 'broken-yaml', column: 'minh_hoa', line: whole.split('\n').length },
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
