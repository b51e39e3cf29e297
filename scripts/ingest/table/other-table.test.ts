import { expect, test } from 'vitest';
import { sentence } from '../report/problem.ts';
import { otherTable, tableIn } from './other-table.ts';
import { awardType } from '../sources/award-type.ts';
import { ballot } from '../sources/ballot.ts';
import { registration } from '../sources/registration.ts';

const codeList =
  'Mã,Tên danh hiệu,Tên viết tắt,Nhóm,Loại,Cấp,Cá nhân,Tập thể,Hộ gia đình,Xét hằng năm,Thứ tự tôn vinh,Đã kiểm chứng\n'.replace(
    'Tên danh hiệu,',
    '"Tên danh hiệu, hình thức",',
  );

test('the sheet of another table is told by both their names', () => {
  const problem = otherTable('2026/dang-ky-thi-dua.csv', registration, codeList);
  expect(problem && sentence(problem)).toBe(
    '2026/dang-ky-thi-dua.csv tệp này có tiêu đề của danh-muc/danh-hieu.csv (Danh mục danh hiệu thi đua, hình thức khen thưởng), không phải của dang-ky-thi-dua.csv (Đăng ký thi đua). Gợi ý: mở đúng trang tính trong Excel rồi xuất lại',
  );
});

test('a table of its own source is no other', () => {
  expect(otherTable('danh-muc/danh-hieu.csv', awardType, codeList)).toBeUndefined();
});

test('a table of no source is no other', () => {
  expect(otherTable('2026/dang-ky-thi-dua.csv', registration, 'Mã,Màu bìa\n')).toBeUndefined();
});

test('a column that its own source lacks makes it no other table', () => {
  const text = 'Khối,Đơn vị,Số phiếu đồng ý,Tổng số phiếu\n';
  expect(otherTable('2026/bo-phieu.csv', ballot, text)).toBeUndefined();
});

test('a table is known by its header, whatever its file is called', () => {
  expect(tableIn('STT;Đơn vị;Đối tượng;Họ và tên;Danh hiệu đăng ký;Ngày đăng ký\n')).toBe(registration);
});
