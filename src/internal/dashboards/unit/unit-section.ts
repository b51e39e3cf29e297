import type { Column, Row, TableView } from '../../../dashboards/table.ts';
import { unitSheetText as words } from '../../../text/internal-unit.ts';
import type { ChartView } from '../chart.ts';

/** One part of a unit's page. */
export interface UnitSection {
  id: string;
  heading: string;
  rows: number;
  table: TableView;
  /** What the table says, as a picture. */
  chart?: ChartView | undefined;
}

interface Asked<Line> {
  readonly id: string;
  readonly heading: string;
  readonly columns: readonly Column[];
  readonly rowOf: (line: Line) => Row['cells'];
}

/** A row for each year. */
export function yearSection<Line>(lines: readonly Line[], { id, heading, columns, rowOf }: Asked<Line>): UnitSection {
  const groups = [{ rows: lines.map((line) => ({ cells: rowOf(line) })) }];
  return { id, heading, rows: lines.length, table: { caption: heading, columns, groups } };
}

/** The rows of each year below its heading. */
export function listSection<Line extends { readonly year: number }>(
  lines: readonly Line[],
  { id, heading, columns, rowOf }: Asked<Line>,
): UnitSection {
  const groups = [...Map.groupBy(lines, (line) => line.year)].map(([year, own]) => ({
    id: `${id}-${year}`,
    label: words.yearName(year),
    note: words.lines(own.length),
    rows: own.map((line) => ({ cells: rowOf(line) })),
  }));
  return { id, heading, rows: lines.length, table: { caption: heading, columns, groups } };
}
