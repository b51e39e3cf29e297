import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber, formatRange } from '../../../text/format.ts';
import { eventListText as words } from '../../../text/internal-lists.ts';
import { yearWorkText } from '../../../text/internal-year-work.ts';
import { fold } from '../../../text/vietnamese.ts';
import { sourceCell, sourceColumn } from '../source-line.ts';
import type { EventLinesRow } from '../rows.ts';
import sql from './event-lines.sql?raw';

/** The kinds of activity in the order of their showing. */
const kinds: Readonly<Record<string, { name: string; counted?: string }>> = yearWorkText.activity;

export const eventLines: Query<EventLinesRow> = { name: 'event-lines', sql };

/** The log of a year by kind of activity. */
export async function loadEventList(db: Database, year: number): Promise<TableView> {
  return toView(await db.rows(eventLines, year), year);
}

/** The lines of one kind in the log of a year. */
export function eventPath(year: number, kind: string): string {
  return `/noi-bo/hoat-dong/${year}/#${anchorOf(kind)}`;
}

export function toView(lines: readonly EventLinesRow[], year: number): TableView {
  const byKind = Map.groupBy(lines, (line) => line.kind);
  return {
    caption: words.title(year),
    columns: [
      { key: 'title', label: words.content, rowHeader: true },
      { key: 'date', label: words.date },
      { key: 'where', label: words.where },
      { key: 'quantity', label: words.quantity, align: 'end' },
      sourceColumn,
    ],
    groups: Object.keys(kinds)
      .filter((kind) => byKind.has(kind))
      .map((kind) => ({
        id: anchorOf(kind),
        label: kindOf(kind).name,
        rows: (byKind.get(kind) ?? []).map(rowOf),
      })),
    empty: words.empty,
  };
}

function rowOf(line: EventLinesRow): Row {
  const { counted } = kindOf(line.kind);
  return {
    cells: {
      title: { text: line.title, note: [line.bloc_name, line.unit_name].filter((name) => name !== null).join(', ') },
      date: formatRange(line.held_on, line.held_until ?? line.held_on),
      where: line.place ?? '',
      quantity: line.quantity === null ? '' : { text: formatNumber(line.quantity), note: counted },
      source: sourceCell(line),
    },
  };
}

function anchorOf(kind: string): string {
  return fold(kindOf(kind).name).replaceAll(' ', '-');
}

function kindOf(kind: string): { name: string; counted?: string } {
  const found = kinds[kind];
  if (!found) throw new Error(`event_line.kind is "${kind}", which has no words`);
  return found;
}
