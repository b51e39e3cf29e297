import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicDatabase } from '../scripts/ingest/database/database.ts';
import { layOutYear } from '../scripts/new-year/year-folder.ts';
import type { Database } from '../src/db/database.ts';
import { open } from '../src/db/node.ts';
import type { Cells, OfficeFolder } from './office-folder.ts';
import { officeFolder } from './office-folder.ts';

/** What docs/van-hanh.md tells a new commune to do with the data of the district that it was part of, on the sample. */
let office: OfficeFolder;
let refusal: string | null;
let database: Database;

/** The units that became the commune of Phủ Thông on 1 July 2025, and what of them is taken along. */
const earlier = ['Thị trấn Phủ Thông', 'Xã Vi Hương', 'Xã Tân Tú', 'Xã Lục Bình'];
const taken = ['ket-qua-khen-thuong.csv', 'sang-kien.csv', 'dien-hinh.csv'];
const kept = [...taken, 'phong-trao.csv'];
const parent = 'Phòng Văn hóa - Xã hội xã';

beforeAll(async () => {
  office = officeFolder();
  office.editText('don-vi-to-chuc.yaml', asCommune);
  office.edit('don-vi.csv', (rows) => [...rows.filter(isOfCommune).map(underCommune), newOffice()]);
  for (const year of [2022, 2023]) takeAlong(year);
  await layOutYear({ data: office.data, year: 2026, encodings: new Map() });
  addAward('Thị trấn Phủ Thông');
  refusal = await office.read();
  office.edit('2026/ket-qua-khen-thuong.csv', () => []);
  addAward('Trường Mầm non Vi Hương');
  const told = await office.read();
  if (told !== null) throw new Error(told);
  database = await open(join(office.out, publicDatabase));
}, 180_000);

afterAll(() => office.remove());

test('the site is the commune’s', async () => {
  expect(await ask('SELECT name, level, parent_name FROM site')).toEqual([
    { level: 'commune', name: 'Xã Phủ Thông', parent_name: 'Tỉnh Thái Nguyên' },
  ]);
});

test('its rolls of the district’s years hold the honours of its own former units and of nobody else', async () => {
  expect(await ask('SELECT DISTINCT unit_name FROM honour WHERE year < 2025 ORDER BY ALL')).toEqual(
    earlier.toSorted().map((unit_name) => ({ unit_name })),
  );
});

test('the rest of the district is not among its units', async () => {
  const own = [...earlier, 'Xã Phủ Thông', parent, 'Trường Mầm non Vi Hương', 'Hợp tác xã Nông nghiệp Vi Hương'];
  const units = (await ask('SELECT unit_name FROM unit_page')).map(({ unit_name }) => unit_name);
  expect(own.filter((unit) => !units.includes(unit))).toEqual([]);
  expect(units).not.toContain('Xã Đôn Phong');
  expect(units).not.toContain('Phòng Nội vụ');
});

test('the page of a former unit says what it became', async () => {
  const page = 'SELECT valid_to, successor_names, succeeded_on FROM unit_page WHERE unit_name = $1';
  expect(await ask(page, 'Xã Vi Hương')).toEqual([
    { valid_to: '2025-06-30', successor_names: 'Xã Phủ Thông', succeeded_on: '2025-07-01' },
  ]);
});

test('a former unit is refused in the commune’s own years, and the commune is named in its place', () => {
  expect(refusal).toContain(
    '"Thị trấn Phủ Thông" không còn trong năm 2026. Gợi ý: ghi tên đơn vị kế thừa: Xã Phủ Thông (tn-phu-thong)',
  );
});

test('a school keeps its code and goes on with what it is awarded by the commune', async () => {
  expect(await ask('SELECT unit_id, award_code FROM honour WHERE year = 2026')).toEqual([
    { unit_id: 'bt-mn-vi-huong', award_code: 'GK_XA' },
  ]);
});

function asCommune(text: string): string {
  return text
    .replaceAll('huyện Bạch Thông', 'xã Phủ Thông')
    .replace('ten: Huyện Bạch Thông', 'ten: Xã Phủ Thông')
    .replace('cap: huyen', 'cap: xa')
    .replace('Tỉnh Bắc Kạn', 'Tỉnh Thái Nguyên')
    .replace('25/12/2023', '31/03/2026');
}

/** The former units, the commune itself, and the schools and cooperatives that carry the name of one of them. */
function isOfCommune(row: Cells): boolean {
  return /Phủ Thông|Vi Hương|Tân Tú|Lục Bình/.test(row['Tên đơn vị'] ?? '');
}

function underCommune(row: Cells): Cells {
  return row['Đơn vị cấp trên'] ? { ...row, 'Đơn vị cấp trên': parent } : row;
}

function newOffice(): Cells {
  const kind = { 'Loại đơn vị': 'Phòng chuyên môn', 'Hệ thống khen thưởng': 'Chung' };
  return { 'Mã đơn vị': 'pt-vhxh', 'Tên đơn vị': parent, ...kind, 'Từ ngày': '01/07/2025' };
}

/** The honours, initiatives and exemplars of the former units stay; of the district's other work only the headers. */
function takeAlong(year: number): void {
  const folder = join(office.data, String(year));
  for (const file of taken)
    office.edit(`${year}/${file}`, (rows) => rows.filter((row) => earlier.includes(row['Đơn vị'] ?? '')));
  const others = readdirSync(folder).filter((file) => file.endsWith('.csv') && !kept.includes(file));
  for (const file of others) office.edit(`${year}/${file}`, () => []);
  const exemplars = new Set(rowsOf(`${year}/dien-hinh.csv`).map((row) => row['Mã điển hình']));
  for (const file of readdirSync(join(folder, 'guong')))
    if (!exemplars.has(file.replace(/\.\w+$/, ''))) rmSync(join(folder, 'guong', file));
}

function rowsOf(file: string): Cells[] {
  const text = readFileSync(join(office.data, file), 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
}

function addAward(unit: string): void {
  const award = {
    'Đơn vị': unit,
    'Đối tượng': 'Tập thể',
    'Tên tập thể, cá nhân': unit,
    'Danh hiệu, hình thức': 'GK_XA',
    'Loại hình khen thưởng': 'Thường xuyên',
    'Tình trạng': 'Đã quyết định',
    'Số quyết định': '12/QĐ-UBND',
    'Ngày quyết định': '10/03/2026',
    'Thẩm quyền ký': 'Chủ tịch UBND xã Phủ Thông',
  };
  office.edit('2026/ket-qua-khen-thuong.csv', (rows) => [...rows, award]);
}

function ask(sql: string, ...values: string[]): Promise<Record<string, unknown>[]> {
  return database.rows<Record<string, unknown>>({ name: 'district-to-commune', sql }, ...values);
}
