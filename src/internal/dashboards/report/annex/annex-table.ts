import {
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Column, Row, RowGroup, TableView } from '../../../../dashboards/table.ts';
import { annexText as words } from '../../../../text/internal-annex.ts';
import { text } from '../../../../text/vi.ts';
import type { AnnexCell } from './annex-cell.ts';
import { annexCell } from './annex-cell.ts';
import { columnWidths } from './annex-widths.ts';

/** A table of so few rows stands on one sheet. */
const fewRows = 12;

interface Place {
  /** Of the whole table, in twentieths of a point. */
  width: number;
  /** Which of the annex's tables it is. */
  number: number;
  /** Whoever signs has something of the document on the same sheet. */
  isLast: boolean;
}

/** A table of the report with its caption above and its footnote below; without rows, the sentence that says so. */
export function annexTable(view: TableView, place: Place): (Paragraph | Table)[] {
  const below = (style: string, sentence: string) => new Paragraph({ style, text: sentence, keepNext: place.isLast });
  const footnote = view.footnote === undefined ? [] : [below('TableFootnote', view.footnote)];
  if (!hasRows(view)) return [below('TableEmpty', view.empty ?? text.table.empty), ...footnote];
  return [captionOf(view, place.number), tableOf(view, place), ...footnote];
}

export function hasRows({ groups }: TableView): boolean {
  return groups.some(({ rows }) => rows.length > 0);
}

/** Word counts the tables itself, so that a sentence can refer to one and others may be added. */
function captionOf({ caption }: TableView, number: number): Paragraph {
  const counted = new SimpleField(words.tableField, String(number));
  return new Paragraph({
    style: 'Caption',
    children: [new TextRun(words.table), counted, new TextRun(words.caption(caption))],
  });
}

function tableOf(view: TableView, place: Place): Table {
  return new Table({
    style: 'Figures',
    width: { size: place.width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: columnWidths(view, place.width),
    rows: [headRow(view.columns), ...view.groups.flatMap((group) => groupRows(view, group, place))],
  });
}

function headRow(columns: readonly Column[]): TableRow {
  const children = columns.map(({ label, unit }) => {
    const paragraph = new Paragraph({ style: 'TableHead', children: linesOf({ text: label, note: unit }) });
    return new TableCell({ verticalAlign: VerticalAlignTable.CENTER, children: [paragraph] });
  });
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function groupRows(view: TableView, group: RowGroup, place: Place): TableRow[] {
  const rows = group.rows.map((row) => bodyRow(view, row, isKept(view, row, place)));
  return group.label === undefined ? rows : [groupRow(view, group.label, group.note), ...rows];
}

function groupRow({ columns }: TableView, label: string, note: string | undefined): TableRow {
  const paragraph = new Paragraph({ style: 'TableGroup', children: linesOf({ text: label, note }) });
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ columnSpan: columns.length, children: [paragraph] })],
  });
}

function bodyRow({ columns }: TableView, row: Row, keepNext: boolean): TableRow {
  const children = columns.map((column) => {
    const look = { style: styles[column.align ?? 'start'], keepNext };
    const paragraph = new Paragraph({ ...look, children: linesOf(annexCell(row, column), row.total) });
    return new TableCell({ verticalAlign: VerticalAlignTable.CENTER, children: [paragraph] });
  });
  return new TableRow({ cantSplit: true, children });
}

const styles = { start: 'TableText', end: 'TableNumber', center: 'TableMiddle' };

/** Whether a row stands on the same sheet as what follows it: a short table is whole, and no row or total stands alone. */
function isKept({ groups, footnote }: TableView, row: Row, { isLast }: Place): boolean {
  const rows = groups.flatMap((group) => group.rows);
  const at = rows.indexOf(row);
  const next = rows[at + 1];
  if (!next) return isLast || footnote !== undefined;
  const isFirst = groups.some((group) => group.rows[0] === row && group.rows.length > 1);
  return rows.length <= fewRows || isFirst || at === rows.length - 2 || next.total === true;
}

/** The text of a cell, and below it in smaller letters what is noted there. */
function linesOf({ text: line, note }: AnnexCell, isTotal = false): TextRun[] {
  const first = new TextRun(isTotal ? { text: line, style: 'Emphasised' } : { text: line });
  return note === undefined ? [first] : [first, new TextRun({ text: note, style: 'CellNote', break: 1 })];
}
