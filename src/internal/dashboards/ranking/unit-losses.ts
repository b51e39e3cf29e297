import type { Cell, TableView } from '../../../dashboards/table.ts';
import type { Database } from '../../../db/database.ts';
import { lossText } from '../../../text/internal-losses.ts';
import type { GapsRow } from '../rows.ts';
import { shortName } from './criterion-name.ts';
import { gaps } from './gaps.ts';
import type { RankingView } from './ranking.ts';

const words = lossText.units;

/** The two criteria that cost each unit most against the best of its bloc, in the order of the ranking. */
export async function loadUnitLosses(
  db: Database,
  year: number,
  bloc: string,
  ranking: RankingView,
): Promise<TableView> {
  return toView(await db.rows(gaps, year, bloc), ranking.units);
}

export function toView(rows: readonly GapsRow[], units: RankingView['units']): TableView {
  const lost = Map.groupBy(rows.filter(isLoss), (row) => row.unit_id);
  return {
    caption: words.caption,
    columns: [
      { key: 'unit', label: words.unit, rowHeader: true, width: 'medium' },
      { key: 'first', label: words.first },
      { key: 'second', label: words.second },
    ],
    groups: [
      {
        rows: units.map(({ id, name, path }) => {
          const [first, second] = (lost.get(id) ?? []).toSorted((a, b) => a.gap_order - b.gap_order);
          return {
            cells: {
              unit: { text: name, href: path },
              first: first ? lossOf(first) : { text: words.none, mark: 'muted' },
              second: second && lossOf(second),
            },
          };
        }),
      },
    ],
  };
}

function isLoss({ lost_to_best }: GapsRow): boolean {
  return lost_to_best !== null && lost_to_best > 0;
}

function lossOf(row: GapsRow): Cell {
  return { text: shortName(row.criterion_name), note: words.lost(row.lost_to_best ?? 0) };
}
