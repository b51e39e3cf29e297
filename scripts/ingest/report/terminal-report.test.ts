import { expect, test } from 'vitest';
import { groupsOf, problem } from '../../../tests/problem.ts';
import type { Problem } from './problem.ts';
import type { FileReport } from './report.ts';
import type { Ending } from './terminal-report.ts';
import { terminalReport } from './terminal-report.ts';

const score: FileReport = {
  ...{ file: '2023/diem.csv', sheet: null, encoding: 'utf-8', delimiter: ',', header_line: 1 },
  ...{ read: 1250, accepted: 1240, rejected: 8, set_aside: 2 },
};
const sound: FileReport = { ...score, file: 'don-vi.csv', read: 41, accepted: 40, rejected: 0, set_aside: 1 };

test('a clean folder is told in two lines', () => {
  expect(reportOf([], { files: [sound] })).toEqual([
    'Đã đọc 1 tệp: nhận 40 dòng, từ chối 0 dòng, 0 cảnh báo.',
    'Báo cáo đầy đủ: build/report.json',
  ]);
});

test('a file with faults is headed by how many of its rows were taken', () => {
  expect(reportOf([problem()])[0]).toBe(
    '2023/diem.csv · đã đọc 1.250 dòng: nhận 1.240, từ chối 8, bỏ qua 2 (dòng tiêu đề, dòng tổng, dòng trống…)',
  );
});

test('a sheet of a workbook is named with its file', () => {
  const sheet = { ...score, file: '2023/diem.xlsx', sheet: 'Quý I' };
  expect(reportOf([problem({ file: sheet.file })], { files: [sheet] })[0]).toContain(
    '2023/diem.xlsx, trang tính "Quý I" · đã đọc 1.250 dòng',
  );
});

test('a fault that stands alone keeps its own sentence', () => {
  expect(reportOf([problem()])[1]).toBe('  ✗ 2023/diem.csv:4 cột "Đơn vị": "Xã Vi Hươngg" không có trong danh mục');
});

test('the same fault on several lines is told once, with the lines and the advice', () => {
  const suggestion = 'gần giống nhất: Xã Vi Hương';
  expect(reportOf([4, 7, 9].map((line) => problem({ line, suggestion })))[1]).toBe(
    '  ✗ 3 dòng (4, 7, 9) cột "Đơn vị": "Xã Vi Hươngg" không có trong danh mục. Gợi ý: gần giống nhất: Xã Vi Hương',
  );
});

test('of many lines ten are named', () => {
  const lines = Array.from({ length: 1012 }, (_, at) => at + 2);
  expect(reportOf(lines.map((line) => problem({ line })))[1]).toContain(
    '✗ 1.012 dòng (2, 3, 4, 5, 6, 7, 8, 9, 10, 11 và 1.002 dòng nữa) cột',
  );
});

test('different cells with the same fault are quoted, a few of them', () => {
  const cells = ['chín', 'mười', 'mốt', 'hai'].map((value, at) => problem({ value, line: at + 2 }));
  expect(reportOf(cells)[1]).toBe(
    '  ✗ 4 dòng (2, 3, 4, 5) cột "Đơn vị": "chín", "mười", "mốt", … không có trong danh mục',
  );
});

test('faults whose sentences differ are told under their title, with one as an example', () => {
  const repeated = { code: 'duplicate-row', column: null, value: null } as const;
  const rows = [
    problem({ ...repeated, line: 7, message: 'trùng với dòng 2' }),
    problem({ ...repeated, line: 8, message: 'trùng với dòng 3' }),
  ];
  expect(reportOf(rows)[1]).toBe('  ✗ Dòng trùng với một dòng phía trên: 2 dòng (7, 8), ví dụ dòng 7 trùng với dòng 2');
});

test('errors stand before warnings', () => {
  const [, first, second] = reportOf([problem({ severity: 'warning', line: 2 }), problem()]);
  expect([first?.slice(0, 3), second?.slice(0, 3)]).toEqual(['  ✗', '  !']);
});

test('files come in the order of the data, and what is no file of data before them', () => {
  const rows = [problem(), problem({ file: 'don-vi.csv' }), problem({ file: 'don-vi-to-chuc.yaml' })];
  const heads = reportOf(rows, { files: [sound, score] }).filter((line) => /^(2023|don-vi)/.test(line));
  expect(heads.map((line) => line.split(' ')[0])).toEqual(['don-vi-to-chuc.yaml', 'don-vi.csv', '2023/diem.csv']);
});

test('a file that could not be read says so', () => {
  const unread = { ...score, header_line: null, read: 0 };
  expect(reportOf([problem({ line: null })], { files: [unread] })[0]).toBe('2023/diem.csv · chưa đọc được dòng nào');
});

test('files without faults share a line', () => {
  expect(reportOf([problem()], { files: [score, sound, { ...sound, file: 'khoi.csv' }] })).toContain(
    '2 tệp khác không có lỗi, không có cảnh báo: nhận đủ 80 dòng.',
  );
});

test('of more than twenty groups in a file the others are counted', () => {
  const columns = Array.from({ length: 23 }, (_, at) => problem({ column: `Cột ${at}` }));
  expect(reportOf(columns)).toContain('  … và 3 loại nữa, xem report.json.');
});

test('in the end stand the totals and where the rejected rows are', () => {
  expect(reportOf([problem({ severity: 'warning' })]).slice(-3, -1)).toEqual([
    'Đã đọc 1 tệp: nhận 1.240 dòng, từ chối 8 dòng, 1 cảnh báo.',
    'Báo cáo đầy đủ: build/report.json; các dòng bị từ chối: build/rejects/',
  ]);
});

test('where only rows are wrong, leaving them out is offered', () => {
  expect(reportOf([problem()], { ending: 'rowsRejected' }).at(-1)).toContain('--allow-rejects');
});

test('where a whole file is wrong, leaving rows out is not offered', () => {
  expect(reportOf([problem({ line: null })], { ending: 'stopped' }).at(-1)).toBe('Hãy sửa các lỗi trên rồi chạy lại.');
});

test('where rows were left out, that is said last', () => {
  expect(reportOf([problem()]).at(-1)).toBe('Không tính 8 dòng bị từ chối: sửa ở tệp gốc rồi chạy lại để số liệu đủ.');
});

function reportOf(
  issues: readonly Problem[],
  { files = [score], ending = 'written' }: { files?: readonly FileReport[]; ending?: Ending } = {},
): string[] {
  return terminalReport({ files, groups: groupsOf(issues) }, { folder: 'build', ending }).split('\n');
}
