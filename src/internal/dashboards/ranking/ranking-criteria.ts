import type { Column, Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { rankingText } from '../../../text/internal-ranking.ts';
import type { RankingView } from './ranking.ts';
import type { RankingCriteriaRow } from '../rows.ts';
import sql from './ranking-criteria.sql?raw';

/** Points of each unit on each criterion, in the order of the ranking, and what the criteria's codes mean. */
export interface RankingCriteriaView {
  table: TableView;
  criteria: { code: string; name: string; points: string }[];
}

const words = rankingText.ranking;

export const rankingCriteria: Query<RankingCriteriaRow> = { name: 'ranking-criteria', sql };

export async function loadRankingCriteria(
  db: Database,
  year: number,
  bloc: string,
  ranking: RankingView,
): Promise<RankingCriteriaView> {
  return toView(await db.rows(rankingCriteria, year, bloc), ranking, year);
}

export function toView(rows: readonly RankingCriteriaRow[], ranking: RankingView, year: number): RankingCriteriaView {
  const criteria = [...new Map(rows.map((row) => [row.criterion_code, row])).values()];
  return {
    table: {
      caption: words.criteriaCaption(ranking.title, year),
      columns: [{ key: 'unit', label: words.unit, rowHeader: true, width: 'wide' }, ...criteria.map(columnOf)],
      groups: [{ rows: inRankingOrder(rows, ranking) }],
    },
    criteria: criteria.map((row) => ({
      code: row.criterion_code,
      name: row.group_name === null ? row.criterion_name : `${row.group_name}: ${row.criterion_name}`,
      points: words.points[kindOf(row)](row.max_points),
    })),
  };
}

function columnOf(row: RankingCriteriaRow): Column {
  const most = row.max_points > 0 ? `/${formatNumber(row.max_points)}` : undefined;
  return { key: row.criterion_code, label: row.criterion_code, unit: most, align: 'end' };
}

function inRankingOrder(rows: readonly RankingCriteriaRow[], ranking: RankingView): Row[] {
  const points = Map.groupBy(rows, (row) => row.unit_name);
  const order = ranking.table.groups.flatMap((group) => group.rows).map(({ cells }) => cells['unit']);
  return order.flatMap((unit) => {
    const name = typeof unit === 'object' ? unit.text : unit;
    const own = name === undefined ? undefined : points.get(name);
    return name && own
      ? [
          {
            cells: {
              unit: name,
              ...Object.fromEntries(own.map((row) => [row.criterion_code, formatNumber(row.points, 2)])),
            },
          },
        ]
      : [];
  });
}

function kindOf({ kind }: RankingCriteriaRow): keyof typeof words.points {
  if (kind in words.points) return kind as keyof typeof words.points;
  throw new Error(`criterion kind "${kind}" has no words`);
}
