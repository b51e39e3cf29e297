import type { Cell, RowGroup, TableView } from '../../../dashboards/table.ts';
import { deckText as words } from '../../../text/internal-deck.ts';
import type { ChartView } from '../chart.ts';
import { cellOf } from './column-sizes.ts';
import type { Slide } from './deck.ts';
import type { Head } from './slide-room.ts';
import { roomUnder } from './slide-room.ts';
import { sheetsOf } from './table-sheets.ts';

/** Of what slides speak, however many they are. */
export interface Topic extends Head {
  readonly id: string;
  readonly part: string;
  readonly provisional?: string | undefined;
  readonly notes: readonly string[];
}

/** More bars than that cannot be told apart from the back row. */
const mostBars = 9;

export function chartSlides(topic: Topic, chart: ChartView | undefined): Slide[] {
  if (!chart || (chart.kind === 'bar' && chart.labels.length > mostBars)) return [];
  return [{ ...topic, body: { kind: 'chart', chart, room: roomUnder(topic) } }];
}

/** A table on as many slides as it needs, or the finding alone where there is no row. */
export function tableSlides(topic: Topic, table: TableView): Slide[] {
  const sheets = sheetsOf(table, roomUnder(topic));
  if (sheets.length === 0) return [{ ...topic, body: { kind: 'finding' } }];
  return sheets.map((sheet, at) => ({
    ...topic,
    id: at === 0 ? topic.id : `${topic.id}-${at + 1}`,
    part: sheets.length === 1 ? topic.part : words.turn(topic.part, at + 1, sheets.length),
    body: { kind: 'table', sheet },
  }));
}

export function hasRows({ groups }: Pick<TableView, 'groups'>): boolean {
  return groups.some(({ rows }) => rows.length > 0);
}

/** Only the columns that can be read from the back row, in this order; none in which nothing stands. */
export function withColumns(table: TableView, keys: readonly string[]): TableView {
  const chosen = keys.flatMap((key) => table.columns.filter((column) => column.key === key));
  const rows = table.groups.flatMap((group) => group.rows);
  return { ...table, columns: chosen.filter((column) => rows.some((row) => isFilled(cellOf(row, column)))) };
}

function isFilled({ text, status }: Cell): boolean {
  return text !== '' || status !== undefined;
}

/** The second, smaller lines of cells are for those who read, not for those who look. */
export function withoutNotes(table: TableView): TableView {
  return { ...table, groups: table.groups.map(bare) };
}

function bare(group: RowGroup): RowGroup {
  return {
    ...group,
    rows: group.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([key, cell]) => [
          key,
          cell === undefined || typeof cell === 'string' ? cell : { ...cell, note: undefined },
        ]),
      ),
    })),
  };
}
