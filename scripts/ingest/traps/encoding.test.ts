import { expect, test } from 'vitest';
import { resolvedTrap, told, trap, valuesOf } from '../../../tests/traps.ts';

const units = ['ds-suoi-may', 'ds-kinh-te'];
const names = ['Nông Văn Mẫu', 'Hà Thị Ví Dụ'];

/** The file's sentence from the word on which its encoding was told. */
function refusal(fault: string, encoding: string): string {
  return `2026/dang-ky-thi-dua.csv chữ trong tệp gõ theo bảng mã cũ ${fault}. Gợi ý: chuyển chữ sang Unicode (bằng Unikey) rồi lưu lại dạng CSV UTF-8 trong Excel, hoặc chạy lại với --encoding 2026/dang-ky-thi-dua.csv=${encoding}`;
}

test('1: a byte order mark is no part of the first header', () => {
  const file = trap('01-utf8-bom.csv');
  expect([file.encoding, valuesOf(file, 'unit_id'), told(file)]).toEqual(['utf-8-bom', ['Thôn Suối Mây'], []]);
});

test('2: the "Unicode Text" of Excel is read', () => {
  const file = resolvedTrap('02-unicode-text.csv');
  expect([file.encoding, file.delimiter]).toEqual(['utf-16le', '\t']);
  expect([valuesOf(file, 'unit_id'), valuesOf(file, 'recipient_name'), told(file)]).toEqual([units, names, []]);
});

test('3: windows-1258, in which a Vietnamese Windows saves a CSV, is read', () => {
  const file = resolvedTrap('03-windows-1258.csv');
  expect(file.encoding).toBe('cp1258');
  expect([valuesOf(file, 'unit_id'), valuesOf(file, 'recipient_name'), told(file)]).toEqual([units, names, []]);
});

test('4: a file in which an English Windows wrote ? for letters is refused', () => {
  expect(told(trap('04-question-marks.csv'))).toEqual([
    '2026/dang-ky-thi-dua.csv không nhận ra bảng mã của tệp. Gợi ý: mở tệp gốc trong Excel rồi lưu lại dạng CSV UTF-8',
  ]);
});

test('4: so it is when it was saved as Unicode afterwards', () => {
  expect(told(trap('04-question-marks-in-header.csv'))).toEqual([
    '2026/dang-ky-thi-dua.csv có chữ đã mất, còn lại dấu ?. Gợi ý: xuất lại tệp từ Excel dạng CSV UTF-8',
  ]);
});

test('4: a row with such words is rejected, be the header sound', () => {
  expect(told(trap('04-question-marks-in-cells.csv'))).toEqual([
    '2026/dang-ky-thi-dua.csv:2 cột "Đơn vị": "Ph?ng Kinh t? xa" có chữ đã mất, còn lại dấu ?. Gợi ý: xuất lại tệp từ Excel dạng CSV UTF-8',
    '2026/dang-ky-thi-dua.csv:2 cột "Tên tập thể, cá nhân": "Ha Th? Vi D?nh" có chữ đã mất, còn lại dấu ?. Gợi ý: xuất lại tệp từ Excel dạng CSV UTF-8',
  ]);
});

test('5: TCVN3 is refused with the option that reads it', () => {
  expect(told(trap('05-tcvn3.csv'))).toEqual([
    refusal('TCVN3 (phông .VnTime, ABC), không phải Unicode: "§¬n" là "Đơn"', 'tcvn3'),
  ]);
});

test('5: with that option it is read', () => {
  const file = resolvedTrap('05-tcvn3.csv', 'tcvn3');
  expect([valuesOf(file, 'unit_id'), valuesOf(file, 'recipient_name'), told(file)]).toEqual([units, names, []]);
});

test('6: capitals of a TCVN3 font come back small, which is no other unit', () => {
  const file = resolvedTrap('06-tcvn3-capitals.csv', 'tcvn3');
  expect([valuesOf(file, 'unit_id'), valuesOf(file, 'recipient_name')]).toEqual([['ds-suoi-may'], ['nông văn mẫu']]);
});

test('7: VNI is refused with the option that reads it', () => {
  expect(told(trap('07-vni.csv'))).toEqual([
    refusal('VNI (phông VNI-Times), không phải Unicode: "Ñoái" là "Đối"', 'vni'),
  ]);
});

test('7: with that option it is read', () => {
  const file = resolvedTrap('07-vni.csv', 'vni');
  expect([valuesOf(file, 'unit_id'), valuesOf(file, 'recipient_name'), told(file)]).toEqual([units, names, []]);
});

test('8: decomposed letters, as a Mac writes them, are composed in header and cells', () => {
  const file = resolvedTrap('08-decomposed.csv');
  expect([valuesOf(file, 'unit_id'), valuesOf(file, 'recipient_name'), told(file)]).toEqual([units, names, []]);
});
