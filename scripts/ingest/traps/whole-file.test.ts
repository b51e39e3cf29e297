import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureWith } from '../../../tests/data-folder.ts';
import { told, trap, trapPath } from '../../../tests/traps.ts';
import { sentence } from '../report/problem.ts';
import { unreadFiles } from '../unread-files.ts';

test('33: the sheet of the code list in place of the list is told by both their names', () => {
  expect(told(trap('33-code-list.csv'))).toEqual([
    '2026/dang-ky-thi-dua.csv tệp này có tiêu đề của danh-muc/danh-hieu.csv (Danh mục danh hiệu thi đua, hình thức khen thưởng), không phải của dang-ky-thi-dua.csv (Đăng ký thi đua). Gợi ý: mở đúng trang tính trong Excel rồi xuất lại',
  ]);
});

test('37: a file whose name tells unit and year is told which file it was meant to be', () => {
  const sent = '37-Suoi May - DK thi dua 2026 (1).csv';
  const name = sent.slice('37-'.length);
  const folder = fixtureWith({ '2026/dang-ky-thi-dua.csv': null });
  copyFileSync(trapPath(sent), join(folder, '2026', name));
  expect(unreadFiles(folder, [2026]).map(sentence)).toEqual([
    `2026/${name} không mang tên của loại số liệu nào nên không được đọc. Gợi ý: dòng tiêu đề là của "Đăng ký thi đua": đổi tên thành 2026/dang-ky-thi-dua.csv`,
  ]);
});
