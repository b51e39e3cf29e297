import type { Cell, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber, formatPercent } from '../../../text/format.ts';
import { rankingText } from '../../../text/internal-ranking.ts';
import { label } from '../../../text/labels.ts';
import type { BlocTotalsRow, BlocsRow } from '../rows.ts';
import totalsSql from './bloc-totals.sql?raw';
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
export const blocTotals: Query<BlocTotalsRow> = { name: 'bloc-totals', sql: totalsSql };

export async function loadBlocs(db: Database, year: number): Promise<BlocsView> {
  const [total] = await db.rows(blocTotals, year);
  if (!total) throw new Error(`the blocs were asked for ${year}, a year without data`);
  return toView(await db.rows(blocs, year), total, year);
}

export function toView(rows: readonly BlocsRow[], total: BlocTotalsRow, year: number): BlocsView {
  return {
    title: words.title(year),
    lead: leadOf(total),
    blocs: rows.map((row) => ({ id: row.bloc_id, name: row.bloc_name })),
    table: {
      caption: words.caption,
      columns: [
        { key: 'bloc', label: words.bloc, rowHeader: true, width: 'medium' },
        { key: 'members', label: words.members, align: 'end', width: 'narrow' },
        { key: 'leading', label: words.leading, width: 'medium' },
        { key: 'highest', label: words.highest, align: 'end' },
        { key: 'mean', label: words.mean, align: 'end' },
        { key: 'median', label: words.median, align: 'end' },
        { key: 'spread', label: words.spread, align: 'end' },
        { key: 'share', label: words.meanShare, align: 'end' },
        { key: 'nominated', label: words.nominated, width: 'medium' },
        { key: 'status', label: words.status, width: 'medium' },
      ],
      groups: [{ rows: rows.map((row) => ({ cells: cellsOf(row, year) })) }],
      footnote: words.footnote,
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
    highest: {
      text: formatNumber(row.leading_total, 2),
      note: row.lowest_total === null ? undefined : words.lowTotal(row.lowest_total),
    },
    mean: formatNumber(row.mean_total, 2),
    median: formatNumber(row.median_total, 2),
    spread: formatNumber(row.spread_total, 2),
    share: formatPercent(row.mean_share),
    nominated: nominatedOf(row),
    status: { text: label('scoreStage', row.stage), note: statusNote(row) },
  };
}

function leadOf({ blocs, final }: BlocTotalsRow): string {
  return final === blocs ? words.allFinal(blocs) : words.lead(final, blocs);
}

/** The unit that the bloc nominates, or those that wait for a ballot. */
export function nominatedOf({ nominated_unit: unit, tied_units: tied }: BlocsRow): Cell {
  const note = tied === null ? undefined : words.tied(tied);
  return unit === null ? { text: words.openTie, mark: 'muted', note } : { text: unit, mark: 'gold', note };
}

/** A final ranking needs no more said; a provisional one says how far the scoring has come. */
function statusNote(row: BlocsRow): string | undefined {
  if (!row.is_provisional) return undefined;
  const stages = [row.self_completion, row.bloc_completion, row.council_completion] as const;
  const [self, bloc, council] = stages.map((share) => formatPercent(share));
  return `${words.provisional}: ${words.completionOf(self ?? '', bloc ?? '', council ?? '')}`;
}
