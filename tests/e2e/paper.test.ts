import { beforeAll, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import type { Print, Sheet } from './paper.ts';
import { print, withoutBlanks } from './paper.ts';

useBrowser();

let ranking: Print;
let small: Print;
let packet: Print;
let awards: Print;
beforeAll(async () => {
  // The bloc with the most members: its ranking goes on on a second sheet.
  ranking = await print('noi-bo/xep-hang/2023/k7/');
  small = await print('noi-bo/xep-hang/2023/k1/');
  packet = await print('noi-bo/tai-lieu-hop/2023/');
  awards = await print('noi-bo/khen-thuong/2023/');
});

/** The numbers, counted from one, of the sheets on which the words stand. */
const sheetsWith = ({ sheets }: Print, words: string): number[] =>
  sheets.flatMap(({ letters }, at) => (letters.includes(withoutBlanks(words)) ? [at + 1] : []));

/** Whether the sheet holds more than its number and where it is signed. */
const holdsMore = ({ lines }: Sheet): boolean =>
  lines.filter((line) => !/^\d+$|NGƯỜI LẬP BIỂU|Ký, họ tên/.test(line)).length > 0;

test('a document opens with nation, motto, issuing body, number, place and date, in place of the masthead', () => {
  const [first] = ranking.sheets;
  const text = first?.lines.join('\n');
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(text).toContain('Độc lập - Tự do - Hạnh phúc');
  expect(text).toMatch(/Số: +\/BC-…… +Bạch Thông, ngày …… tháng …… năm 2023/);
  expect(first?.letters).toContain(withoutBlanks('ỦY BAN NHÂN DÂN HUYỆN BẠCH THÔNG HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'));
  expect(first?.letters).not.toContain(withoutBlanks('Bảng Vàng'));
});

test('a sample is marked as one on paper too', () => {
  expect(sheetsWith(ranking, 'Dữ liệu minh họa.')).toEqual([1]);
});

test('motto and date stand on the first sheet only', () => {
  expect(packet.sheets.length).toBeGreaterThan(10);
  expect(sheetsWith(packet, 'Độc lập - Tự do - Hạnh phúc')).toEqual([1]);
  expect(sheetsWith(packet, 'ngày …… tháng ……')).toEqual([1]);
});

test('sheets are numbered above their text from the second on', () => {
  const [first, ...others] = packet.sheets;
  expect(first?.lines[0]).not.toBe('1');
  expect(others.map(({ lines }) => lines[0])).toEqual(others.map((_, at) => String(at + 2)));
});

test('no row of a ranking is cut: all its words are on one sheet', () => {
  expect(ranking.tables[0]?.rows.length).toBeGreaterThan(20);
  expect(ranking.tables.flatMap(({ cut }) => cut)).toEqual([]);
});

test('a ranking that goes on on another sheet repeats its head there', () => {
  expect(ranking.tables[0]?.sheets.length).toBeGreaterThan(1);
  expect(ranking.tables.flatMap(({ headless }) => headless)).toEqual([]);
});

test('a ranking of few units is signed on the sheet on which it stands', () => {
  expect(sheetsWith(small, 'NGƯỜI LẬP BIỂU')).toEqual([1]);
});

test('the letters on paper are the composed ones of Vietnamese', () => {
  const text = packet.sheets.map(({ letters }) => letters).join('');
  expect(text).toBe(text.normalize('NFC'));
  expect(text).toMatch(/Nhữngđiểmcònphảigiảitrình/);
});

test('each bloc and each part of the meeting’s papers begins on a sheet of its own, after the contents', () => {
  const starts = packet.sheets.map(({ lines }) => lines[1] ?? '');
  const parts = starts.filter((line) => /^I{1,3}\. /.test(line));
  const blocs = new Set(packet.tables.slice(0, -2).flatMap(({ sheets }) => sheets.slice(0, 1)));
  expect(parts).toHaveLength(3);
  expect(blocs.size).toBeGreaterThanOrEqual(8);
  expect(sheetsWith(packet, 'MỤC LỤC')).toEqual([1]);
});

test('no sheet holds its number only', () => {
  const printed = [ranking, small, packet, awards].flatMap(({ sheets }) => sheets);
  expect(printed.filter(({ lines }) => lines.length < 2)).toEqual([]);
});

test('the place for signatures is whole, on a sheet that holds a line of the document', () => {
  const signed = [ranking, awards].flatMap((one) => one.sheets.filter(({ letters }) => /NGƯỜILẬPBIỂU/.test(letters)));
  expect(signed).toHaveLength(2);
  expect(signed.filter(({ letters }) => letters.includes(withoutBlanks('(Ký, họ tên, đóng dấu)')))).toHaveLength(2);
  expect(signed.filter(holdsMore)).toHaveLength(2);
});
