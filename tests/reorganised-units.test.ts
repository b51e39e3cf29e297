import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { internalDatabase } from '../scripts/ingest/database/database.ts';
import { layOutYear } from '../scripts/new-year/year-folder.ts';
import type { Database } from '../src/db/database.ts';
import { open } from '../src/db/node.ts';
import type { OfficeFolder } from './office-folder.ts';
import { officeFolder } from './office-folder.ts';

/** What docs/van-hanh.md tells the officer to do when units merge, are renamed or split, done on the sample. */
let office: OfficeFolder;
let refusal: string | null;
let database: Database;

const merged = 'Phòng Dân tộc';
const renamed = { before: 'Phòng Văn hóa và Thông tin', after: 'Phòng Văn hóa, Khoa học và Thông tin' };
const divided = 'Trung tâm Văn hóa - TT&TT huyện';
const parts = { 'bt-van-hoa': 'Trung tâm Văn hóa huyện', 'bt-truyen-thong': 'Trung tâm Truyền thông huyện' };

beforeAll(async () => {
  office = officeFolder();
  office.edit('don-vi.csv', (rows) => [
    ...rows.map((row) => {
      if (row['Tên đơn vị'] === merged)
        return { ...row, 'Đến ngày': '30/06/2023', 'Đơn vị kế thừa': 'Văn phòng HĐND và UBND' };
      if (row['Tên đơn vị'] === renamed.before)
        return { ...row, 'Tên đơn vị': renamed.after, 'Tên gọi khác': `${row['Tên gọi khác']}; ${renamed.before}` };
      if (row['Tên đơn vị'] === divided)
        return { ...row, 'Đến ngày': '31/12/2023', 'Đơn vị kế thừa': Object.keys(parts).join('; ') };
      return row;
    }),
    ...Object.entries(parts).map(([id, name]) => ({
      'Mã đơn vị': id,
      'Tên đơn vị': name,
      'Loại đơn vị': 'Đơn vị sự nghiệp',
      'Hệ thống khen thưởng': 'Chung',
      'Từ ngày': '01/01/2024',
    })),
  ]);
  await layOutYear({ data: office.data, year: 2024, encodings: new Map() });
  refusal = await office.read();
  office.edit('2024/khoi-thi-dua.csv', (rows) =>
    rows
      .filter((row) => row['Đơn vị'] !== merged)
      .flatMap((row) =>
        row['Đơn vị'] === divided ? Object.keys(parts).map((unit) => ({ ...row, 'Đơn vị': unit })) : [row],
      ),
  );
  const told = await office.read();
  if (told !== null) throw new Error(told);
  database = await open(join(office.out, internalDatabase));
}, 180_000);

afterAll(() => office.remove());

test('a unit merged in mid-year keeps its row in the ranking of that year but no place, and those below it move up', async () => {
  expect(await places(2023)).toEqual([
    ['Phòng Giáo dục và Đào tạo', 1],
    ['Trung tâm Y tế', 2],
    ['Phòng Nội vụ', 3],
    [renamed.after, 4],
    [divided, 5],
    ['Phòng Lao động - Thương binh và Xã hội', 6],
    ['Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên', 6],
    [merged, null],
  ]);
});

test('what it registered and was awarded that year stays its own, and what was awarded later is to be looked at', async () => {
  const outcome = 'SELECT registered, awarded FROM unit_outcome WHERE year = 2023 AND unit_name = $1';
  expect(await ask(outcome, merged)).toEqual([{ registered: 9, awarded: 9 }]);
  const looked = "SELECT message FROM finding_line WHERE year = 2023 AND rule = 'R54' AND message LIKE $1 || '%'";
  expect(await ask(looked, merged)).toHaveLength(2);
});

test('its page names the unit that took it over', async () => {
  expect(await ask('SELECT valid_to, successor_names FROM unit_page WHERE unit_name = $1', merged)).toEqual([
    { valid_to: '2023-06-30', successor_names: 'Văn phòng HĐND và UBND' },
  ]);
});

test('next year refuses the old names and says which stand in their place', () => {
  expect(refusal).toContain(
    `"${merged}" không còn trong năm 2024. Gợi ý: ghi tên đơn vị kế thừa: Văn phòng HĐND và UBND`,
  );
  expect(refusal).toContain(`"${divided}" không còn trong năm 2024. Gợi ý: ghi tên đơn vị kế thừa: Trung tâm Văn hóa`);
});

test('a renamed unit has its new name in every year, though the files say the old one', async () => {
  const names = 'SELECT DISTINCT unit_name FROM unit_overview WHERE unit_id = $1';
  expect(await ask(names, 'bt-vhtt')).toEqual([{ unit_name: renamed.after }]);
});

test('each part of a divided unit is compared with the place of the whole', async () => {
  const before =
    'SELECT unit_name, previous_place FROM bloc_ranking WHERE year = 2024 AND previous_units = $1 ORDER BY 1';
  expect(await ask(before, divided)).toEqual([
    { unit_name: parts['bt-truyen-thong'], previous_place: 5 },
    { unit_name: parts['bt-van-hoa'], previous_place: 5 },
  ]);
});

/** The units of the bloc in the order of their places, as the page of the ranking lists them. */
async function places(year: number): Promise<unknown[]> {
  const sql = `SELECT unit_name, place FROM bloc_ranking WHERE year = $1 AND bloc_id = 'K5' ORDER BY place NULLS LAST, sort_order`;
  return (await ask(sql, year)).map(({ unit_name, place }) => [unit_name, place]);
}

function ask(sql: string, value: string | number): Promise<Record<string, unknown>[]> {
  return database.rows<Record<string, unknown>>({ name: 'reorganised-units', sql }, value);
}
