import type { Cell, CellValue, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { formText as words } from '../../../text/internal-forms.ts';
import type { FormView } from './form.ts';
import type { FormColumn } from './form-layout.ts';
import { columnsOf } from './form-layout.ts';
import type { SheetCell } from './sheet-cells.ts';
import { bodyStart, headStart, sheetCells } from './sheet-cells.ts';
import { rowHeights } from './sheet-heights.ts';
import { font } from './sheet-styles.ts';

/** The form as a workbook, laid out as it is printed, with its sums and shares as formulas. */
export function formWorkbook(form: FormView): Promise<Uint8Array> {
  // The day of the figures, not of the build: the same figures make the same bytes.
  const day = new Date(`${form.asOf}T00:00:00Z`);
  const properties = { title: form.title, created: day, modified: day };
  return writeXlsx({ sheets: [formSheet(form)], defaultFont: font, properties });
}

function formSheet(form: FormView): WriteSheet {
  const columns = columnsOf(form.table.heads);
  const cells = sheetCells(form);
  const heights = rowHeights(
    cells,
    columns.map(({ width }) => width),
  );
  const start = bodyStart(form);
  const name = columns.findIndex(({ key }) => key === 'row_label');
  return {
    name: words.sheet(form.slug),
    columns: columns.map(({ width }) => ({ width })),
    rows: valuesOf(cells, columns),
    cells: new Map(cells.flatMap(coveredCells)),
    merges: cells.filter(isMerged).map(({ row, column, rowspan, colspan }) => ({
      ...{ startRow: row, startCol: column, endRow: row + rowspan - 1, endCol: column + colspan - 1 },
    })),
    rowDefs: new Map([...heights].map(([row, height]) => [row, { height }])),
    freezePane: { rows: start, columns: name + 1 },
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      ...{ horizontalCentered: true, printTitlesRow: `$${headStart(form) + 1}:$${start}`, margins },
    },
    headerFooter: { oddFooter: words.pages },
  };
}

/** In inches. */
const margins = { top: 0.5, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 };

function isMerged({ rowspan, colspan }: SheetCell): boolean {
  return rowspan > 1 || colspan > 1;
}

function valuesOf(cells: readonly SheetCell[], columns: readonly FormColumn[]): CellValue[][] {
  const height = 1 + Math.max(...cells.map(({ row, rowspan }) => row + rowspan - 1));
  const rows = Array.from({ length: height }, () => columns.map((): CellValue => null));
  for (const { row, column, value } of cells) rows[row]?.splice(column, 1, value);
  return rows;
}

/** A merged cell's border is drawn by all the cells that it covers. */
function coveredCells(cell: SheetCell): [string, Partial<Cell>][] {
  const { row, column, rowspan, colspan, style, value, formula } = cell;
  const covered = Array.from({ length: rowspan * colspan }, (_, at): [string, Partial<Cell>] => {
    return [`${row + Math.floor(at / colspan)},${column + (at % colspan)}`, { style }];
  });
  return formula === undefined
    ? covered
    : [[`${row},${column}`, { type: 'formula', value, formula, formulaResult: value, style }]];
}
