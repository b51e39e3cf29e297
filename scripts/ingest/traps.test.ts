import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentence } from './problem.ts';
import type { ReadFile } from './read.ts';
import { readFile } from './read.ts';
import type { Source } from './source.ts';
import { event } from './sources/event.ts';
import { registration } from './sources/registration.ts';

/** A file as an office sends it; the number is that of the trap in the list of those seen. */
function trap(source: Source, name: string): ReadFile {
  const bytes = readFileSync(join(import.meta.dirname, '../../tests/fixtures/traps', name));
  return readFile({ source, file: `2026/${source.file}`, year: 2026, bytes, encoding: undefined });
}

test('13: a date may be written in words, and without zeros', () => {
  const days = trap(event, '13-dates-in-words.csv').accepted.map(({ cells }) => cells['held_on']);
  expect(days).toEqual(['2026-02-05', '2026-02-05']);
});

test('14: a day that Excel wrote as a number is read and told of', () => {
  const { accepted, problems } = trap(event, '14-excel-serial.csv');
  expect(accepted.map(({ cells }) => cells['held_on'])).toEqual(['2026-02-05']);
  expect(problems.map(sentence)).toEqual([
    '2026/hoat-dong.csv:2 cột "Ngày": "46058" là số ngày của Excel, được đọc là 05/02/2026. Gợi ý: định dạng cột ấy là ngày rồi xuất lại',
  ]);
});

test('29: a formula’s error is a blank, told of where the column may be blank', () => {
  const { accepted, problems } = trap(event, '29-formula-errors.csv');
  expect(accepted.map(({ cells }) => cells['quantity'])).toEqual([null]);
  expect(problems.map(sentence)).toEqual([
    '2026/hoat-dong.csv:2 cột "Số lượng": "#N/A" là lỗi công thức của Excel, được coi là để trống. Gợi ý: sửa công thức rồi xuất lại, hoặc xóa ô ấy',
  ]);
});

test('29: where the column must be filled its row is rejected', () => {
  const [rejected] = trap(event, '29-formula-errors.csv').rejected;
  expect(rejected?.problems.map(({ code }) => code)).toEqual(['missing-value']);
});

test('35: personal data that is not needed is dropped and counted', () => {
  expect(trap(registration, '35-personal-columns.csv').problems.map(sentence)).toEqual([
    '2026/dang-ky-thi-dua.csv:1 cột "Số CCCD": là thông tin cá nhân không cần đến: đã bỏ 2 ô, không lưu ở đâu. Gợi ý: xóa cột này khỏi tệp trước khi chuyển cho người khác',
    '2026/dang-ky-thi-dua.csv:1 cột "Ngày sinh": là thông tin cá nhân không cần đến: đã bỏ 1 ô, không lưu ở đâu. Gợi ý: xóa cột này khỏi tệp trước khi chuyển cho người khác',
    '2026/dang-ky-thi-dua.csv:1 cột "Số điện thoại": là thông tin cá nhân không cần đến: đã bỏ 1 ô, không lưu ở đâu. Gợi ý: xóa cột này khỏi tệp trước khi chuyển cho người khác',
  ]);
});

test('35: neither accepted nor rejected rows keep any of it', () => {
  const { accepted, rejected } = trap(registration, '35-personal-columns.csv');
  expect([accepted.length, rejected.length]).toEqual([1, 1]);
  expect(JSON.stringify([accepted, rejected])).not.toMatch(/0060990|0912345678|1990/);
});

test('35: nor does a row whose broken quote swallowed the lines that follow', () => {
  const header = 'Đơn vị,Đối tượng,Họ và tên,Số CCCD,Danh hiệu đăng ký,Ngày đăng ký\n';
  const rows =
    '"Thôn A,Cá nhân,Nông Văn Mẫu,006099001234,LĐTT,20/02/2026\nThôn A,Cá nhân,Hà Thị Ví Dụ,006099005678,LĐTT,20/02/2026\n';
  const bytes = new TextEncoder().encode(header + rows);
  const file = readFile({ source: registration, file: 'a.csv', year: 2026, bytes, encoding: undefined });
  expect(file.rejected.map(({ problems }) => problems[0]?.code)).toEqual(['broken-quote']);
  expect(JSON.stringify(file)).not.toContain('0060990');
});
