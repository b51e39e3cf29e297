import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from 'hucre';
import { deleteRows, openXlsx, saveXlsx } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { fixtureWith } from '../../tests/data-folder.ts';
import { readFolder } from '../../tests/read-folder.ts';
import type { GivenFile } from '../ingest/data-folder.ts';
import { readDataFolder } from '../ingest/data-folder.ts';
import { sentence } from '../ingest/report/problem.ts';
import type { Row } from '../ingest/table/row.ts';
import type { Source } from '../ingest/source.ts';
import { ballot } from '../ingest/sources/ballot.ts';
import { registration } from '../ingest/sources/registration.ts';
import { task } from '../ingest/sources/task.ts';
import { nameLists } from './name-lists.ts';
import { templateColumns } from './template-column.ts';
import { writeTemplate } from './template.ts';

test('templates filled in as the CSVs were are read alike, row by row', { timeout: 60_000 }, async () => {
  const data = fixtureWith({});
  const written = await rowsOf(data);
  const files = [...written.values()].filter(({ file }) => file.source.yearly);
  for (const { file, rows } of files) {
    writeFileSync(join(data, file.file.replace('.csv', '.xlsx')), await filled(file.source, rows));
    rmSync(join(data, file.file));
  }
  const read = await rowsOf(data);
  expect(valuesOf(read)).toEqual(valuesOf(written));
  expect(files.length).toBeGreaterThan(10);
  expect(read.get('2026/bo-phieu')?.file).toMatchObject({ file: '2026/bo-phieu.xlsx', sheet: 'Số liệu' });
});

test('a template as it was laid out has no rows, and says that its example is not counted', async () => {
  const data = fixtureWith({ '2026/bo-phieu.csv': null });
  writeFileSync(join(data, '2026/bo-phieu.xlsx'), await templateOf(ballot));
  const { files, issues } = await readFolder(data);
  expect(files.find(({ file }) => file === '2026/bo-phieu.xlsx')).toMatchObject({ read: 2, accepted: 0, rejected: 0 });
  expect(issues.map(sentence)).toEqual([
    '2026/bo-phieu.xlsx, trang tính "Số liệu":2 là dòng ví dụ của tệp mẫu nên không được tính. Gợi ý: xóa cả dòng; nếu đã ghi số liệu thật vào dòng này thì chỉ xóa chữ "VÍ DỤ – xóa dòng này"',
  ]);
});

test('a template with rows to go on from has no example', async () => {
  const row = { bloc_id: 'CUM-THON', unit_id: 'Thôn Suối Mây', votes_for: 16, votes_total: 18, voted_on: '2026-09-24' };
  const [sheet] = await sheetsOf(await writeTemplate({ source: ballot, year: 2026, rows: [row], names: new Map() }));
  expect(sheet?.rows[1]?.slice(0, 3)).toEqual([null, 'CUM-THON', 'Thôn Suối Mây']);
});

test('the header stays in sight, and a required column is told from one that may be blank', async () => {
  const [sheet] = await sheetsOf(await templateOf(registration));
  expect(sheet?.freezePane).toEqual({ rows: 1 });
  const fills = ['Ngày đăng ký', 'Ghi chú'].map((header) => {
    const style = sheet?.cells?.get(`0,${sheet.rows[0]?.indexOf(header)}`)?.style;
    return { bold: style?.font?.bold, fill: style?.fill };
  });
  expect(fills.map(({ bold }) => bold)).toEqual([true, true]);
  expect(fills[0]?.fill).not.toEqual(fills[1]?.fill);
});

test('words are text and dates are days, so that Excel changes neither', async () => {
  const [sheet] = await sheetsOf(await templateOf(registration));
  const formatOf = (header: string) => sheet?.cells?.get(`9,${sheet.rows[0]?.indexOf(header)}`)?.style?.numFmt;
  expect(['Kỳ', 'Ngày đăng ký'].map(formatOf)).toEqual(['@', 'dd/mm/yyyy']);
});

