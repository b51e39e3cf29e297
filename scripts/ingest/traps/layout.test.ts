import { expect, test } from 'vitest';
import { told, trap, valuesOf } from '../../../tests/traps.ts';

/** The units of the rows, how many rows are rejected, how many records are none, and what is told. */
function seen(name: string): { units: unknown[]; rejected: number; setAside: number; said: string[] } {
  const file = trap(name);
  const { rejected, setAside } = file;
  return { units: valuesOf(file, 'unit_id'), rejected: rejected.length, setAside, said: told(file) };
}

test('11: a first line that names the delimiter is no row', () => {
  expect(seen('11-sep-line.csv')).toEqual({ units: ['Thôn A'], rejected: 0, setAside: 2, said: [] });
});

test('11: commas in a title do not hide that semicolons part the columns', () => {
  const units = ['Thôn Suối Mây', 'Phòng Kinh tế xã'];
  expect(seen('11-commas-above-semicolons.csv')).toEqual({ units, rejected: 0, setAside: 2, said: [] });
});

test('15: titles above the header are set aside', () => {
  expect(seen('15-title-rows.csv')).toEqual({ units: ['Thôn A'], rejected: 0, setAside: 4, said: [] });
});

test('16: columns grouped under a merged header are read by the words of both rows', () => {
  const file = trap('16-grouped-columns.csv');
  expect(told(file)).toEqual([]);
  expect(file.accepted.map(({ line, cells }) => [line, cells])).toEqual([
    [
      4,
      {
        ...{ code: 'CT1', name: 'Số tin, bài', measure: 'tin', accumulation: null, unit_id: 'Thôn A', quarter: '1' },
        ...{ planned: 4, actual: 5 },
      },
    ],
  ]);
});

test('16: a birth date over "Nam" and "Nữ" is personal in both columns', () => {
  const file = trap('16-merged-birth-date.csv');
  const dropped = 'là thông tin cá nhân không cần đến: đã bỏ 1 ô, không lưu ở đâu';
  const advice = 'xóa cột này khỏi tệp trước khi chuyển cho người khác';
  expect(told(file)).toEqual([
    `2026/dang-ky-thi-dua.csv:2 cột "Ngày tháng năm sinh Nam": ${dropped}. Gợi ý: ${advice}`,
    `2026/dang-ky-thi-dua.csv:2 cột "Ngày tháng năm sinh Nữ": ${dropped}. Gợi ý: ${advice}`,
  ]);
  expect(valuesOf(file, 'recipient_name')).toEqual(['Nông Văn Mẫu', 'Hà Thị Ví Dụ']);
  expect(JSON.stringify(file.accepted)).not.toMatch(/1990|1988/);
});

test('17: letters and numbers of the columns below the header are set aside', () => {
  expect(seen('17-numbering-row.csv')).toEqual({ units: ['Thôn A'], rejected: 0, setAside: 2, said: [] });
});

test('17: so are numbers that say how a column is computed', () => {
  expect(seen('17-numbering-formula.csv')).toEqual({ units: ['Thôn A'], rejected: 0, setAside: 2, said: [] });
});

test('18: roman headings between the rows are set aside', () => {
  const units = ['Thôn A', 'Trường B', 'Trường C'];
  expect(seen('18-group-rows.csv')).toEqual({ units, rejected: 0, setAside: 4, said: [] });
});

test('19: totals of parts and of all are set aside when they are right', () => {
  const units = ['Thôn A', 'Thôn B', 'Trường C'];
  expect(seen('19-totals.csv')).toEqual({ units, rejected: 0, setAside: 6, said: [] });
});

test('19: a total that its rows do not give is told with what they give', () => {
  expect(seen('19-total-differs.csv')).toEqual({
    units: ['Thôn A', 'Thôn B'],
    rejected: 0,
    setAside: 2,
    said: [
      '2026/chi-tieu.csv:4 cột "Thực hiện": "8" là tổng đã ghi, nhưng các dòng ở trên cộng lại là 7. Gợi ý: xem lại các dòng của phần này',
    ],
  });
});

test('20: date, signatures and their captions at the foot are set aside', () => {
  expect(seen('20-footer.csv')).toEqual({ units: ['Thôn A'], rejected: 0, setAside: 5, said: [] });
});

test('21: gaps, repeats and blanks in the numbering change nothing', () => {
  const units = ['Thôn A', 'Thôn B', 'Thôn C', 'Thôn D', 'Thôn E'];
  expect(seen('21-ordinals.csv')).toEqual({ units, rejected: 0, setAside: 1, said: [] });
});

test('22: a merged cell goes on below, in its part of the table', () => {
  const file = trap('22-merged-cells.csv');
  expect(valuesOf(file, 'unit_id')).toEqual(['Thôn A', 'Thôn A', 'Thôn B', 'Thôn B', 'Trường C']);
  expect(valuesOf(file, 'code')).toEqual(['CT1', 'CT1', 'CT1', 'CT1', 'CT1']);
});

test('22: it is told once a column, and a blank first in its part is missing', () => {
  const filled = '(ô gộp), được đọc như dòng ngay trên. Gợi ý: ghi đủ ở từng dòng nếu đọc như vậy là sai';
  const missing = 'để trống, nhưng cột này bắt buộc phải có. Gợi ý: ghi vào ô ấy, hoặc xóa cả dòng nếu chưa có số liệu';
  expect(told(trap('22-merged-cells.csv'))).toEqual([
    `2026/chi-tieu.csv:1 cột "Mã chỉ tiêu": để trống ở 3 dòng ${filled}`,
    `2026/chi-tieu.csv:1 cột "Tên chỉ tiêu": để trống ở 3 dòng ${filled}`,
    `2026/chi-tieu.csv:1 cột "Đơn vị tính": để trống ở 3 dòng ${filled}`,
    `2026/chi-tieu.csv:1 cột "Đơn vị": để trống ở 2 dòng ${filled}`,
    `2026/chi-tieu.csv:8 cột "Đơn vị": ${missing}`,
    `2026/chi-tieu.csv:11 cột "Đơn vị": ${missing}`,
  ]);
});

test('36: line breaks inside quotes, blank columns and blank rows at the end', () => {
  const file = trap('36-line-breaks.csv');
  expect([valuesOf(file, 'note'), file.accepted.map(({ line }) => line)]).toEqual([
    ['Dòng một\ndòng "hai"', null],
    [3, 5],
  ]);
  expect([file.read, file.setAside, told(file)]).toEqual([23, 21, []]);
});
