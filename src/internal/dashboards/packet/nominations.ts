import type { Row, TableView } from '../../../dashboards/table.ts';
import { formatNumber } from '../../../text/format.ts';
import { packetText } from '../../../text/internal-packet.ts';
import { label } from '../../../text/labels.ts';
import { nominatedOf } from '../ranking/blocs.ts';
import type { BlocsRow } from '../rows.ts';

const words = packetText.nominations;

/** Whom each bloc nominates, for the council to decide. */
export function nominations(rows: readonly BlocsRow[], year: number): TableView {
  return {
    caption: words.caption(year),
    columns: [
      { key: 'bloc', label: words.bloc, rowHeader: true },
      { key: 'members', label: words.members, align: 'end' },
      { key: 'head', label: words.head },
      { key: 'nominated', label: words.nominated },
      { key: 'total', label: words.total, align: 'end' },
      { key: 'basis', label: words.basis },
    ],
    groups: [{ rows: rows.map(rowOf) }],
    empty: words.empty,
  };
}

function rowOf(row: BlocsRow): Row {
  return {
    cells: {
      bloc: { text: row.bloc_name, href: `/noi-bo/xep-hang/${row.year}/${row.bloc_id.toLowerCase()}/` },
      members: formatNumber(row.members),
      head: row.head_name ?? '',
      nominated: nominatedOf(row),
      total: formatNumber(row.leading_total, 2),
      basis: { text: label('scoreStage', row.stage), note: row.is_provisional ? words.provisional : undefined },
    },
  };
}
