import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { open } from '../../../src/db/node.ts';
import { fixtureWith, temporaryFolder } from '../../../tests/data-folder.ts';
import { readFolder } from '../../../tests/read-folder.ts';
import { textRows, workbookOf } from '../../../tests/workbook.ts';
import type { SheetXml } from '../../../tests/workbook.ts';
import { ingest } from '../ingest.ts';
import { sentence } from '../report/problem.ts';
import type { NamedEncodings } from '../table/table-input.ts';

vi.setConfig({ testTimeout: 60_000 });

const header = ['Khối', 'Đơn vị', 'Số phiếu đồng ý', 'Tổng số phiếu', 'Ngày bỏ phiếu'];
const ballot = ['Cụm các thôn', 'Thôn Suối Mây', '16', '18', '24/09/2026'];
const wrong = ['Cụm các thôn', 'Thôn Khe Chúc', '12', '18', '24/09/2026'];
const others = [['Việc', 'Ai làm']];

test('the sheet is read that has the header, wherever it stands', async () => {
  const sheets = [
    sheetOf('Bìa', [['Kết quả bỏ phiếu']]),
    sheetOf('Ghi chép', others),
    sheetOf('Phiếu', [header, ballot]),
  ];
  expect(await ballotsIn(sheets)).toMatchObject({ sheet: 'Phiếu', encoding: 'xlsx', delimiter: null, accepted: 1 });
});

test('of two sheets the one is read whose header names more columns', async () => {
  const names = [header.slice(0, 2), ballot.slice(0, 2)];
  expect(await ballotsIn([sheetOf('Danh sách', names), sheetOf('Phiếu', [header, ballot])])).toMatchObject({
    sheet: 'Phiếu',
  });
});

test('a hidden sheet is passed over while another has the header', async () => {
  const hidden = { ...sheetOf('Cũ', [header, ballot, ballot]), attributes: 'state="hidden"' };
  expect(await ballotsIn([hidden, sheetOf('Phiếu', [header, ballot])])).toMatchObject({ sheet: 'Phiếu', accepted: 1 });
});

test('a hidden sheet is read where no other has the header', async () => {
  const hidden = { ...sheetOf('Phiếu', [header, ballot]), attributes: 'state="hidden"' };
  expect(await ballotsIn([sheetOf('Bìa', others), hidden])).toMatchObject({ sheet: 'Phiếu', accepted: 1 });
});

test('titles, blank rows and line breaks above the rows count in their lines', async () => {
  const broken = header.map((cell) => cell.replace(' ', '\n'));
  const sheet = sheetOf('Phiếu', [['UBND xã\nĐồng Suối'], [''], broken, ballot, wrong]);
  expect(await ballotsIn([sheet])).toMatchObject({ headerLine: 3, read: 5, accepted: 1, rejected: 1, setAside: 3 });
  expect((await folderWith([sheet])).issues.map(sentence)).toEqual([
    expect.stringMatching(/^2026\/bo-phieu\.xlsx, trang tính "Phiếu":5 cột "Đơn vị": "Thôn Khe Chúc" không có/),
  ]);
});

test('a header that lacks a column is told with its sheet', async () => {
  expect((await folderWith([sheetOf('Phiếu', [header.slice(1)])])).issues.map(sentence)).toEqual([
    '2026/bo-phieu.xlsx, trang tính "Phiếu":1 dòng tiêu đề thiếu cột "Khối". Gợi ý: thêm cột còn thiếu, hoặc sửa tên cột cho đúng',
  ]);
});

test('a sheet typed in an old font is refused, with the option that reads it', async () => {
  expect((await councilIn()).issues.map(sentence)).toEqual([
    '2026/hoi-dong.xlsx, trang tính "Hội đồng" chữ trong tệp gõ theo bảng mã cũ TCVN3 (phông .VnTime, ABC), không phải Unicode: "Héi" là "Hội". Gợi ý: chuyển chữ sang Unicode (bằng Unikey) rồi lưu lại dạng CSV UTF-8 trong Excel, hoặc chạy lại với --encoding 2026/hoi-dong.xlsx=tcvn3',
  ]);
});

test('a sheet typed in an old font that the officer names is read as Unicode', async () => {
  const { files, issues } = await councilIn(new Map([['2026/hoi-dong.xlsx', 'tcvn3']]));
  expect(issues).toEqual([]);
  expect(files.find(({ source }) => source.table === 'council_seat')).toMatchObject({ accepted: 1 });
});

test('a row in the database says from which sheet it came', async () => {
  const out = temporaryFolder();
  await ingest(optionsOf(folderOf([sheetOf('Phiếu', [header, ballot])]), out));
  const database = await open(join(out, 'bang-vang.duckdb'));
  const sql = 'SELECT source_file, source_sheet, source_line FROM ballot ORDER BY source_file';
  expect((await database.rows({ name: 'origin', sql }))[0]).toEqual({
    source_file: '2026/bo-phieu.xlsx',
    source_sheet: 'Phiếu',
    source_line: 2,
  });
  const csv = { name: 'origin', sql: "SELECT DISTINCT source_sheet FROM score WHERE source_file LIKE '%.csv'" };
  expect(await database.rows(csv)).toEqual([{ source_sheet: null }]);
});

test('the rejected rows of a workbook are written as CSV, and the report names the sheet', async () => {
  const out = temporaryFolder();
  await ingest(optionsOf(folderOf([sheetOf('Phiếu', [header, ballot, wrong])]), out));
  const rejects = readFileSync(join(out, 'rejects/2026/bo-phieu.csv'), 'utf8');
  expect(rejects.split('\r\n')[1]).toMatch(/^3,.*,Cụm các thôn,Thôn Khe Chúc,12,18,24\/09\/2026$/);
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  expect(report.files).toContainEqual(expect.objectContaining({ file: '2026/bo-phieu.xlsx', sheet: 'Phiếu' }));
  expect(report.issues).toEqual([expect.objectContaining({ file: '2026/bo-phieu.xlsx', sheet: 'Phiếu', line: 3 })]);
});

function sheetOf(name: string, rows: readonly (readonly string[])[]): SheetXml {
  return { name, rows: textRows(rows) };
}

function folderOf(sheets: readonly SheetXml[]): string {
  return fixtureWith({ '2026/bo-phieu.csv': null, '2026/bo-phieu.xlsx': workbookOf(sheets) });
}

function folderWith(sheets: readonly SheetXml[]) {
  return readFolder(folderOf(sheets));
}

/** The council's members as a font of TCVN3 wrote them. */
function councilIn(encodings: NamedEncodings = new Map()) {
  const rows = [
    'Héi ®ång|Hä vµ tªn|Chøc vô|Vai trß',
    'Thi ®ua - Khen th\u00adëng|V\u00ad¬ng §¨ng Tr¹ch|Chñ tÞch x·|Chñ tÞch',
  ];
  const sheet = sheetOf(
    'Hội đồng',
    rows.map((row) => row.split('|')),
  );
  const data = fixtureWith({ '2026/hoi-dong.csv': null, '2026/hoi-dong.xlsx': workbookOf([sheet]) });
  return readFolder(data, encodings);
}

async function ballotsIn(sheets: readonly SheetXml[]) {
  return (await folderWith(sheets)).files.find(({ source }) => source.table === 'ballot');
}

function optionsOf(data: string, out: string) {
  return { data, out, allowRejects: false, encodings: new Map() };
}
