import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { SheetXml } from '../../../tests/workbook.ts';
import { textRows, textWorkbook, workbookOf } from '../../../tests/workbook.ts';
import { zipOf } from '../../../tests/zip.ts';
import { readWorkbook } from './workbook.ts';

test('text stays as it was typed, with the zeros in front and its line breaks', async () => {
  const bytes = textWorkbook([['01969', ' Xã  Hà Vị ', 'Vi Hương;\r\nHà Vị']]);
  expect(await cellsOf(bytes)).toEqual([['01969', 'Xã Hà Vị', 'Vi Hương;\nHà Vị']]);
});

test('rich text is its text', async () => {
  const run = '<c t="inlineStr"><is><r><t>Thôn </t></r><r><rPr><b/></rPr><t>Suối Mây</t></r></is></c>';
  expect(await valueOf(run)).toBe('Thôn Suối Mây');
});

test('a number has a decimal comma and no grouping', async () => {
  expect(await valueOf('<c><v>12345.5</v></c>')).toBe('12345,5');
});

test('the dust of a binary fraction is swept off', async () => {
  expect(await valueOf('<c><v>97.50000000000001</v></c>')).toBe('97,5');
});

test('a long number is written out', async () => {
  expect(await valueOf('<c><v>1.23456789012345E14</v></c>')).toBe('123456789012345');
});

test('a small fraction is written out', async () => {
  expect(await valueOf('<c><v>1E-7</v></c>')).toBe('0,0000001');
});

test('a percentage says so and keeps the decimals that its format hides', async () => {
  expect(await valueOf('<c s="2"><v>0.855</v></c>')).toBe('85,5%');
});

test('a percent sign in quotes is a word', async () => {
  expect(await valueOf('<c s="8"><v>85.5</v></c>')).toBe('85,5');
});

test('an average has the decimals that its format shows', async () => {
  expect(await valueOf('<c s="5"><v>97.33333333333333</v></c>')).toBe('97,33');
});

test('the language in a format is none of its digits', async () => {
  expect(await valueOf('<c s="10"><v>97.33333333333333</v></c>')).toBe('97,3');
});

test('a number shown with zeros in front has them', async () => {
  expect(await valueOf('<c s="6"><v>1969</v></c>')).toBe('01969');
});

test('a date is a day of the system that counts from 1900', async () => {
  expect(await valueOf('<c s="1"><v>44962</v></c>')).toBe('05/02/2023');
});

test('a date is a day of the system that counts from 1904', async () => {
  const sheet = { name: 'Bảng 1', rows: '<row><c s="1"><v>43500</v></c></row>' };
  expect(await cellsOf(workbookOf([sheet], '<workbookPr date1904="1"/>'))).toEqual([['05/02/2023']]);
});

test('of a day with its time the day is kept', async () => {
  expect(await valueOf('<c s="7"><v>44962.75</v></c>')).toBe('05/02/2023');
});

test('a month that was typed is no day', async () => {
  expect(await valueOf('<c s="9"><v>44958</v></c>')).toBe('02/2023');
});

test('the day zero, of a formula that refers to a blank cell, is no day of the calendar', async () => {
  expect(await valueOf('<c s="1"><f>B1</f><v>0</v></c>')).toBe('00/01/1900');
});

test('true and false are Có and Không', async () => {
  expect(await rowOf('<c t="b"><v>1</v></c><c t="b"><v>0</v></c>')).toEqual(['Có', 'Không']);
});

test('an error stands as Excel shows it', async () => {
  expect(await valueOf('<c t="e"><v>#DIV/0!</v></c>')).toBe('#DIV/0!');
});

test('a formula is the value that Excel calculated last, even if that is no text', async () => {
  const formulas = '<c><f>1+1</f><v>2</v></c><c t="str"><f>A1&amp;""</f><v></v></c><c t="str"><f>"x"</f><v>x</v></c>';
  expect(await rowOf(formulas)).toEqual(['2', '', 'x']);
});

test('a formula that was never calculated is an error, not a blank', async () => {
  expect(await valueOf('<c><f>1+1</f></c>')).toBe('#N/A');
});

