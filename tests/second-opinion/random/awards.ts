import { join } from 'node:path';
import { listOf, readLines } from '../read/csv.ts';
import type { Dice } from './dice.ts';
import type { SheetRow, WriteYear } from './sheet.ts';
import type { RandomUnit } from './units.ts';
import { unitCell, unitsOf } from './units.ts';

interface Recipient {
  readonly unit: RandomUnit;
  readonly kind: 'Cá nhân' | 'Tập thể' | 'Hộ gia đình';
  readonly name: string;
}

/** An award of the catalogue, by the ways in which it is written. */
interface Written {
  readonly spellings: readonly string[];
  readonly kinds: readonly string[];
  readonly isTitle: boolean;
}

export interface RandomYear {
  readonly year: number;
  readonly units: readonly RandomUnit[];
  readonly awards: readonly Written[];
  /** How many lines of awards the year has. */
  readonly size: number;
}

/** The awards of a data folder that are there in every year. */
export function readAwardNames(data: string): Written[] {
  return readLines(join(data, 'danh-muc/danh-hieu.csv'))
    .filter(({ cell }) => cell('Từ ngày') === '' && cell('Đến ngày') === '')
    .map(({ cell }) => ({
      spellings: [cell('Mã'), cell('Tên danh hiệu, hình thức'), cell('Tên viết tắt'), ...listOf(cell('Tên gọi khác'))],
      kinds: ['Cá nhân', 'Tập thể', 'Hộ gia đình'].filter((kind) => cell(kind) !== ''),
      isTitle: cell('Nhóm') === 'Danh hiệu thi đua',
    }));
}

/** Of the same few recipients some register, some are proposed or awarded; now and then their names are in capitals. */
export function writeAwards(dice: Dice, write: WriteYear, of: RandomYear): void {
  const recipients = Array.from({ length: Math.ceil(of.size / 3) }, () => recipient(dice, unitsOf(of.units, of.year)));
  const awards = Array.from({ length: of.size }, () => awardRow(dice, of, dice.one(recipients)));
  write('ket-qua-khen-thuong.csv', awardHeaders, awards);
  const registering = [...recipients.slice(0, 1), ...dice.some(recipients.slice(1), 0.6)];
  const registrations = Array.from({ length: Math.ceil(of.size / 2) }, () =>
    registrationRow(dice, of, dice.one(registering)),
  );
  write('dang-ky-thi-dua.csv', registrationHeaders, onceEach(registrations.map(({ key, row }) => [key, row])));
}

function onceEach(rows: readonly (readonly [key: string, row: SheetRow])[]): SheetRow[] {
  return [...new Map(rows).values()];
}

function recipient(dice: Dice, units: readonly RandomUnit[]): Recipient {
  const given = dice.one(['An', 'Ánh', 'Đạt', 'Êm', 'Hòa', 'Mẫu', 'Ơn', 'Phấu', 'Thịnh', 'Ước']);
  const names = {
    'Cá nhân': `${dice.one(['Nông Văn', 'Triệu Thị', 'Đặng Hữu'])} ${given}`,
    'Tập thể': dice.one([`Tổ ${1 + dice.below(12)}`, `Thôn ${given}`]),
    'Hộ gia đình': `Hộ ông Lý Văn ${given}`,
  };
  const kind = dice.one(['Cá nhân', 'Cá nhân', 'Tập thể', 'Hộ gia đình'] as const);
  return { unit: dice.one(units), kind, name: names[kind] };
}

function recipientCells(dice: Dice, { unit, kind, name }: Recipient): SheetRow {
  return {
    'Đơn vị': unitCell(dice, unit),
    'Đối tượng': kind,
    'Tên tập thể, cá nhân': dice.chance(0.2) ? name.toUpperCase() : name,
  };
}

