import { cellRef } from 'hucre/xlsx';
import type { Formula, Place } from './form-formula.ts';

/** The formula in a spreadsheet's words; the form's body begins in the row `start`, from 0. */
export function spreadsheetFormula(formula: Formula, start: number): string {
  const refOf = ({ row, column }: Place): string => cellRef(start + row, column);
  if (formula.kind === 'sum')
    return `SUM(${runs(formula.of)
      .map((run) => rangeOf(run, refOf))
      .join(',')})`;
  const whole = refOf(formula.whole);
  return `IF(${whole}=0,"",${refOf(formula.part)}/${whole})`;
}

function rangeOf(run: readonly Place[], refOf: (place: Place) => string): string {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) throw new Error('a sum without parts');
  return first === last ? refOf(first) : `${refOf(first)}:${refOf(last)}`;
}

/** Cells that follow each other along a row or down a column become one range. */
function runs(places: readonly Place[]): Place[][] {
  const found: Place[][] = [];
  for (const place of places) {
    const run = found.at(-1);
    if (run && follows(run, place)) run.push(place);
    else found.push([place]);
  }
  return found;
}

function follows(run: readonly Place[], { row, column }: Place): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return false;
  if (row === first.row && row === last.row) return column === last.column + 1;
  return column === first.column && column === last.column && row === last.row + 1;
}
