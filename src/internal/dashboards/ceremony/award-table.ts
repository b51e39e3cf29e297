import type { Cell, TableView } from '../../../dashboards/table.ts';
import { formatNumber } from '../../../text/format.ts';
import { ceremonyText as words } from '../../../text/internal-ceremony.ts';
import { label } from '../../../text/labels.ts';
import type { CeremonyAwardsRow } from '../rows.ts';
import { callUpPath, groupsAnchor, kindAnchor, listAnchor } from './ceremony-address.ts';

/** The awards in the order in which they are called up; each number opens those it counts. */
export function awardTable(rows: readonly CeremonyAwardsRow[], year: number): TableView {
  return {
    caption: words.awards.caption(year),
    columns: [
      { key: 'award', label: words.awards.award, rowHeader: true },
      { key: 'collectives', label: label('recipientKind', 'collective'), align: 'end' },
      { key: 'households', label: label('recipientKind', 'household'), align: 'end' },
      { key: 'individuals', label: label('recipientKind', 'individual'), align: 'end' },
      { key: 'total', label: words.awards.total, align: 'end' },
      { key: 'groups', label: words.awards.groups, align: 'end' },
    ],
    groups: [{ rows: rows.map((row) => ({ cells: cellsOf(row, callUpPath(year, row.award_code)) })) }],
    footnote: rows.some(({ questioned }) => questioned > 0) ? words.awards.footnote : undefined,
    empty: words.empty,
  };
}

function cellsOf(row: CeremonyAwardsRow, path: string): Readonly<Record<string, Cell>> {
  return {
    award: { text: row.award_name, href: path, note: words.awards.note(label('awardLevel', row.level), row) },
    collectives: countCell(row.collectives, `${path}#${kindAnchor('collective')}`),
    households: countCell(row.households, `${path}#${kindAnchor('household')}`),
    individuals: countCell(row.individuals, `${path}#${kindAnchor('individual')}`),
    total: countCell(row.total, `${path}#${listAnchor}`),
    groups: countCell(row.call_groups, `${path}#${groupsAnchor}`),
  };
}

function countCell(amount: number, href: string): Cell {
  return amount === 0 ? { text: '' } : { text: formatNumber(amount), href };
}