test('merged cells have their value once', async () => {
  const rows = textRows([
    ['Thôn Suối Mây', 'cũ'],
    ['cũ', 'cũ'],
    ['Thôn Nà Khon', '1'],
  ]);
  const bytes = workbookOf([{ name: 'Bảng 1', rows, behind: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' }]);
  expect(await cellsOf(bytes)).toEqual([
    ['Thôn Suối Mây', ''],
    ['', ''],
    ['Thôn Nà Khon', '1'],
  ]);
});

test('a blank row keeps its line, and those below the last filled one are none', async () => {
  const rows =
    '<row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row><row r="200"><c r="C200" s="4"/></row>';
  const [sheet] = await sheetsOf(workbookOf([{ name: 'Bảng 1', rows }]));
  expect([...(sheet?.records ?? [])]).toEqual([
    { line: 1, cells: ['', ''], brokenQuote: false },
    { line: 2, cells: ['', '1'], brokenQuote: false },
    { line: 3, cells: ['', ''], brokenQuote: false },
    { line: 4, cells: ['2', ''], brokenQuote: false },
  ]);
});

test('sheets stand in their order, hidden ones told apart', async () => {
  const rows = textRows([['x']]);
  const sheets: SheetXml[] = [
    { name: 'Bảng 1', rows },
    { name: 'Danh mục', rows, attributes: 'state="hidden"' },
    { name: 'Mã', rows, attributes: 'state="veryHidden"' },
  ];
  const read = await sheetsOf(workbookOf(sheets));
  expect(read.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Bảng 1', false],
    ['Danh mục', true],
    ['Mã', true],
  ]);
});

test('a sheet that is a chart is passed over', async () => {
  const sheets: SheetXml[] = [
    { name: 'Biểu đồ', rows: '', kind: 'chartsheet' },
    { name: 'Bảng 1', rows: textRows([['x']]) },
  ];
  expect((await sheetsOf(workbookOf(sheets))).map(({ name }) => name)).toEqual(['Bảng 1']);
});

test('the last row that Excel has is read', async () => {
  const rows = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
  const [sheet] = await sheetsOf(workbookOf([{ name: 'Bảng 1', rows }]));
  expect([...(sheet?.records ?? [])].at(-1)).toEqual({ line: 1_048_576, cells: ['1'], brokenQuote: false });
});

test('a CSV renamed to .xlsx is refused with the advice to name it back', async () => {
  const refused = await readWorkbook(Buffer.from('Khối,Đơn vị\r\n'));
  expect(refused).toMatchObject({ code: 'not-a-workbook', message: 'không phải tệp Excel, dù mang đuôi .xlsx' });
});

test('an old .xls is named as such', async () => {
  const refused = await readWorkbook(Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'));
  expect(refused).toMatchObject({ message: 'là tệp Excel đời cũ (.xls) mang đuôi .xlsx' });
});

test('a workbook behind a password is named as such', async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: 'Bảng 1', rows: [['x']] }],
    encryption: { password: 'x', spinCount: 1 },
  });
  expect(await readWorkbook(bytes)).toMatchObject({ message: 'có đặt mật khẩu nên không mở được' });
});

test('a workbook cut short is refused', async () => {
  const bytes = textWorkbook([['x']]);
  expect(await readWorkbook(bytes.subarray(0, bytes.length - 100))).toMatchObject({
    message: 'là tệp Excel bị hỏng hoặc chép chưa trọn',
  });
});

test('a ZIP file with something else in it is refused', async () => {
  expect(await readWorkbook(zipOf({ 'ghi-chu.txt': 'x' }))).toHaveProperty('code', 'not-a-workbook');
});

test('a file that would unpack to more than 500 MB is refused before it is unpacked', async () => {
  const bytes = Buffer.from(textWorkbook([['x']]));
  bytes.writeUInt32LE(600_000_000, bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46 + 24);
  expect(await readWorkbook(bytes)).toMatchObject({ message: 'quá lớn: mở ra vượt 500 MB' });
});

test('a sheet with a cell at its far corner is refused by name', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  expect(await readWorkbook(workbookOf([{ name: 'Nháp', rows }]))).toMatchObject({
    message: 'có trang tính "Nháp" trải rộng quá 20 triệu ô',
  });
});

async function sheetsOf(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  if ('code' in read) throw new Error(`refused: ${read.message}`);
  return read;
}

async function cellsOf(bytes: Uint8Array): Promise<(readonly string[])[]> {
  const [sheet] = await sheetsOf(bytes);
  return [...(sheet?.records ?? [])].map(({ cells }) => cells);
}

async function rowOf(cells: string): Promise<readonly string[]> {
  const [row] = await cellsOf(workbookOf([{ name: 'Bảng 1', rows: `<row>${cells}</row>` }]));
  if (!row) throw new Error('the row of the test is not read');
  return row;
}

async function valueOf(cell: string): Promise<string | undefined> {
  return (await rowOf(cell))[0];
}
