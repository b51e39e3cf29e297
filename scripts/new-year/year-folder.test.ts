import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureWith, temporaryFolder } from '../../tests/data-folder.ts';
import { readFolder } from '../../tests/read-folder.ts';
import { textWorkbook } from '../../tests/workbook.ts';
import { sources } from '../ingest/sources/all.ts';
import { toCsv } from '../ingest/write.ts';
import type { NamedEncodings } from '../ingest/table/table-input.ts';
import type { Refusal, YearFolder } from './year-folder.ts';
import { layOutYear } from './year-folder.ts';

test('every yearly source has its file and its template, beside an empty folder for the stories', async () => {
  const data = fixtureWith({});
  await layOut(data, 2027);
  const files = sources.filter(({ yearly }) => yearly).map(({ file }) => file);
  expect(readdirSync(join(data, '2027')).toSorted()).toEqual([...files, 'guong', 'mau'].toSorted());
  expect(readdirSync(join(data, '2027/mau'))).toEqual(files.map((file) => file.replace('.csv', '.xlsx')).toSorted());
  expect(readdirSync(join(data, '2027/guong'))).toEqual([]);
});

test('without a year before, each file holds its declared header alone', async () => {
  const data = fixtureWith({});
  await layOut(data, 2031);
  const yearly = sources.filter((source) => source.yearly);
  expect(yearly.map(({ file }) => textOf(data, `2031/${file}`))).toEqual(yearly.map((source) => toCsv(source, [])));
});

test('blocs stand as the year before wrote them, under the declared header', async () => {
  const data = fixtureWith({});
  await layOut(data, 2027);
  const lines = textOf(data, '2027/khoi-thi-dua.csv').split('\r\n');
  expect(lines.slice(0, 2)).toEqual([
    '\ufeffMã khối,Tên khối,Loại,Hệ thống,Bảng tiêu chí,Kỳ,Đơn vị,Vai trò,Số người,Ủy viên Hội đồng theo dõi',
    'CUM-THON,Cụm các thôn,Cụm,,Bảng điểm thôn,,Thôn Suối Mây,Khối trưởng,,Chủ tịch Ủy ban Mặt trận Tổ quốc xã',
  ]);
});

test('blocs, council, movements and criteria hold the rows of the year before, the other files none', async () => {
  const data = fixtureWith({});
  await layOut(data, 2027);
  const filled = (await readFolder(data)).files.filter(({ year, accepted }) => year === 2027 && accepted > 0);
  expect(filled.map(({ file, accepted }) => [file, accepted])).toEqual([
    ['2027/khoi-thi-dua.csv', 14],
    ['2027/hoi-dong.csv', 13],
    ['2027/phong-trao.csv', 2],
    ['2027/tieu-chi.csv', 24],
  ]);
});

test('a movement that ends with the year before is left out, one that ends with the new year stays', async () => {
  const data = fixtureWith({
    '2026/phong-trao.csv': (text) => text.replace('2026;2028', '2026;2026').replace('2026;2030', '2026;2027'),
  });
  await layOut(data, 2027);
  expect(textOf(data, '2027/phong-trao.csv')).toMatch(/^.*Ghi chú\r\ncong-dan-so,.*\r\n$/);
});

test('the year laid out is read without any problem', async () => {
  const data = fixtureWith({});
  await layOut(data, 2027);
  const read = await readFolder(data);
  expect(read.years).toEqual([2026, 2027]);
  expect(read.issues).toEqual([]);
});

test('a year that has its folder is refused and its folder left as it was', async () => {
  const data = fixtureWith({ '2027/ghi-chu.txt': 'x' });
  expect(await layOut(data, 2027)).toEqual({ refused: [`${join(data, '2027')} đã có`] });
  expect(readdirSync(join(data, '2027'))).toEqual(['ghi-chu.txt']);
});

test('a folder without don-vi-to-chuc.yaml is refused and nothing is written', async () => {
  const data = temporaryFolder();
  expect(await layOut(data, 2027)).toHaveProperty('refused');
  expect(readdirSync(data)).toEqual([]);
});

test('a wrong row of the year before is told and nothing is written', async () => {
  const data = fixtureWith({ '2026/tieu-chi.csv': (text) => text.replace('"17,5"', '17.5') });
  expect(await layOut(data, 2027)).toEqual({
    refused: [
      '2026/tieu-chi.csv:6 cột "Điểm tối đa": "17.5" không phải là số (cần dạng 97,5). Gợi ý: phần lẻ viết sau dấu phẩy: 17,5',
    ],
  });
  expect(existsSync(join(data, '2027'))).toBe(false);
});

test('a file that the year before lacks is told and nothing is written', async () => {
  const data = fixtureWith({ '2026/hoi-dong.csv': null });
  expect(await layOut(data, 2027)).toMatchObject({
    refused: [expect.stringMatching(/^2026\/hoi-dong\.csv thiếu tệp "Thành viên các hội đồng"/)],
  });
  expect(existsSync(join(data, '2027'))).toBe(false);
});

test('a workbook of the year before is read as its CSV would be', async () => {
  const data = fixtureWith({ '2026/hoi-dong.csv': null });
  writeFileSync(
    join(data, '2026/hoi-dong.xlsx'),
    textWorkbook([['Hội đồng', 'Họ và tên', 'Chức vụ', 'Vai trò'], seat]),
  );
  await layOut(data, 2027);
  expect(textOf(data, '2027/hoi-dong.csv')).toContain(`Sáng kiến,,Mạc Thị Lam Khê,`);
});

test('a file of the year before in an old encoding is read by the name of it', async () => {
  const data = fixtureWith({
    '2026/hoi-dong.csv': 'Héi ®ång,Hä vµ tªn,Chøc vô,Vai trß\nS¸ng kiÕn,Lª V¨n Nam,Chñ tÞch x·,Chñ tÞch\n',
  });
  await layOut(data, 2027, new Map([['2026/hoi-dong.csv', 'tcvn3']]));
  expect(textOf(data, '2027/hoi-dong.csv')).toContain('Lê Văn Nam');
});

test('the command ends with 0 and tells what was carried over', async () => {
  const { code, stdout } = await newYear('2027', '--data', fixtureWith({}));
  expect(code).toBe(0);
  expect(stdout).toContain('Lấy từ năm 2026:\n  khoi-thi-dua.csv: 14 dòng\n');
});

test('the command ends with 1 when the year has its folder', async () => {
  expect(await newYear('2026', '--data', fixtureWith({}))).toMatchObject({ code: 1, stdout: '' });
});

test('the command ends with 2 when the year is not four digits', async () => {
  expect(await newYear('27')).toMatchObject({ code: 2, stdout: '' });
});

const seat = ['Sáng kiến', 'Mạc Thị Lam Khê', 'Phó Chủ tịch', 'Chủ tịch'];

const root = join(import.meta.dirname, '../..');

function newYear(...parameters: string[]): Promise<{ code: number; stdout: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/new-year.ts', ...parameters], { cwd: root }, (error, stdout) => {
      resolve({ code: Number(error?.code ?? 0), stdout });
    });
  });
}

function layOut(data: string, year: number, encodings: NamedEncodings = new Map()): Promise<YearFolder | Refusal> {
  return layOutYear({ data, year, encodings });
}

function textOf(data: string, file: string): string {
  return readFileSync(join(data, file), 'utf8');
}
