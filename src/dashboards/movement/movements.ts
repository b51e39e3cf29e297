import type { Database, Query } from '../../db/database.ts';
import { formatNumber, formatRange } from '../../text/format.ts';
import { label } from '../../text/labels.ts';
import { publicText } from '../../text/public-pages.ts';
import type { MovementsRow } from '../rows.ts';
import type { Row, TableView } from '../table.ts';
import sql from './movements.sql?raw';

/** The movements of a year and what came of them. */
export interface MovementsView {
  title: string;
  lead: string;
  ids: string[];
  /** For a page that only names them. */
  list: { name: string; path: string; about: string }[];
  table: TableView;
}

const words = publicText.movements;

export const movements: Query<MovementsRow> = { name: 'movements', sql };

export async function loadMovements(db: Database, year: number): Promise<MovementsView> {
  return toView(await db.rows(movements, year), year);
}

export function toView(rows: readonly MovementsRow[], year: number): MovementsView {
  return {
    title: words.title,
    lead: leadOf(rows, year),
    ids: rows.map((row) => row.movement_id),
    list: rows.map((row) => ({
      name: row.name,
      path: pathOf(row),
      about: publicText.home.launched(row.launched_by, periodOf(row)),
    })),
    table: {
      caption: words.caption(year),
      columns: [
        { key: 'movement', label: words.movement, rowHeader: true, width: 'wide' },
        { key: 'launchedBy', label: words.launchedBy },
        { key: 'period', label: words.period },
        { key: 'awards', label: words.awards, align: 'end' },
        { key: 'exemplars', label: words.exemplars, align: 'end' },
      ],
      groups: [{ rows: rows.map(rowOf) }],
      empty: words.none(year),
    },
  };
}

/** "2021 – 2025". */
export function periodOf({ from_year, to_year }: Pick<MovementsRow, 'from_year' | 'to_year'>): string {
  return formatRange(String(from_year), String(to_year));
}

function rowOf(row: MovementsRow): Row {
  return {
    cells: {
      movement: { text: row.name, href: pathOf(row) },
      launchedBy: { text: row.launched_by, note: label('movementLevel', row.level) },
      period: periodOf(row),
      awards: formatNumber(row.awards),
      exemplars: formatNumber(row.exemplars),
    },
  };
}

function leadOf(rows: readonly MovementsRow[], year: number): string {
  const [most] = rows.toSorted((a, b) => b.awards - a.awards);
  if (!most) return words.none(year);
  return most.awards > 0 ? words.lead(year, rows.length, most) : words.noAward(year, rows.length);
}

function pathOf(row: MovementsRow): string {
  return `/phong-trao/${row.movement_id}/`;
}
