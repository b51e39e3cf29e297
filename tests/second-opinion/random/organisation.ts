import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAwardNames, writeAwards } from './awards.ts';
import { randomBlocs, writeBallots, writeBlocs } from './blocs.ts';
import type { Dice } from './dice.ts';
import { dice as diceOf } from './dice.ts';
import { writeExemplars, writeIndicators, writeInitiatives, writePlan } from './plan.ts';
import { randomCriteria, writeCriteria, writeScores } from './scores.ts';
import { writeSheet, yearWriter } from './sheet.ts';
import { randomUnits, writeUnits } from './units.ts';

export interface RandomOrganisation {
  readonly seed: number;
  readonly years: readonly number[];
  /** How many lines of awards each year has. */
  readonly size: number;
  /** The rules' parameters of this organisation; the others' have none. */
  readonly parameters: readonly (readonly [rule: string, name: string, value: number])[];
}

const catalogue = join(import.meta.dirname, '../../../data/danh-muc');

/** Writes a whole data folder, as an office would keep it, that is the same for the same seed. */
export function writeOrganisation(data: string, { seed, years, size, parameters }: RandomOrganisation): void {
  const dice = diceOf(seed);
  const last = years.at(-1) ?? 0;
  cpSync(catalogue, join(data, 'danh-muc'), { recursive: true });
  writeSettings(data, last);
  writeParameters(data, parameters);
  writeGrades(data, last);
  const units = randomUnits(dice, last);
  writeUnits(data, units);
  const awards = readAwardNames(data);
  for (const year of years) writeYear(dice, data, { year, units, awards, size });
}

type Year = Parameters<typeof writeAwards>[2];

function writeYear(dice: Dice, data: string, of: Year): void {
  const write = yearWriter(data, of.year);
  const blocs = randomBlocs(dice, of.units, of.year);
  const criteria = randomCriteria(dice);
  writeBlocs(dice, write, blocs);
  writeBallots(dice, write, { year: of.year, blocs });
  writeCriteria(write, criteria);
  writeScores(dice, write, { blocs, criteria });
  writeAwards(dice, write, of);
  writePlan(dice, write, of);
  writeIndicators(dice, write, of);
  writeExemplars(dice, write, of);
  writeInitiatives(dice, write, of);
  write('hoi-dong.csv', ['Hội đồng', 'Đơn vị', 'Họ và tên', 'Chức vụ', 'Vai trò', 'Khối theo dõi'], []);
  write(
    'hoat-dong.csv',
    ['Ngày', 'Đến ngày', 'Loại hoạt động', 'Nội dung', 'Khối', 'Đơn vị', 'Điển hình', 'Địa điểm'],
    [],
  );
  write(
    'van-ban.csv',
    ['Mã văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Loại văn bản', 'Trích yếu', 'Cơ quan ban hành'],
    [],
  );
}

function writeSettings(data: string, last: number): void {
  const settings = [
    ...['ten: Xã Thử', 'cap: xa', 'cap_tren: Tỉnh Thử', 'co_quan_ban_hanh: UBND xã Thử'],
    ...['hoi_dong: Hội đồng xã Thử', 'co_quan_thuong_truc: Phòng Nội vụ', `so_lieu_den_ngay: 30/09/${last}`],
    ...['cong_bo:', '  an_so_nho_hon: 3'],
  ];
  writeFileSync(join(data, 'don-vi-to-chuc.yaml'), `${settings.join('\n')}\n`);
}

function writeParameters(data: string, parameters: RandomOrganisation['parameters']): void {
  writeSheet(
    join(data, 'danh-muc/tham-so.csv'),
    ['Quy tắc', 'Tham số', 'Giá trị', 'Từ năm', 'Đến năm', 'Căn cứ', 'Đã kiểm chứng'],
    parameters.map(([rule, name, value]) => ({ 'Quy tắc': rule, 'Tham số': name, 'Giá trị': value })),
  );
}

/** The best grade is easier to reach in the last year. */
function writeGrades(data: string, last: number): void {
  const rows = [
    { 'Xếp loại': 'Xuất sắc', 'Từ tỷ lệ (%)': 92.5, 'Đến năm': String(last - 1) },
    { 'Xếp loại': 'Xuất sắc', 'Từ tỷ lệ (%)': 90, 'Từ năm': String(last) },
    { 'Xếp loại': 'Tốt', 'Từ tỷ lệ (%)': 58 },
    { 'Xếp loại': 'Khá', 'Từ tỷ lệ (%)': 57 },
    { 'Xếp loại': 'Trung bình', 'Từ tỷ lệ (%)': 29 },
  ];
  writeSheet(
    join(data, 'danh-muc/xep-loai.csv'),
    ['Xếp loại', 'Từ tỷ lệ (%)', 'Từ năm', 'Đến năm', 'Căn cứ', 'Đã kiểm chứng'],
    rows,
  );
}
