import type { Cell, TableView } from '../../../dashboards/table.ts';
import type { Database } from '../../../db/database.ts';
import { romanQuarter } from '../../../text/format.ts';
import { queryText } from '../../../text/internal-query.ts';
import type { IndicatorQuartersRow, IndicatorsRow } from '../rows.ts';
import { quarterPath } from './indicator-address.ts';
import { indicatorQuarters } from './indicator-pages.ts';
import { indicators } from './progress-choices.ts';

const words = queryText.board;

/** All indicators of a year by quarter: how many units reached their plan, and the way to the units. */
export async function loadIndicatorBoard(db: Database, year: number): Promise<TableView> {
  return toView(await db.rows(indicators, year), await db.rows(indicatorQuarters, year), year);
}

export function toView(
  named: readonly IndicatorsRow[],
  results: readonly IndicatorQuartersRow[],
  year: number,
): TableView {
  const quarters = [...new Set(results.map(({ quarter }) => quarter))];
  const byIndicator = Map.groupBy(results, (row) => row.indicator_code);
  return {
    caption: words.caption(year),
    columns: [
      { key: 'indicator', label: queryText.form.indicator, rowHeader: true, width: 'wide' },
      ...quarters.map((quarter) => ({
        key: String(quarter),
        label: queryText.form.quarterName(romanQuarter(quarter)),
        unit: words.unit,
      })),
    ],
    groups: [
      {
        rows: named.map((row) => ({
          cells: { indicator: row.indicator_name, ...cellsOf(byIndicator.get(row.indicator_code) ?? [], year) },
        })),
      },
    ],
  };
}

function cellsOf(results: readonly IndicatorQuartersRow[], year: number): Record<string, Cell> {
  return Object.fromEntries(results.map((row) => [String(row.quarter), cellOf(row, year)]));
}

function cellOf(row: IndicatorQuartersRow, year: number): Cell {
  const silent = row.units - row.reported;
  return {
    text: row.units_planned === 0 ? words.unplanned : words.reached(row.met_planned, row.units_planned),
    href: quarterPath(year, row.indicator_code, row.quarter),
    note: silent > 0 ? words.silent(silent) : undefined,
  };
}
