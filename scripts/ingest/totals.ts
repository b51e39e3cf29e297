import type { Column } from './column.ts';
import type { Header } from './header.ts';
import type { Problem } from './problem.ts';
import { fileProblem } from './problem.ts';
import type { TextRecord } from './records.ts';
import type { Source } from './source.ts';

/** The rows that a total may sum: those since the total or the heading before it, and all so far. */
export interface Summed {
  readonly part: readonly TextRecord[];
  readonly all: readonly TextRecord[];
}

/** Where a file's total is neither the sum of its part nor of all rows above: a warning for each such number. */
export function totalProblems(
  source: Source,
  place: { file: string; header: Header },
  total: TextRecord,
  rows: Summed,
): Problem[] {
  const { file, header } = place;
  return Object.entries(source.columns).flatMap(([name, column]) => {
    const at = header.positions.indexOf(name);
    const stated = amount(column, total, at);
    if (stated === undefined) return [];
    const sums = [sum(column, rows.part, at), sum(column, rows.all, at)];
    if (sums.includes(stated)) return [];
    const message = `là tổng đã ghi, nhưng các dòng ở trên cộng lại là ${column.format(sums[0] ?? 0)}`;
    const problem = fileProblem(file, 'total-differs', message, 'xem lại các dòng của phần này');
    return [
      { ...problem, line: total.line, column: column.header, value: total.cells[at] ?? null, severity: 'warning' },
    ];
  });
}

function amount(column: Column, record: TextRecord, at: number): number | undefined {
  const written = record.cells[at] ?? '';
  if (written === '' || (column.sqlType !== 'INTEGER' && column.sqlType !== 'DECIMAL(12,2)')) return undefined;
  const cell = column.parse(written);
  return 'value' in cell && typeof cell.value === 'number' ? cell.value : undefined;
}

/** In hundredths, since sums of decimals drift. */
function sum(column: Column, records: readonly TextRecord[], at: number): number {
  const hundredths = records.reduce(
    (before, record) => before + Math.round((amount(column, record, at) ?? 0) * 100),
    0,
  );
  return hundredths / 100;
}
