import { join } from 'node:path';
import { codeOf, dayOf, flagOf, listOf, numberOf, numberOrNull, readLines } from './csv.ts';

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** As written: codes or names. */
  readonly successors: readonly string[];
}

export interface AwardType {
  readonly code: string;
  readonly names: readonly string[];
  readonly family: string;
  readonly awardClass: string;
  readonly level: string;
  readonly isAnnual: boolean;
}

export interface Grade {
  readonly name: string;
  readonly minPercent: number;
  readonly fromYear: number;
  readonly toYear: number;
}

export interface Parameter {
  readonly rule: string;
  readonly name: string;
  readonly value: number;
  readonly fromYear: number;
  readonly toYear: number;
}

/** What is the same in all years. */
export interface Catalogue {
  readonly units: readonly Unit[];
  readonly awardTypes: readonly AwardType[];
  readonly grades: readonly Grade[];
  readonly parameters: readonly Parameter[];
}

const families = { 'Danh hiệu thi đua': 'title', 'Hình thức khen thưởng': 'form' };

const levels = {
  'Cơ sở': 'unit',
  Xã: 'commune',
  Huyện: 'district',
  Tỉnh: 'province',
  Bộ: 'ministry',
  'Nhà nước': 'state',
};

const classes = {
  'Lao động tiên tiến': 'advancedWorker',
  'Chiến sĩ thi đua cơ sở': 'baseFighter',
  'Chiến sĩ thi đua cấp bộ, tỉnh': 'provinceFighter',
  'Chiến sĩ thi đua toàn quốc': 'nationalFighter',
  'Tập thể lao động tiên tiến': 'advancedCollective',
  'Tập thể lao động xuất sắc': 'excellentCollective',
  'Cờ thi đua cấp bộ, tỉnh': 'provinceFlag',
  'Cờ thi đua của Chính phủ': 'governmentFlag',
  'Bằng khen cấp bộ, tỉnh': 'provinceCertificate',
  'Bằng khen của Thủ tướng Chính phủ': 'primeMinisterCertificate',
  'Huy hiệu, kỷ niệm chương': 'badge',
  'Huân chương, huy chương': 'order',
  'Giấy khen': 'certificate',
  'Danh hiệu văn hóa': 'culturalTitle',
  Khác: 'other',
};

export function readCatalogue(data: string): Catalogue {
  const read = (file: string) => readLines(join(data, file));
  return {
    units: read('don-vi.csv').map(({ cell }) => ({
      id: cell('Mã đơn vị'),
      name: cell('Tên đơn vị'),
      names: [cell('Tên đơn vị'), ...listOf(cell('Tên gọi khác'))],
      validFrom: dayOf(cell('Từ ngày')),
      validTo: dayOf(cell('Đến ngày')),
      successors: listOf(cell('Đơn vị kế thừa')),
    })),
    awardTypes: read('danh-muc/danh-hieu.csv').map(({ cell }) => ({
      code: cell('Mã'),
      names: [cell('Tên danh hiệu, hình thức'), cell('Tên viết tắt'), ...listOf(cell('Tên gọi khác'))],
      family: codeOf(cell('Nhóm'), families),
      awardClass: codeOf(cell('Loại'), classes),
      level: codeOf(cell('Cấp'), levels),
      isAnnual: flagOf(cell('Xét hằng năm')),
    })),
    grades: read('danh-muc/xep-loai.csv').map(({ cell }) => ({
      name: cell('Xếp loại'),
      minPercent: numberOf(cell('Từ tỷ lệ (%)')),
      ...yearsOf(cell),
    })),
    parameters: read('danh-muc/tham-so.csv').map(({ cell }) => ({
      rule: cell('Quy tắc'),
      name: cell('Tham số'),
      value: numberOf(cell('Giá trị')),
      ...yearsOf(cell),
    })),
  };
}

function yearsOf(cell: (header: string) => string): { fromYear: number; toYear: number } {
  return { fromYear: numberOrNull(cell('Từ năm')) ?? 0, toYear: numberOrNull(cell('Đến năm')) ?? 9999 };
}

/** The value of a parameter in a year; undefined when the organisation does not set it. */
export function parameter({ parameters }: Catalogue, rule: string, name: string, year: number): number | undefined {
  return parameters.find((one) => one.rule === rule && one.name === name && isInForce(one, year))?.value;
}

export function isInForce({ fromYear, toYear }: { fromYear: number; toYear: number }, year: number): boolean {
  return fromYear <= year && year <= toYear;
}

/** The one thing that a cell names by its code or one of its names; a code wins over a name written alike. */
export function named<T>(
  things: readonly T[],
  { code, names }: { code: (thing: T) => string; names: (thing: T) => readonly string[] },
  written: string,
): T {
  const found =
    things.find((thing) => code(thing) === written) ??
    things.find((thing) => names(thing).some((name) => name.toLowerCase() === written.toLowerCase()));
  if (found === undefined) throw new Error(`nothing is named "${written}"`);
  return found;
}

/** The unit that a file of this year names; names are used again when units end. */
export function unitOf(catalogue: Catalogue, written: string, year: number): string {
  const there = catalogue.units.filter(
    ({ validFrom, validTo }) => (validFrom ?? '') <= `${year}-12-31` && (validTo ?? '9999') >= `${year}-01-01`,
  );
  return named(there, { code: ({ id }) => id, names: ({ names }) => names }, written).id;
}

/** The units that a unit takes over from, through all steps. */
export function predecessors(catalogue: Catalogue, id: string): Unit[] {
  const found = new Set<Unit>();
  const look = (successor: Unit): void => {
    for (const earlier of catalogue.units) {
      const isSuccessor = earlier.successors.some((written) => [successor.id, ...successor.names].includes(written));
      if (!isSuccessor || found.has(earlier)) continue;
      found.add(earlier);
      look(earlier);
    }
  };
  look(unitById(catalogue, id));
  return [...found];
}

export function unitById({ units }: Catalogue, id: string): Unit {
  const unit = units.find((one) => one.id === id);
  if (!unit) throw new Error(`there is no unit ${id}`);
  return unit;
}

export function awardTypeOf({ awardTypes }: Catalogue, written: string): AwardType {
  return named(awardTypes, { code: ({ code }) => code, names: ({ names }) => names }, written);
}

const vietnamese = new Intl.Collator('vi', { numeric: true });

/** The names of units in one cell, in Vietnamese order. */
export function namesOf(catalogue: Catalogue, ids: readonly string[]): string | null {
  const names = ids.map((id) => unitById(catalogue, id).name).toSorted(vietnamese.compare);
  return names.length === 0 ? null : names.join('; ');
}
