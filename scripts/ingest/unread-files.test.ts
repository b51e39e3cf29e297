import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureWith } from '../../tests/data-folder.ts';
import { sentence } from './report/problem.ts';
import { unreadFiles } from './unread-files.ts';

const registrations = 'Đơn vị,Đối tượng,Họ và tên,Danh hiệu đăng ký,Ngày đăng ký\n';
const elsewhere = 'chuyển ra khỏi thư mục số liệu nếu không cần';

/** What is told of the small commune's folder with some files changed. */
function told(changes: Parameters<typeof fixtureWith>[0]): string[] {
  return unreadFiles(fixtureWith(changes), [2026]).map(sentence);
}

test('a folder of files with their own names has none that is not read', () => {
  expect(told({})).toEqual([]);
});

test('neither has the sample', () => {
  expect(unreadFiles(join(import.meta.dirname, '../../data'), [2022, 2023])).toEqual([]);
});

test('a file that stands for one that is missing is to be renamed', () => {
  const file = '2026/Suoi May - DK thi dua 2026 (1).csv';
  expect(told({ '2026/dang-ky-thi-dua.csv': null, [file]: registrations })).toEqual([
    `${file} không mang tên của loại số liệu nào nên không được đọc. Gợi ý: dòng tiêu đề là của "Đăng ký thi đua": đổi tên thành 2026/dang-ky-thi-dua.csv`,
  ]);
});

test('a file of which there is one already is to be put into it', () => {
  const file = '2026/Suoi May - DK thi dua 2026 (1).csv';
  expect(told({ [file]: registrations })).toEqual([
    `${file} không mang tên của loại số liệu nào nên không được đọc. Gợi ý: dòng tiêu đề là của "Đăng ký thi đua": chép các dòng vào 2026/dang-ky-thi-dua.csv`,
  ]);
});

test('a file beside the years belongs into one of them', () => {
  expect(told({ 'dk.csv': registrations })).toEqual([
    'dk.csv không mang tên của loại số liệu nào nên không được đọc. Gợi ý: dòng tiêu đề là của "Đăng ký thi đua": đổi tên thành <năm>/dang-ky-thi-dua.csv',
  ]);
});

test('a workbook of another kind is to be saved as .xlsx', () => {
  expect(told({ '2026/Dang ky.xls': 'x' })).toEqual([
    '2026/Dang ky.xls không mang tên của loại số liệu nào nên không được đọc. Gợi ý: mở bằng Excel, lưu lại dạng .xlsx với đúng tên tệp của loại số liệu ấy',
  ]);
});

test('of a table that is like none only its name can be said', () => {
  expect(told({ '2026/ghi-chep.csv': 'Việc,Ai làm\n' })).toEqual([
    `2026/ghi-chep.csv không mang tên của loại số liệu nào nên không được đọc. Gợi ý: đổi thành đúng tên tệp của loại số liệu ấy, hoặc ${elsewhere}`,
  ]);
});

test('a folder that nothing reads is told as one', () => {
  expect(told({ '2026/cu/dang-ky-thi-dua.csv': registrations, '2026/cu/bo-phieu.csv': '' })).toEqual([
    `2026/cu/ không mang tên của loại số liệu nào nên không được đọc. Gợi ý: ${elsewhere}`,
  ]);
});

test('a story and its pictures are read', () => {
  expect(told({ '2026/guong/duong-hoa-suoi-may.JPG': 'ảnh' })).toEqual([]);
});

test('a story as a document of an office program is not', () => {
  expect(told({ '2026/guong/duong-hoa-suoi-may.docx': 'PK' })).toHaveLength(1);
});

test('what editors leave beside their files is nobody’s', () => {
  expect(told({ '2026/~$dang-ky.xlsx': '', '2026/.DS_Store': '', '2026/Thumbs.db': '', 'desktop.ini': '' })).toEqual(
    [],
  );
});