test('names and coded values are chosen from the lists of a hidden sheet', async () => {
  const names = new Map([['unit', ['Thôn Suối Mây', 'Thôn Khe Trúc']]]);
  const [sheet, , lists] = await sheetsOf(await templateOf(registration, names));
  expect(sheet?.dataValidations?.filter(({ type }) => type === 'list')).toMatchObject([
    { range: 'B1:B2001', formula1: "'Danh mục'!$A$2:$A$3", errorStyle: 'warning' },
    { range: 'C1:C2001', formula1: "'Danh mục'!$B$2:$B$4", errorStyle: 'stop' },
  ]);
  expect(lists).toMatchObject({ name: 'Danh mục', hidden: true });
  expect(lists?.rows).toEqual([
    ['Đơn vị', 'Đối tượng'],
    ['Thôn Suối Mây', 'Cá nhân'],
    ['Thôn Khe Trúc', 'Tập thể'],
    [null, 'Hộ gia đình'],
  ]);
});

test('an ordinal stands in front but where the table has its own', () => {
  const headersOf = (source: Source) => templateColumns(source, new Map()).map(({ header }) => header);
  expect(headersOf(ballot).slice(0, 2)).toEqual(['STT', 'Khối']);
  expect(headersOf(task).filter((header) => header === 'STT')).toEqual(['STT']);
});

test('a list offers what is in force in the year, by its code where two bear one name', () => {
  const rows = [
    { code: 'a', name: 'Thôn Hạ' },
    { code: 'b', name: 'Thôn Hạ' },
    { code: 'c', name: 'Thôn Trung', valid_to: '2026-12-31' },
    { code: 'd', name: 'Thôn Thượng', valid_from: '2027-07-01' },
  ];
  const source = { ...ballot, provides: { kind: 'unit', code: 'code', names: ['name'] } };
  expect(nameLists([{ source, rows }], 2027).get('unit')).toEqual(['a', 'b', 'Thôn Thượng']);
});

test('of more names than one would look through there is no list', () => {
  const rows = Array.from({ length: 301 }, (_, at) => ({ code: String(at) }));
  const source = { ...ballot, provides: { kind: 'unit', code: 'code', names: [] } };
  expect(nameLists([{ source, rows }], 2027).get('unit')).toBeUndefined();
});

function templateOf(source: Source, names: ReadonlyMap<string, readonly string[]> = new Map()): Promise<Uint8Array> {
  return writeTemplate({ source, year: 2026, rows: [], names });
}

async function sheetsOf(bytes: Uint8Array) {
  return (await readXlsx(bytes, { readStyles: true })).sheets;
}

interface FileRows {
  readonly file: GivenFile;
  readonly rows: Row[];
}

/** The accepted rows by their file, whatever it is kept as. */
async function rowsOf(folder: string): Promise<Map<string, FileRows>> {
  const files = new Map<string, FileRows>();
  await readDataFolder(folder, new Map(), {
    accept(file, row) {
      const name = file.file.replace(/\.\w+$/, '');
      const known = files.get(name) ?? { file, rows: [] };
      files.set(name, known);
      known.rows.push(row);
    },
    reject(_, { problems }) {
      throw new Error(problems.map(sentence).join('\n'));
    },
    tell(problem) {
      throw new Error(sentence(problem));
    },
  });
  return files;
}

function valuesOf(files: ReadonlyMap<string, FileRows>) {
  return Object.fromEntries([...files].toSorted().map(([name, { rows }]) => [name, rows.map(({ values }) => values)]));
}

/** The template with its example deleted and these rows typed in, saved as a spreadsheet would. */
async function filled(source: Source, rows: readonly Row[]): Promise<Uint8Array> {
  const book = await openXlsx(await templateOf(source), { readStyles: true });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('the template has no sheet');
  deleteRows(sheet, 1, 1);
  for (const [down, row] of rows.entries()) {
    for (const [name, column] of Object.entries(source.columns)) {
      const at = sheet.rows[0]?.indexOf(column.header) ?? -1;
      const value = typed(row.cells[name], column);
      const cell = sheet.cells?.get(`${down + 1},${at}`);
      sheet.cells?.set(`${down + 1},${at}`, { ...cell, value, type: 'string' });
    }
  }
  return saveXlsx(book);
}

function typed(value: unknown, column: Source['columns'][string]): CellValue {
  if (value === null) return null;
  if (column.sqlType === 'DATE') return new Date(`${String(value)}T00:00:00Z`);
  return typeof value === 'number' ? value : column.format(value);
}
