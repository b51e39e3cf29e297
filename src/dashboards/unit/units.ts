import type { Database, Query } from '../../db/database.ts';
import { formatNumber } from '../../text/format.ts';
import { publicText } from '../../text/public-pages.ts';
import type { UnitsRow } from '../rows.ts';
import type { Row, TableView } from '../table.ts';
import sql from './units.sql?raw';

/** The units of a year, by kind. */
export interface UnitsView {
  title: string;
  lead: string;
  ids: string[];
  table: TableView;
}

const words = publicText.units;

export const units: Query<UnitsRow> = { name: 'units', sql };

export async function loadUnits(db: Database, year: number): Promise<UnitsView> {
  return toView(await db.rows(units, year), year);
}

export function toView(rows: readonly UnitsRow[], year: number): UnitsView {
  const withExemplar = rows.filter((row) => row.exemplars > 0).length;
  return {
    title: words.title,
    lead: rows.length === 0 ? words.none(year) : words.lead(year, rows.length, withExemplar),
    ids: rows.map((row) => row.unit_id),
    table: {
      caption: words.caption(year),
      columns: [
        { key: 'unit', label: words.unit, rowHeader: true },
        { key: 'awards', label: words.awards, align: 'end' },
        { key: 'exemplars', label: words.exemplars, align: 'end' },
        { key: 'bloc', label: words.bloc },
      ],
      groups: [...Map.groupBy(rows, (row) => row.kind_name)].map(([kind, own]) => ({
        label: kind,
        rows: own.map(rowOf),
      })),
      footnote: words.note,
      empty: words.none(year),
    },
  };
}

function rowOf(row: UnitsRow): Row {
  return {
    cells: {
      unit: { text: row.unit_name, href: `/don-vi/${row.unit_id}/` },
      bloc: row.bloc_name ?? '',
      awards: formatNumber(row.awards),
      exemplars: formatNumber(row.exemplars),
    },
  };
}
