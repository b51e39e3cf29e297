import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { yearWorkText } from '../../../text/internal-year-work.ts';
import { label } from '../../../text/labels.ts';
import { blocs, nominatedOf } from '../ranking/blocs.ts';
import type { BlocsRow } from '../rows.ts';

const words = yearWorkText.blocs;

/** Who leads and who is nominated in each bloc, as the year-end report says it. */
export async function loadBlocResults(db: Database, year: number): Promise<TableView> {
  return toView(await db.rows(blocs, year), year);
}

export function toView(rows: readonly BlocsRow[], year: number): TableView {
  return {
    caption: words.caption(year),
    columns: [
      { key: 'bloc', label: words.bloc, rowHeader: true },
      { key: 'members', label: words.members, align: 'end' },
      { key: 'leading', label: words.leading, width: 'medium' },
      { key: 'highest', label: words.highest, align: 'end' },
      { key: 'nominated', label: words.nominated, width: 'medium' },
    ],
    groups: [{ rows: rows.map(rowOf) }],
    empty: words.empty,
  };
}

function rowOf(row: BlocsRow): Row {
  return {
    cells: {
      bloc: {
        text: row.bloc_name,
        href: `/noi-bo/xep-hang/${row.year}/${row.bloc_id.toLowerCase()}/`,
        note: row.is_provisional ? words.provisional(label('scoreStage', row.stage)) : undefined,
      },
      members: formatNumber(row.members),
      leading: row.leading_unit ?? '',
      highest: formatNumber(row.leading_total, 2),
      nominated: nominatedOf(row),
    },
  };
}
