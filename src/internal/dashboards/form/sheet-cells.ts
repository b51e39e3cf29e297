import type { CellStyle, CellValue } from 'hucre';
import { totalsText } from '../../../text/internal-totals.ts';
import type { FormView } from './form.ts';
import { formulaAt } from './form-formula.ts';
import type { HeadCell } from './form-head.ts';
import { headRows, numberRow } from './form-head.ts';
import { columnsOf } from './form-layout.ts';
import { spreadsheetFormula } from './spreadsheet-formula.ts';
import { bodyStyle, styles } from './sheet-styles.ts';

/** A cell of a form's sheet, merged or not; rows and columns count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
  readonly value: CellValue;
  readonly formula?: string | undefined;
  readonly style: CellStyle;
}

/** Everything that stands in a form's sheet: what it is, its heads, its rows, and where it is signed. */
export function sheetCells(form: FormView): SheetCell[] {
  return [...titles(form), ...heads(form), ...body(form), ...signatures(form)];
}

/** The row in which the heads begin; those from here to the body are printed on every page. */
export function headStart(form: FormView): number {
  return titleLines(form).length;
}

/** The row in which the body begins. */
export function bodyStart(form: FormView): number {
  return headStart(form) + headLines(form).length;
}

function titleLines({ title, year, measure, sampleNote }: FormView): { text: string; style: CellStyle }[] {
  return [
    { text: title.toLocaleUpperCase('vi'), style: styles.title },
    { text: year, style: styles.year },
    ...(sampleNote === null ? [] : [{ text: sampleNote, style: styles.note }]),
    { text: measure ?? '', style: styles.measure },
  ];
}

function titles(form: FormView): SheetCell[] {
  const colspan = widthOf(form);
  return titleLines(form).map(({ text, style }, row) => ({ row, column: 0, rowspan: 1, colspan, value: text, style }));
}

function headLines({ table }: FormView): HeadCell[][] {
  return [...headRows(table.heads), numberRow(table.heads)].filter((line) => line.length > 0);
}

function heads(form: FormView): SheetCell[] {
  const numbers = numberRow(form.table.heads).length > 0 ? headLines(form).length - 1 : undefined;
  return headLines(form).flatMap((line, at) => {
    const style = at === numbers ? styles.number : styles.head;
    return line.map((cell) => ({ ...cell, row: headStart(form) + at, column: cell.at, value: cell.text, style }));
  });
}

function body(form: FormView): SheetCell[] {
  const { table } = form;
  const start = bodyStart(form);
  return table.rows.flatMap((line, row) =>
    columnsOf(table.heads).map((column, at) => {
      const formula = formulaAt(table, { row, column: at });
      return {
        ...{ row: start + row, column: at, rowspan: 1, colspan: 1, value: line.values[at] ?? null },
        formula: formula && spreadsheetFormula(formula, start),
        style: bodyStyle(line, column),
      };
    }),
  );
}

/** Two halves side by side: who drew the form up, and who signs it. */
function signatures(form: FormView): SheetCell[] {
  const { compiler, compilerHow, head, headHow } = totalsText.signatures;
  const row = bodyStart(form) + form.table.rows.length + 1;
  const half = Math.floor(widthOf(form) / 2);
  const [left, right] = [
    { column: 0, colspan: half },
    { column: half, colspan: widthOf(form) - half },
  ];
  return [
    { ...left, row, rowspan: 1, value: compiler, style: styles.signer },
    { ...right, row, rowspan: 1, value: head, style: styles.signer },
    { ...left, row: row + 1, rowspan: 1, value: compilerHow, style: styles.signing },
    { ...right, row: row + 1, rowspan: 1, value: headHow, style: styles.signing },
  ];
}

function widthOf({ table }: FormView): number {
  return columnsOf(table.heads).length;
}
