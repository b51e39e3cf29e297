import type { TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { rankingText } from '../../../text/internal-ranking.ts';
import { label } from '../../../text/labels.ts';
import type { BlocsRow } from '../rows.ts';
import sql from './blocs.sql?raw';

/** All blocs of a year: who leads, and what is still provisional. */
export interface BlocsView {
  title: string;
  lead: string;
  blocs: { id: string; name: string }[];
  table: TableView;
}

const words = rankingText.blocs;

export const blocs: Query<BlocsRow> = { name: 'blocs', sql };

export async function loadBlocs(db: Database, year: number): Promise<BlocsView> {
  return toView(await db.rows(blocs, year), year);
}

export function toView(rows: readonly BlocsRow[], year: number): BlocsView {
  const final = rows.filter((row) => !row.is_provisional).length;
  return {
    title: words.title(year),
    lead: final === rows.length ? words.allFinal(rows.length) : words.lead(final, rows.length),
    blocs: rows.map((row) => ({ id: row.bloc_id, name: row.bloc_name })),
    table: {
      caption: words.caption,
      columns: [
        { key: 'bloc', label: words.bloc, rowHeader: true, width: 'wide' },
        { key: 'members', label: words.members, align: 'end' },
        { key: 'leading', label: words.leading, width: 'medium' },
        { key: 'highest', label: words.highest, align: 'end' },
        { key: 'mean', label: words.mean, align: 'end' },
        { key: 'lowest', label: words.lowest, align: 'end' },
        { key: 'nominated', label: words.nominated, width: 'medium' },
        { key: 'status', label: words.status },
      ],
      groups: [{ rows: rows.map((row) => ({ cells: cellsOf(row, year) })) }],
    },
  };
}

function cellsOf(row: BlocsRow, year: number): TableView['groups'][number]['rows'][number]['cells'] {
  return {
    bloc: {
      text: row.bloc_name,
      href: `/noi-bo/xep-hang/${year}/${row.bloc_id.toLowerCase()}/`,
      note: row.minder ?? undefined,
    },
    members: formatNumber(row.members),
    leading: row.leading_unit ?? '',
    highest: formatNumber(row.leading_total, 2),
    mean: formatNumber(row.mean_total, 2),
    lowest: formatNumber(row.lowest_total, 2),
    nominated:
      row.nominated_unit === null ? { text: words.openTie, mark: 'muted' } : { text: row.nominated_unit, mark: 'gold' },
    status: { text: label('scoreStage', row.stage), ...(row.is_provisional ? { note: words.provisional } : {}) },
  };
}
