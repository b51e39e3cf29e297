import { codeOf, dayOf, flagOf, numberOf, wordsOrNull } from './csv.ts';
import type { YearFile, YearLine } from './year-file.ts';
import { codeNamed, yearLines } from './year-file.ts';

export interface Registration {
  readonly year: number;
  readonly file: string;
  readonly line: number;
  readonly unit: string;
  readonly kind: string;
  readonly name: string;
  readonly award: string;
  readonly period: string | null;
  readonly registeredOn: string;
}

export interface Award {
  readonly year: number;
  readonly file: string;
  readonly line: number;
  readonly unit: string;
  readonly kind: string;
  readonly name: string;
  readonly award: string;
  readonly category: string | null;
  readonly gender: string | null;
  readonly isMinor: boolean;
  readonly isEnterprise: boolean;
  readonly isSmallCollective: boolean;
  readonly commendation: string;
  readonly movement: string | null;
  readonly period: string | null;
  readonly status: string;
  readonly decision: string | null;
  readonly decidedOn: string | null;
  readonly authority: string | null;
}

export interface Exemplar {
  readonly year: number;
  readonly id: string;
  readonly kind: string;
  readonly unit: string;
  readonly field: string;
  readonly movement: string | null;
  readonly name: string;
  readonly award: string | null;
  readonly decision: string | null;
  /** The office wants it published. */
  readonly isOffered: boolean;
  readonly isAgreed: boolean;
  readonly consentOn: string | null;
  readonly withdrawnOn: string | null;
  readonly isMinor: boolean;
}

export interface Movement {
  readonly year: number;
  readonly id: string;
  readonly level: string;
  readonly method: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly reviewedOn: string | null;
}

const recipients = { 'Cá nhân': 'individual', 'Tập thể': 'collective', 'Hộ gia đình': 'household' };
const statuses = { 'Đề nghị': 'proposed', 'Đã quyết định': 'awarded', 'Đã thu hồi': 'revoked' };

const categories = {
  'Lãnh đạo cấp tỉnh': 'provinceLeader',
  'Lãnh đạo cấp sở, ngành': 'departmentLeader',
  'Doanh nhân': 'entrepreneur',
  'Lãnh đạo từ phó phòng trở lên': 'managerDeputyHeadUp',
  'Người trực tiếp công tác, lao động': 'directWorker',
  '': '',
};

const genders = { Nữ: 'female', Nam: 'male', '': '' };

const commendations = {
  'Thường xuyên': 'merit',
  'Chuyên đề': 'thematic',
  'Đột xuất': 'sudden',
  'Cống hiến': 'contribution',
  'Niên hạn': 'serviceYears',
  'Đối ngoại': 'foreign',
  'Kháng chiến': 'resistanceWar',
};

const exemplarKinds = {
  'Cá nhân': 'individual',
  'Tập thể': 'collective',
  'Hộ gia đình': 'household',
  'Mô hình mới': 'model',
  'Người tốt, việc tốt': 'goodDeed',
};

const movementLevels = {
  'Trung ương': 'central',
  Tỉnh: 'province',
  Huyện: 'district',
  Xã: 'commune',
  'Cụm, khối': 'bloc',
  'Cơ quan, đơn vị': 'unit',
};

const methods = { 'Thường xuyên': 'regular', 'Chuyên đề': 'thematic' };

const movementFile = 'phong-trao.csv';

export function readRegistrations(file: YearFile): Registration[] {
  return yearLines(file, 'dang-ky-thi-dua.csv').map(({ year, line, file: path, cell, unit, award }) => ({
    year,
    line,
    file: path,
    unit: unit('Đơn vị'),
    kind: codeOf(cell('Đối tượng'), recipients),
    name: cell('Tên tập thể, cá nhân'),
    award: award('Danh hiệu đăng ký'),
    period: wordsOrNull(cell('Kỳ')),
    registeredOn: dayOf(cell('Ngày đăng ký')) ?? '',
  }));
}

export function readAwards(file: YearFile): Award[] {
  const movements = yearLines(file, movementFile);
  return yearLines(file, 'ket-qua-khen-thuong.csv').map(({ year, line, file: path, cell, optional, unit, award }) => ({
    year,
    line,
    file: path,
    unit: unit('Đơn vị'),
    kind: codeOf(cell('Đối tượng'), recipients),
    name: cell('Tên tập thể, cá nhân'),
    award: award('Danh hiệu, hình thức'),
    category: wordsOrNull(codeOf(cell('Phân loại cán bộ'), categories)),
    gender: wordsOrNull(codeOf(optional('Giới tính'), genders)),
    isMinor: flagOf(cell('Trẻ em')),
    isEnterprise: flagOf(cell('Doanh nghiệp')),
    isSmallCollective: flagOf(cell('Tập thể nhỏ')),
    commendation: codeOf(cell('Loại hình khen thưởng'), commendations),
    movement: movementNamed(movements, cell('Phong trào')),
    period: wordsOrNull(cell('Kỳ')),
    status: codeOf(cell('Tình trạng'), statuses),
    decision: wordsOrNull(cell('Số quyết định')),
    decidedOn: dayOf(cell('Ngày quyết định')),
    authority: wordsOrNull(cell('Thẩm quyền ký')),
  }));
}

export function readExemplars(file: YearFile): Exemplar[] {
  const movements = yearLines(file, movementFile);
  return yearLines(file, 'dien-hinh.csv').map(({ year, cell, optional, unit, award }) => ({
    year,
    id: cell('Mã điển hình'),
    kind: codeOf(cell('Loại điển hình'), exemplarKinds),
    unit: unit('Đơn vị'),
    field: cell('Lĩnh vực'),
    movement: movementNamed(movements, cell('Phong trào')),
    name: cell('Tên điển hình'),
    award: cell('Hình thức khen') === '' ? null : award('Hình thức khen'),
    decision: wordsOrNull(cell('Số quyết định')),
    isOffered: flagOf(cell('Công bố')),
    isAgreed: flagOf(cell('Đồng ý công khai')),
    consentOn: dayOf(cell('Ngày đồng ý')),
    withdrawnOn: dayOf(optional('Ngày rút đồng ý')),
    isMinor: flagOf(optional('Trẻ em')),
  }));
}

export function readMovements(file: YearFile): Movement[] {
  return yearLines(file, movementFile).map(({ year, cell }) => ({
    year,
    id: cell('Mã phong trào'),
    level: codeOf(cell('Cấp phát động'), movementLevels),
    method: codeOf(cell('Phương thức'), methods),
    fromYear: numberOf(cell('Từ năm')),
    toYear: numberOf(cell('Đến năm')),
    reviewedOn: dayOf(cell('Ngày sơ kết')),
  }));
}

function movementNamed(movements: readonly YearLine[], written: string): string | null {
  return written === '' ? null : codeNamed(movements, ['Mã phong trào', 'Tên phong trào'], written);
}

/** Decided, with number and day, and not revoked. */
export function isInForce({ status, decision, decidedOn }: Award): boolean {
  return status === 'awarded' && decision !== null && decidedOn !== null;
}

/** The quarter of the decision, unless that was taken in another year than the one it is for. */
export function quarterOf({ year, decidedOn }: Award): number | null {
  const [decided, month] = (decidedOn ?? '').split('-').map(Number);
  return decided === year && month !== undefined ? Math.ceil(month / 3) : null;
}
