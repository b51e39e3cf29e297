import type { Database, Query } from '../../db/database.ts';
import { formatPeriod } from '../../text/format.ts';
import { publicText } from '../../text/public-pages.ts';
import { recipientKindOf } from './honour.ts';
import type { UnitHonoursRow } from '../rows.ts';
import type { Row, RowGroup, TableView } from '../table.ts';
import sql from './unit-honours.sql?raw';

/** What a unit, its collectives and its people received in one year. */
export interface UnitHonours {
  title: string;
  table: TableView;
}

const words = publicText.honours;

export const unitHonours: Query<UnitHonoursRow> = { name: 'unit-honours', sql };

export async function loadUnitHonours(db: Database, id: string): Promise<UnitHonours[]> {
  return toView(await db.rows(unitHonours, id));
}

export function toView(rows: readonly UnitHonoursRow[]): UnitHonours[] {
  return [...Map.groupBy(rows, (row) => row.year)].map(([year, own]) => ({
    title: publicText.unit.honours(year),
    table: {
      caption: publicText.unit.honours(year),
      columns: [
        { key: 'recipient', label: words.recipient, rowHeader: true, width: 'wide' },
        { key: 'achievement', label: words.achievement },
        { key: 'decision', label: words.decision, width: 'wide' },
      ],
      groups: groupsOf(own),
    },
  }));
}

function groupsOf(rows: readonly UnitHonoursRow[]): RowGroup[] {
  return [...Map.groupBy(rows, (row) => row.award_name)].flatMap(([award, received]) =>
    [...Map.groupBy(received, (row) => row.period)].map(([period, own]) => ({
      label: award,
      note: period === null ? undefined : formatPeriod(period),
      rows: own.map(rowOf),
    })),
  );
}

function rowOf(row: UnitHonoursRow): Row {
  return {
    cells: {
      recipient: { text: recipientOf(row), note: row.position ?? undefined },
      achievement: row.achievement ?? '',
      decision: { text: row.decision_number, note: publicText.unit.decision(row.decision_on, row.authority) },
    },
  };
}

/** The page says which unit it is, so that who is not named needs no more. */
function recipientOf(row: UnitHonoursRow): string {
  return row.recipient_name ?? publicText.unit.unnamed[recipientKindOf(row.recipient_kind)];
}
