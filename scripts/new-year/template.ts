import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { exampleMark } from '../ingest/workbook/template.ts';
import type { Source } from '../ingest/source.ts';
import type { NameLists } from './name-lists.ts';
import type { TemplateColumn } from './template-column.ts';
import { templateColumns } from './template-column.ts';
import { guideSheet } from './template-guide.ts';
import { listSheets, rules } from './template-rules.ts';

/** What a template is made from. */
export interface TemplateParts {
  readonly source: Source;
  readonly year: number;
  /** Rows that the officer goes on from; without any, an example shows how a row is filled in. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly names: NameLists;
}

/** An .xlsx to be filled in: a sheet for the rows, one that explains it, and a hidden one with what may be chosen. */
export function writeTemplate({ source, year, rows, names }: TemplateParts): Promise<Uint8Array> {
  const columns = templateColumns(source, names);
  const given = rows.map((row) => columns.map((column) => cellOf(column, row)));
  const sheet = given.length > 0 ? rowSheet(columns, given) : exampleSheet(columns, year);
  const sheets = [sheet, guideSheet(source, year, columns), ...listSheets(columns)];
  return writeXlsx({ sheets, defaultFont: font });
}

/** So many rows have formats and lists. */
const preparedRows = 2000;

function rowSheet(columns: readonly TemplateColumn[], rows: readonly CellValue[][]): WriteSheet {
  const blank = Array.from({ length: Math.max(0, preparedRows - rows.length) }, () => columns.map(() => null));
  return {
    name: 'Số liệu',
    columns: columns.map(({ width, format }) => ({ width, style: { ...format, alignment } })),
    rows: [columns.map(({ header }) => header), ...rows, ...blank],
    cells: new Map(columns.map(({ required }, at) => [`0,${at}`, { style: required ? requiredHeader : otherHeader }])),
    freezePane: { rows: 1 },
    dataValidations: rules(columns, preparedRows),
  };
}

function exampleSheet(columns: readonly TemplateColumn[], year: number): WriteSheet {
  const sheet = rowSheet(columns, [columns.map((column, at) => (at === 0 ? exampleMark : exampleOf(column, year)))]);
  const cells = new Map<string, Partial<Cell>>(sheet.cells);
  for (const [at, { format }] of columns.entries()) cells.set(`1,${at}`, { style: { ...example, ...format } });
  return { ...sheet, cells };
}

/** The typeface that offices write in. */
const font = { name: 'Times New Roman', size: 12 };
const alignment = { vertical: 'top', wrapText: true } as const;
const header = { font: { ...font, bold: true }, alignment };
const otherHeader: CellStyle = { ...header, fill: solid('E7E0D5') };
const requiredHeader: CellStyle = {
  ...header,
  font: { ...header.font, color: { rgb: 'FFFFFF' } },
  fill: solid('9C1C1C'),
};
const example: CellStyle = { font: { ...font, italic: true, color: { rgb: '7A7A7A' } }, alignment };

function solid(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}

/** A value that shows the form of a cell; free words are a form's dots. */
function exampleOf({ declared, offered }: TemplateColumn, year: number): CellValue {
  const [first] = offered;
  if (first !== undefined) return first;
  switch (declared?.column.sqlType) {
    case 'DATE':
      return new Date(Date.UTC(year, 1, 5));
    case 'INTEGER':
      return 1;
    case 'DECIMAL(12,2)':
      return 97.5;
    default:
      return '…';
  }
}

function cellOf({ declared }: TemplateColumn, row: Readonly<Record<string, unknown>>): CellValue {
  const value = declared && row[declared.name];
  if (!declared || value === null || value === undefined) return null;
  if (declared.column.sqlType === 'DATE') return new Date(`${String(value)}T00:00:00Z`);
  return typeof value === 'number' ? value : declared.column.format(value);
}
