import type { TableView } from '../../../dashboards/table.ts';
import { formatNumber } from '../../../text/format.ts';
import { ceremonyText } from '../../../text/internal-ceremony.ts';
import { label } from '../../../text/labels.ts';
import type { CeremonyObjectsRow } from '../rows.ts';

const words = ceremonyText.objects;

/** How many of each thing are to be ready. */
export function objectTable(rows: readonly CeremonyObjectsRow[], year: number): TableView {
  return {
    caption: words.caption(year),
    columns: [
      { key: 'object', label: words.object, rowHeader: true },
      { key: 'collectives', label: label('recipientKind', 'collective'), align: 'end' },
      { key: 'households', label: label('recipientKind', 'household'), align: 'end' },
      { key: 'individuals', label: label('recipientKind', 'individual'), align: 'end' },
      { key: 'amount', label: words.amount, align: 'end' },
    ],
    groups: [
      {
        rows: rows.map((row) => ({
          cells: {
            object: row.object ?? { text: words.untold, note: words.untoldNote, mark: 'muted' },
            collectives: shown(row.collectives),
            households: shown(row.households),
            individuals: shown(row.individuals),
            amount: formatNumber(row.amount),
          },
        })),
      },
    ],
    empty: ceremonyText.empty,
  };
}

function shown(amount: number): string {
  return amount === 0 ? '' : formatNumber(amount);
}
