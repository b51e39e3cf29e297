import { expect, test } from 'vitest';
import { told, trap, valuesOf } from '../../../tests/traps.ts';

test('12: a comma before decimals, dots or spaces between thousands, a percent sign', () => {
  const file = trap('12-numbers.csv');
  expect([valuesOf(file, 'planned'), valuesOf(file, 'actual')]).toEqual([
    [1250, 85.5, 1250],
    [97.5, 85, 1234.5],
  ]);
});

test('12: a number of an English sheet is refused with how it is written here', () => {
  expect(told(trap('12-numbers.csv'))).toEqual([
    '2026/chi-tieu.csv:5 cột "Kế hoạch": "97.5" không phải là số (cần dạng 97,5). Gợi ý: phần lẻ viết sau dấu phẩy: 97,5',
    '2026/chi-tieu.csv:5 cột "Thực hiện": "1,234.5" không phải là số (cần dạng 97,5). Gợi ý: phần lẻ viết sau dấu phẩy: 1.234,5',
  ]);
});

test('13: a date may be written in words, and without zeros', () => {
  expect(valuesOf(trap('13-dates-in-words.csv'), 'held_on')).toEqual(['2026-02-05', '2026-02-05']);
});

test('13: a document’s date is as precise as it was filled in', () => {
  const file = trap('13-partial-dates.csv');
  const issued = ['2026-02', '2026-02', '2026-02', '2026', '2026', '2026-02-05'];
  expect([valuesOf(file, 'issued'), told(file)]).toEqual([issued, []]);
});

test('14: a day that Excel wrote as a number is read and told of', () => {
  const file = trap('14-excel-serial.csv');
  expect(valuesOf(file, 'held_on')).toEqual(['2026-02-05']);
  expect(told(file)).toEqual([
    '2026/hoat-dong.csv:2 cột "Ngày": "46058" là số ngày của Excel, được đọc là 05/02/2026. Gợi ý: định dạng cột ấy là ngày trong Excel rồi lưu lại',
  ]);
});

test('28: what offices put for yes and for no', () => {
  const file = trap('28-flags.csv');
  const [yes, no] = [Array<boolean>(6).fill(true), Array<boolean>(6).fill(false)];
  expect([valuesOf(file, 'led_from_above'), told(file)]).toEqual([[...yes, ...no], []]);
});

test('28: dots, underscores and a dash are blank, and zero is a number', () => {
  const file = trap('28-blank-marks.csv');
  expect([valuesOf(file, 'place'), valuesOf(file, 'quantity')]).toEqual([
    [null, null, null],
    [0, null, null],
  ]);
});

test('28: so they are missing where the cell must be filled', () => {
  const missing = 'để trống, nhưng cột này bắt buộc phải có. Gợi ý: ghi vào ô ấy, hoặc xóa cả dòng nếu chưa có số liệu';
  expect(told(trap('28-blank-marks.csv'))).toEqual([
    `2026/hoat-dong.csv:5 cột "Nội dung": "…………" ${missing}`,
    `2026/hoat-dong.csv:6 cột "Nội dung": "-" ${missing}`,
  ]);
});

test('29: a formula’s error is a blank, told of where the column may be blank', () => {
  const file = trap('29-formula-errors.csv');
  expect(valuesOf(file, 'quantity')).toEqual([null]);
  expect(told(file)[0]).toBe(
    '2026/hoat-dong.csv:2 cột "Số lượng": "#N/A" là lỗi công thức của Excel, được coi là để trống. Gợi ý: sửa công thức rồi xuất lại, hoặc xóa nội dung ô ấy',
  );
});

test('29: where the column must be filled its row is rejected', () => {
  const [rejected] = trap('29-formula-errors.csv').rejected;
  expect(rejected?.problems.map(({ code }) => code)).toEqual(['missing-value']);
});

const shortened =
  'là số dài đã bị Excel rút gọn, các chữ số sau không còn trong tệp. Gợi ý: định dạng cột ấy trong Excel là Text (mã) hoặc Number (số), ghi lại đủ chữ số rồi xuất lại';

test('30: zeros that a code lost are put back and told of, what was rounded is refused', () => {
  const file = trap('30-lost-zeros.csv');
  expect(valuesOf(file, 'official_code')).toEqual(['01969', '01975']);
  expect(told(file)).toEqual([
    'don-vi.csv:2 cột "Mã hành chính": "1969" thiếu số 0 ở đầu, được đọc là 01969. Gợi ý: định dạng cột ấy là Text trong Excel để giữ số 0 ở đầu',
    `don-vi.csv:4 cột "Mã hành chính": "1,97E+12" ${shortened}`,
    `don-vi.csv:5 cột "Mã đơn vị": "1.23E+11" ${shortened}`,
  ]);
});

test('30: so is a number that Excel rounded', () => {
  expect(told(trap('30-shortened-numbers.csv'))).toEqual([
    `2026/hoat-dong.csv:2 cột "Số lượng": "1.23E+11" ${shortened}`,
  ]);
});

test('31: a decision’s number that Excel made a date of is refused', () => {
  const file = trap('31-dates-for-numbers.csv');
  const date = 'là ngày do Excel tự đổi, không phải số văn bản';
  const advice = 'định dạng cột ấy là Text trong Excel rồi ghi lại, ví dụ 15/QĐ-UBND';
  expect(valuesOf(file, 'decision_number')).toEqual(['88/QĐ-UBND']);
  expect(told(file)).toEqual([
    `2026/sang-kien.csv:3 cột "Số quyết định": "15-Jan" ${date}. Gợi ý: ${advice}`,
    `2026/sang-kien.csv:4 cột "Số quyết định": "15-Thg1" ${date}. Gợi ý: ${advice}`,
    `2026/sang-kien.csv:5 cột "Số quyết định": "01/02/2026" ${date}. Gợi ý: ${advice}`,
  ]);
});

test('32: what begins like a formula is words, and a number stays one', () => {
  const file = trap('32-formulas.csv');
  expect(valuesOf(file, 'title')).toEqual(['=HYPERLINK("http://x.example","xem")', '- Tổng kết']);
  expect([valuesOf(file, 'note'), valuesOf(file, 'quantity'), told(file)]).toEqual([
    ['+84 người', '@thi-dua'],
    [40, -3],
    [],
  ]);
});
