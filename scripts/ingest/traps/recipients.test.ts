import { expect, test } from 'vitest';
import { csv } from '../../../tests/csv.ts';
import { resolvedTrap, told, trap, valuesOf } from '../../../tests/traps.ts';
import { registration } from '../sources/registration.ts';

test('24: how a person is addressed is parted from the name, a household’s name stays whole', () => {
  const file = trap('24-honorifics.csv');
  expect([valuesOf(file, 'honorific'), valuesOf(file, 'recipient_name')]).toEqual([
    ['Ông', 'đ/c Thượng tá', 'BS.', null],
    ['Nông Văn Mẫu', 'Lê Văn Mẫu', 'Hà Thị Ví Dụ', 'Hộ ông Triệu Văn Mẫu'],
  ]);
});

test('24: a household that is called a person is refused', () => {
  expect(told(trap('24-honorifics.csv'))).toEqual([
    '2026/dang-ky-thi-dua.csv:6 cột "Tên tập thể, cá nhân": "Gia đình bà Bàn Thị Mẫu" là tên của hộ gia đình, nhưng đối tượng được ghi là Cá nhân. Gợi ý: đổi đối tượng thành Hộ gia đình, hoặc ghi họ tên của riêng người ấy',
  ]);
});

test('24: where a column of its own says how, the name is all name', () => {
  const file = trap('24-honorific-column.csv');
  expect([valuesOf(file, 'honorific'), valuesOf(file, 'recipient_name'), told(file)]).toEqual([
    ['Ông', 'Đồng chí'],
    ['Nông Văn Mẫu', 'Ông Ích Mẫu'],
    [],
  ]);
});

test('34: what a row says of its recipient counts, whatever the sheet’s title says', () => {
  const file = resolvedTrap('34-mixed-kinds.csv');
  expect(valuesOf(file, 'recipient_kind')).toEqual(['individual', 'collective', 'collective']);
  expect(file.rejected.map(({ problems }) => problems[0]?.column)).toEqual(['Đối tượng']);
});

test('34: a school year is read however it is written, the file’s own year is no other period', () => {
  const schoolYear = '2025-2026';
  const periods = [schoolYear, schoolYear, schoolYear, schoolYear, null, null, null];
  expect(valuesOf(trap('34-school-years.csv'), 'period')).toEqual(periods);
});

test('34: any other period is refused', () => {
  const advice = 'theo năm dương lịch thì để trống; theo năm học thì ghi hai năm liền nhau';
  expect(told(trap('34-school-years.csv'))).toEqual([
    '2026/dang-ky-thi-dua.csv:9 cột "Kỳ": "2024" không phải là năm của thư mục chứa tệp này. Gợi ý: chuyển dòng này sang tệp của năm 2024, hoặc để trống nếu là năm 2026',
    `2026/dang-ky-thi-dua.csv:10 cột "Kỳ": "2025-2027" không phải là năm học (cần dạng 2022-2023). Gợi ý: ${advice}`,
    `2026/dang-ky-thi-dua.csv:11 cột "Kỳ": "học kỳ I" không phải là năm học (cần dạng 2022-2023). Gợi ý: ${advice}`,
  ]);
});

test('35: personal data that is not needed is dropped and counted', () => {
  const advice = 'xóa cột này khỏi tệp trước khi chuyển cho người khác';
  expect(
    trap('35-personal-columns.csv').problems.map(({ column, message, suggestion }) => [column, message, suggestion]),
  ).toEqual([
    ['Số CCCD', 'là thông tin cá nhân không cần đến: đã bỏ 2 ô, không lưu ở đâu', advice],
    ['Ngày sinh', 'là thông tin cá nhân không cần đến: đã bỏ 1 ô, không lưu ở đâu', advice],
    ['Số điện thoại', 'là thông tin cá nhân không cần đến: đã bỏ 1 ô, không lưu ở đâu', advice],
  ]);
});

test('35: neither accepted nor rejected rows keep any of it', () => {
  const { accepted, rejected } = trap('35-personal-columns.csv');
  expect([accepted.length, rejected.length]).toEqual([1, 1]);
  expect(JSON.stringify([accepted, rejected])).not.toMatch(/0060990|0912345678|1990/);
});

test('35: nor does a row whose broken quote swallowed the lines that follow', () => {
  const header = 'Đơn vị,Đối tượng,Họ và tên,Số CCCD,Danh hiệu đăng ký,Ngày đăng ký\n';
  const rows =
    '"Thôn A,Cá nhân,Nông Văn Mẫu,006099001234,LĐTT,20/02/2026\nThôn A,Cá nhân,Hà Thị Ví Dụ,006099005678,LĐTT,20/02/2026\n';
  const file = csv(registration, header + rows, 2026);
  expect(file.rejected.map(({ problems }) => problems[0]?.code)).toEqual(['broken-quote']);
  expect(JSON.stringify(file)).not.toContain('0060990');
});
