import type { Database, Query } from '../../db/database.ts';
import { formatPeriod } from '../../text/format.ts';
import { publicText } from '../../text/public-pages.ts';
import { recipientKindOf } from './honour.ts';
import { partPath } from './honour-parts.ts';
import type { UnitHonoursRow } from '../rows.ts';
import type { Row, RowGroup, TableView } from '../table.ts';
import sql from './unit-honours.sql?raw';

/** What a unit, its collectives and its people received in one year. */
export interface UnitHonours {
  title: string;
  /** The unit's part of that year's roll. */
  path: string;
  table: TableView;
}

type UnitHonour = Omit<UnitHonoursRow, 'year'>;

const words = publicText.honours;

export const unitHonours: Query<UnitHonoursRow> = { name: 'unit-honours', sql };

export async function loadUnitHonours(db: Database, id: string): Promise<UnitHonours[]> {
  return toView(await db.rows(unitHonours, id), id);
}

export function toView(rows: readonly UnitHonoursRow[], unit: string): UnitHonours[] {
  return [...Map.groupBy(rows, (row) => row.year)].map(([year, own]) => ({
    title: publicText.unit.honours(year),
    path: partPath(year, 'unit', unit),
    table: unitTable(publicText.unit.honours(year), own),
  }));
}

/** A unit's honours by award, in the order of honour in which the rows are. */
export function unitTable(caption: string, rows: readonly UnitHonour[]): TableView {
  return {
    caption,
    columns: [
      { key: 'recipient', label: words.recipient, rowHeader: true, width: 'wide' },
      { key: 'achievement', label: words.achievement },
      { key: 'decision', label: words.decision, width: 'wide' },
    ],
    groups: groupsOf(rows),
  };
}

function groupsOf(rows: readonly UnitHonour[]): RowGroup[] {
  return [...Map.groupBy(rows, (row) => row.award_name)].flatMap(([award, received]) =>
    [...Map.groupBy(received, (row) => row.period)].map(([period, own]) => ({
      label: award,
      note: period === null ? undefined : formatPeriod(period),
      rows: own.map(rowOf),
    })),
  );
}

function rowOf(row: UnitHonour): Row {
  return {
    cells: {
      recipient: { text: recipientOf(row), note: row.position ?? undefined },
      achievement: row.achievement ?? '',
      decision: { text: row.decision_number, note: publicText.unit.decision(row.decision_on, row.authority) },
    },
  };
}

/** The page says which unit it is, so that who is not named needs no more. */
function recipientOf(row: UnitHonour): string {
  return row.recipient_name ?? publicText.unit.unnamed[recipientKindOf(row.recipient_kind)];
}
