import type { Cell, Column, Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Value } from '../../../db/database.ts';
import { formatNumber, formatPercent, formatQuarter } from '../../../text/format.ts';
import { panelText as words } from '../../../text/internal-panel.ts';
import { unitPath } from '../unit/unit-path.ts';
import type { PanelChoice, PanelChoices } from './panel-choices.ts';
import { idColumns, isOfYear, panelQuery, writtenOut } from './panel-query.ts';
import type { Dimension, PanelQuestion } from './panel-question.ts';

export type PanelRow = Readonly<Record<string, Value>>;

/** The table that the reader put together, the same as a picture where it makes one, and how it was asked. */
export interface PanelView {
  title: string;
  table: TableView;
  chart: PanelChart | undefined;
  sql: string;
}

export interface PanelChart {
  kind: 'bar' | 'line';
  labels: string[];
  series: { name: string; values: (number | null)[] }[];
  measure: string;
}

export async function loadPanel(db: Database, question: PanelQuestion, choices: PanelChoices): Promise<PanelView> {
  const { sql, parameters } = panelQuery(question, choices.year, choices.latestQuarter);
  const rows = await db.rows<PanelRow>({ name: 'panel', sql }, ...parameters);
  return toView(rows, question, choices);
}

export function toView(rows: readonly PanelRow[], question: PanelQuestion, choices: PanelChoices): PanelView {
  const grid = gridOf(rows, question, choices);
  const title = titleOf(question, choices);
  return {
    title,
    table: tableOf(grid, question, choices, title),
    chart: chartOf(grid, question, choices),
    sql: writtenOut(panelQuery(question, choices.year, choices.latestQuarter)),
  };
}

/** The answer as rows and columns; a value is undefined where nobody was to report. */
interface Grid {
  readonly rows: readonly PanelChoice[];
  readonly columns: readonly PanelChoice[];
  readonly value: (row: PanelChoice, column: PanelChoice) => number | null | undefined;
}

/** The engine answers in its own order of letters; the choices are in ours. */
function gridOf(rows: readonly PanelRow[], question: PanelQuestion, choices: PanelChoices): Grid {
  const idOf = (row: PanelRow, dimension: Dimension): string => String(row[idColumns[dimension]] ?? '');
  const columnOf = (row: PanelRow): string => (question.columns === 'khong' ? '' : idOf(row, question.columns));
  const values = new Map(rows.map((row) => [`${idOf(row, question.rows)}\n${columnOf(row)}`, valueOf(row)]));
  const rowIds = new Set(rows.map((row) => idOf(row, question.rows)));
  const columnIds = new Set(rows.map(columnOf));
  return {
    rows: choicesOf(question.rows, choices).filter(({ value }) => rowIds.has(value)),
    columns:
      question.columns === 'khong'
        ? [{ value: '', label: words.measures[question.measure] }]
        : choicesOf(question.columns, choices).filter(({ value }) => columnIds.has(value)),
    value: (row, column) => values.get(`${row.value}\n${column.value}`),
  };
}

function valueOf({ value }: PanelRow): number | null {
  return typeof value === 'number' ? value : null;
}

function choicesOf(dimension: Dimension, choices: PanelChoices): readonly PanelChoice[] {
  const lists: Readonly<Record<Dimension, readonly PanelChoice[]>> = {
    'don-vi': choices.unit,
    // A unit may be in no bloc.
    khoi: [...choices.bloc, { value: '', label: words.outside }],
    'chi-tieu': choices.indicator,
    quy: choices.quarter,
  };
  return lists[dimension];
}

function titleOf(question: PanelQuestion, choices: PanelChoices): string {
  const { year, latestQuarter } = choices;
  const nameOf = (value: string, list: readonly PanelChoice[]): string[] =>
    list.filter((choice) => choice.value === value).map(({ label }) => label);
  return words.title({
    measure: words.measures[question.measure],
    rows: words.dimensions[question.rows],
    columns: question.columns === 'khong' ? undefined : words.columns[question.columns],
    filters: [
      ...nameOf(question.indicator, choices.indicator),
      ...nameOf(question.unit, choices.unit),
      ...nameOf(question.bloc, choices.bloc),
    ],
    time: timeOf(question, year, latestQuarter),
  });
}

function timeOf(question: PanelQuestion, year: number, latestQuarter: number): string {
  if (isOfYear(question)) return words.soFar(formatQuarter(latestQuarter, year));
  return question.quarter === '' ? words.year(year) : formatQuarter(Number(question.quarter), year);
}

function tableOf(grid: Grid, question: PanelQuestion, choices: PanelChoices, caption: string): TableView {
  const unitOf = (column: PanelChoice): string | undefined =>
    question.measure === 'ty-le' ? undefined : (column.measure ?? measureOf(question, choices));
  const columns: Column[] = grid.columns.map((column) => ({
    key: `c${column.value}`,
    label: column.label,
    unit: unitOf(column),
    align: 'end',
  }));
  return {
    caption,
    columns: [{ key: 'row', label: words.dimensions[question.rows], rowHeader: true, width: 'wide' }, ...columns],
    groups: [{ rows: grid.rows.map((row) => rowOf(row, grid, question)) }],
    empty: words.empty,
  };
}

/** What the numbers count, when all count the same. */
function measureOf(question: PanelQuestion, choices: PanelChoices): string | undefined {
  return choices.indicator.find(({ value }) => value === question.indicator)?.measure;
}

function rowOf(row: PanelChoice, grid: Grid, question: PanelQuestion): Row {
  const note = question.measure === 'ty-le' ? undefined : row.measure;
  return {
    cells: {
      row: { text: row.label, href: question.rows === 'don-vi' ? unitPath(row.value) : undefined, note },
      ...Object.fromEntries(
        grid.columns.map((column) => [`c${column.value}`, cellOf(grid.value(row, column), question)]),
      ),
    },
  };
}

function cellOf(value: number | null | undefined, { measure }: PanelQuestion): Cell | string {
  if (value === undefined || (value === null && measure === 'ty-le')) return formatNumber(null);
  if (value === null) return { text: words.notReported, mark: 'muted' };
  if (measure !== 'ty-le') return formatNumber(value);
  const text = formatPercent(value);
  return value < 1 ? { text, mark: 'red' } : text;
}

/** As many series as there are colours, as many bars as one can read, and one measure on the axis. */
const most = { series: 4, rows: 30 };

function chartOf(grid: Grid, question: PanelQuestion, choices: PanelChoices): PanelChart | undefined {
  const isShare = question.measure === 'ty-le';
  const measure = isShare ? '%' : measureOf(question, choices);
  const isLegible = grid.columns.length <= most.series && grid.rows.length > 1 && grid.rows.length <= most.rows;
  if (measure === undefined || !isLegible) return undefined;
  const drawn = (value: number | null | undefined): number | null => (isShare && value ? value * 100 : (value ?? null));
  return {
    kind: question.rows === 'quy' ? 'line' : 'bar',
    labels: grid.rows.map(({ label }) => label),
    series: grid.columns.map((column) => ({
      name: column.label,
      values: grid.rows.map((row) => drawn(grid.value(row, column))),
    })),
    measure,
  };
}