const awardHeaders = [
  ...['Đơn vị', 'Đối tượng', 'Tên tập thể, cá nhân', 'Danh xưng', 'Chức vụ', 'Giới tính', 'Năm sinh'],
  ...['Phân loại cán bộ', 'Người dân', 'Trẻ em', 'Doanh nghiệp', 'Tập thể nhỏ', 'Danh hiệu, hình thức'],
  ...['Loại hình khen thưởng', 'Phong trào', 'Kỳ', 'Thành tích', 'Tình trạng', 'Số quyết định', 'Ngày quyết định'],
  ...['Thẩm quyền ký', 'Đồng ý công khai', 'Ghi chú'],
];

function awardRow(dice: Dice, { awards, year }: RandomYear, to: Recipient): SheetRow {
  const decided = { 'Tình trạng': 'Đã quyết định', ...decision(dice, year) };
  const state = dice.one<SheetRow>([
    ...Array.from({ length: 7 }, () => decided),
    { 'Tình trạng': 'Đề nghị' },
    { 'Tình trạng': 'Đề nghị' },
    { ...decided, 'Tình trạng': 'Đã thu hồi' },
    { ...decided, 'Số quyết định': '' },
    { ...decided, 'Ngày quyết định': '' },
  ]);
  return {
    ...recipientCells(dice, to),
    ...state,
    'Phân loại cán bộ': dice.one(['', 'Doanh nhân', 'Lãnh đạo từ phó phòng trở lên', worker, worker]),
    'Trẻ em': dice.one(['', '', '', '', 'x']),
    'Người dân': dice.one(['', 'x']),
    'Tập thể nhỏ': dice.one(['', 'x']),
    'Danh hiệu, hình thức': awardCell(dice, awards, to.kind),
    'Loại hình khen thưởng': dice.one(['Thường xuyên', 'Chuyên đề', 'Đột xuất', 'Cống hiến', 'Niên hạn', 'Đối ngoại']),
    'Phong trào': dice.one(['', '', 'pt-1', 'Phong trào 2']),
    Kỳ: periodCell(dice, year),
    'Thẩm quyền ký': dice.one(['', 'Chủ tịch UBND tỉnh', 'Chủ tịch UBND xã', 'Giám đốc Sở']),
  };
}

const worker = 'Người trực tiếp công tác, lao động';

/** Some are signed early in the next year, a few still in the year before. */
function decision(dice: Dice, year: number): SheetRow {
  const days = [dice.day(year, 1, 12), dice.day(year, 1, 12), dice.day(year, 1, 12), dice.day(year + 1, 1, 2)];
  const day = dice.chance(0.05) ? dice.day(year - 1, 12, 12) : dice.one(days);
  return { 'Số quyết định': `${1 + dice.below(40)}/QĐ-UBND`, 'Ngày quyết định': day };
}

function periodCell(dice: Dice, year: number): string {
  const from = dice.one([year, year - 1, year - 1, year - 2]);
  return dice.chance(0.5) ? '' : `${from}-${from + 1}`;
}

function awardCell(dice: Dice, awards: readonly Written[], kind: string): string {
  return dice.one(dice.one(awards.filter(({ kinds }) => kinds.includes(kind))).spellings);
}

const registrationHeaders = [
  ...['Đơn vị', 'Đối tượng', 'Tên tập thể, cá nhân', 'Danh xưng', 'Chức vụ'],
  ...['Danh hiệu đăng ký', 'Kỳ', 'Ngày đăng ký', 'Ghi chú'],
];

function registrationRow(dice: Dice, { awards, year }: RandomYear, by: Recipient): { key: string; row: SheetRow } {
  const fitting = awards.filter(({ kinds, isTitle }) => kinds.includes(by.kind) && (isTitle || dice.chance(0.1)));
  const { spellings } = dice.one(fitting);
  const period = periodCell(dice, year);
  const day = period === '' ? dice.day(year, 2, 5) : dice.day(Number(period.slice(0, 4)), 8, 12);
  return {
    key: [by.unit.id, by.kind, by.name, spellings[0], period].join('\n'),
    row: { ...recipientCells(dice, by), 'Danh hiệu đăng ký': dice.one(spellings), Kỳ: period, 'Ngày đăng ký': day },
  };
}
