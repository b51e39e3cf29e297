import type { Answer, Value } from '../db/database.ts';
import type { ChartView } from './chart-config.ts';

/** An answer that can be drawn: names along one side, one or more columns of numbers. */
export interface ChartableAnswer {
  /** The columns that the names are made of. */
  readonly names: readonly string[];
  readonly labels: readonly string[];
  readonly measures: ChartView['series'];
  /** Whether the rows follow each other in time. */
  readonly isOverTime: boolean;
  readonly isCut: boolean;
}

/** More bars than these are no picture any more. */
export const drawnRows = 30;

/** Numbers by their type that are names by what they say. */
const periods = /^(year|quarter|month|nam|quy|thang)$/;

/** Nothing when there is no comparison to be drawn: a single row, no numbers, no names. */
export function chartable({ columns, rows }: Answer): ChartableAnswer | undefined {
  const first = columns.findIndex(({ name, isNumber }) => isNumber && !periods.test(name));
  if (first < 1 || rows.length < 2) return undefined;
  const drawn = rows.slice(0, drawnRows);
  const naming = columns.slice(0, first).map(({ name }, at) => ({ name, at }));
  const varying = naming.filter(({ at }) => drawn.some((row) => row[at] !== drawn[0]?.[at]));
  const used = varying.length === 0 ? naming : varying;
  const measures = columns
    .map(({ name, isNumber }, at) => ({ name, isNumber, at }))
    .filter(({ isNumber, at }) => isNumber && at >= first);
  return {
    names: used.map(({ name }) => name),
    labels: drawn.map((row) => used.map(({ at }) => String(row[at] ?? '–')).join(', ')),
    measures: measures.map(({ name, at }) => ({ name, values: drawn.map((row) => numberOf(row[at])) })),
    isOverTime: used.every(({ name }) => periods.test(name)),
    isCut: rows.length > drawnRows,
  };
}

function numberOf(value: Value | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
