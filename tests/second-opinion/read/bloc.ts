import { codeOf, dayOf, numberOf, wordsOrNull } from './csv.ts';
import type { YearFile } from './year-file.ts';
import { codeNamed, quarters, yearLines } from './year-file.ts';

export interface Member {
  readonly year: number;
  readonly bloc: string;
  readonly blocKind: string;
  readonly system: string;
  readonly table: string;
  readonly period: string | null;
  readonly unit: string;
  readonly role: string;
  readonly line: number;
}

export interface Criterion {
  readonly year: number;
  readonly table: string;
  readonly code: string;
  readonly group: string | null;
  readonly kind: string;
  readonly max: number;
}

export interface Score {
  readonly year: number;
  readonly bloc: string;
  readonly unit: string;
  readonly criterion: string;
  readonly stage: string;
  /** 0 is the whole year. */
  readonly quarter: number;
  readonly points: number;
}

export interface Ballot {
  readonly year: number;
  readonly bloc: string;
  readonly unit: string;
  readonly votesFor: number;
  readonly votesTotal: number;
  readonly heldOn: string;
}

const blocKinds = { Khối: 'bloc', Cụm: 'cluster' };
const systems = { '': 'council', 'Hội đồng': 'council', Ngành: 'sector' };
const roles = { 'Khối trưởng': 'head', 'Khối phó': 'deputy', 'Thành viên': 'member' };
const kinds = { 'Điểm chuẩn': 'core', 'Điểm thưởng': 'bonus', 'Điểm trừ': 'penalty', 'Khống chế': 'disqualifier' };
const stages = { 'Tự chấm': 'self', 'Khối chấm': 'bloc', 'Hội đồng thẩm định': 'council' };

const blocFile = 'khoi-thi-dua.csv';

export function readMembers(file: YearFile): Member[] {
  return yearLines(file, blocFile).map(({ year, line, cell, unit }) => ({
    year,
    line,
    bloc: cell('Mã khối'),
    blocKind: codeOf(cell('Loại'), blocKinds),
    system: codeOf(cell('Hệ thống'), systems),
    table: cell('Bảng tiêu chí'),
    period: wordsOrNull(cell('Kỳ')),
    unit: unit('Đơn vị'),
    role: codeOf(cell('Vai trò'), roles),
  }));
}

export function readCriteria(file: YearFile): Criterion[] {
  return yearLines(file, 'tieu-chi.csv').map(({ year, cell }) => ({
    year,
    table: cell('Bảng tiêu chí'),
    code: cell('Mã tiêu chí'),
    group: wordsOrNull(cell('Thuộc nhóm')),
    kind: codeOf(cell('Loại tiêu chí'), kinds),
    max: numberOf(cell('Điểm tối đa')),
  }));
}

export function readScores(file: YearFile): Score[] {
  const blocs = yearLines(file, blocFile);
  return yearLines(file, 'cham-diem.csv').map(({ year, cell, unit }) => ({
    year,
    bloc: codeNamed(blocs, ['Mã khối', 'Tên khối'], cell('Khối')),
    unit: unit('Đơn vị'),
    criterion: cell('Mã tiêu chí'),
    stage: codeOf(cell('Bước chấm'), stages),
    quarter: Number(codeOf(cell('Quý'), { ...quarters, '': '0' })),
    points: numberOf(cell('Điểm')),
  }));
}

export function readBallots(file: YearFile): Ballot[] {
  const blocs = yearLines(file, blocFile);
  return yearLines(file, 'bo-phieu.csv').map(({ year, cell, unit }) => ({
    year,
    bloc: codeNamed(blocs, ['Mã khối', 'Tên khối'], cell('Khối')),
    unit: unit('Đơn vị'),
    votesFor: numberOf(cell('Số phiếu đồng ý')),
    votesTotal: numberOf(cell('Tổng số phiếu')),
    heldOn: dayOf(cell('Ngày bỏ phiếu')) ?? '',
  }));
}
