import type { Column } from '../cells/column.ts';
import type { Header } from './header.ts';
import type { Problem } from '../report/problem.ts';
import { fileProblem } from '../report/problem.ts';
import type { TextRecord } from '../text/records.ts';
import type { Source } from '../source.ts';

/** Sums of the rows as they are read, to hold a file's own totals against. */
export interface RunningSums {
  /** The values of a row, in the order of the source's columns; what is no number counts as nothing. */
  add(values: readonly unknown[]): void;
  /** A heading or a total: what follows is another part. */
  startPart(): void;
  /** Where a total is neither the sum of its part nor of all rows above: a warning for each such number. */
  problemsOf(total: TextRecord): Problem[];
}

export function runningSums(source: Source, place: { readonly file: string; readonly header: Header }): RunningSums {
  const columns = Object.entries(source.columns).map(([name, column], index) => ({
    column,
    index,
    at: place.header.positions.indexOf(name),
    // In hundredths, since sums of decimals drift.
    ofPart: 0,
    ofAll: 0,
  }));
  const summed = columns.filter(({ at, column }) => at !== -1 && isNumeric(column));
  return {
    add(values) {
      for (const sums of summed) {
        const value = values[sums.index];
        const hundredths = typeof value === 'number' ? Math.round(value * 100) : 0;
        sums.ofPart += hundredths;
        sums.ofAll += hundredths;
      }
    },
    startPart() {
      for (const sums of summed) sums.ofPart = 0;
    },
    problemsOf(total) {
      return summed.flatMap(({ column, at, ofPart, ofAll }) => {
        const written = total.cells[at] ?? '';
        const stated = amount(column, written);
        if (stated === undefined || stated === ofPart / 100 || stated === ofAll / 100) return [];
        const message = `là tổng đã ghi, nhưng các dòng ở trên cộng lại là ${column.format(ofPart / 100)}`;
        const problem = fileProblem(place.file, 'total-differs', message, 'xem lại các dòng của phần này');
        return [{ ...problem, line: total.line, column: column.header, value: written, severity: 'warning' as const }];
      });
    },
  };
}

function isNumeric({ sqlType }: Column): boolean {
  return sqlType === 'INTEGER' || sqlType === 'DECIMAL(12,2)';
}

function amount(column: Column, written: string): number | undefined {
  const cell = written === '' ? undefined : column.parse(written);
  return cell && 'value' in cell && typeof cell.value === 'number' ? cell.value : undefined;
}
