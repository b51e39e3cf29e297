import { codeOf, dayOf, flagOf, numberOf, numberOrNull } from './csv.ts';
import type { YearFile } from './year-file.ts';
import { quarters, yearLines } from './year-file.ts';

export interface Task {
  readonly year: number;
  readonly id: string;
  readonly quarter: number;
  readonly isUnitPlan: boolean;
  readonly isLedFromAbove: boolean;
}

export interface Progress {
  readonly year: number;
  readonly task: string;
  readonly unit: string;
  readonly quarter: number;
  readonly status: string;
  readonly doneOn: string | null;
}

export interface Indicator {
  readonly year: number;
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly isLatest: boolean;
  readonly unit: string;
  readonly quarter: number;
  readonly planned: number;
  readonly actual: number | null;
}

const deliverables = { '': '', 'Kế hoạch của đơn vị': 'unitPlan' };
const accumulations = { '': 'sum', 'Cộng các quý': 'sum', 'Quý sau cùng': 'latest' };

const statuses = {
  'Chưa thực hiện': 'notStarted',
  'Đang thực hiện': 'inProgress',
  'Hoàn thành': 'done',
  'Hoàn thành muộn': 'doneLate',
  'Không thực hiện': 'dropped',
  'Chuyển quý': 'postponed',
};

export function readTasks(file: YearFile): Task[] {
  return yearLines(file, 'nhiem-vu.csv').map(({ year, cell }) => ({
    year,
    id: cell('Mã nhiệm vụ'),
    quarter: quarterOf(cell('Quý')),
    isUnitPlan: codeOf(cell('Sản phẩm'), deliverables) === 'unitPlan',
    isLedFromAbove: flagOf(cell('Cấp trên chủ trì')),
  }));
}

export function readProgress(file: YearFile): Progress[] {
  return yearLines(file, 'tien-do.csv').map(({ year, cell, unit }) => ({
    year,
    task: cell('Mã nhiệm vụ'),
    unit: unit('Đơn vị'),
    quarter: quarterOf(cell('Quý')),
    status: codeOf(cell('Tình trạng'), statuses),
    doneOn: dayOf(cell('Ngày hoàn thành')),
  }));
}

export function readIndicators(file: YearFile): Indicator[] {
  return yearLines(file, 'chi-tieu.csv').map(({ year, line, file: path, cell, unit }) => ({
    year,
    line,
    file: path,
    code: cell('Mã chỉ tiêu'),
    isLatest: codeOf(cell('Cách cộng dồn'), accumulations) === 'latest',
    unit: unit('Đơn vị'),
    quarter: quarterOf(cell('Quý')),
    planned: numberOf(cell('Kế hoạch')),
    actual: numberOrNull(cell('Thực hiện')),
  }));
}

function quarterOf(cell: string): number {
  return Number(codeOf(cell, quarters));
}
