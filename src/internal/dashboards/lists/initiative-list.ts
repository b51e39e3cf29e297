import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatDate } from '../../../text/format.ts';
import { initiativeListText as words } from '../../../text/internal-lists.ts';
import { label } from '../../../text/labels.ts';
import { sourceCell, sourceColumn } from '../source-line.ts';
import type { InitiativeLinesRow } from '../rows.ts';
import sql from './initiative-lines.sql?raw';

export const initiativeLines: Query<InitiativeLinesRow> = { name: 'initiative-lines', sql };

/** Every initiative recognised in a year, by unit. */
export async function loadInitiativeList(db: Database, year: number): Promise<TableView> {
  return toView(await db.rows(initiativeLines, year), year);
}

export function toView(lines: readonly InitiativeLinesRow[], year: number): TableView {
  return {
    caption: words.title(year),
    columns: [
      { key: 'title', label: words.name, rowHeader: true },
      { key: 'author', label: words.author },
      { key: 'scope', label: words.scope },
      { key: 'decision', label: words.decision },
      sourceColumn,
    ],
    groups: [...Map.groupBy(lines, (line) => line.unit_id)].map(([unit, own]) => ({
      id: unit,
      label: own[0]?.unit_name ?? unit,
      rows: own.map(rowOf),
    })),
    empty: words.empty,
  };
}

function rowOf(line: InitiativeLinesRow): Row {
  return {
    cells: {
      title: { text: line.title, note: line.field },
      author: line.author_name,
      scope: label('initiativeScope', line.scope),
      decision: {
        text: line.decision_number ?? '',
        note: line.decision_on === null ? undefined : formatDate(line.decision_on),
      },
      source: sourceCell(line),
    },
  };
}
