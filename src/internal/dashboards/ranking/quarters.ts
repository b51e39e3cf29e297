import type { Cell, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber, formatQuarter } from '../../../text/format.ts';
import { rankingText } from '../../../text/internal-ranking.ts';
import { label } from '../../../text/labels.ts';
import type { ChartView } from '../chart.ts';
import type { QuartersRow } from '../rows.ts';
import { quarterChart } from './quarter-chart.ts';
import type { RankingView } from './ranking.ts';
import sql from './quarters.sql?raw';

/** A bloc quarter by quarter. */
export interface QuartersView {
  table: TableView;
  chart: ChartView | undefined;
}

const words = rankingText.ranking;

export const quarters: Query<QuartersRow> = { name: 'quarters', sql };

/** How the members of a bloc stood quarter by quarter, in the order of the year; nothing when no quarter was scored. */
export async function loadQuarters(
  db: Database,
  year: number,
  bloc: string,
  ranking: RankingView,
): Promise<QuartersView | undefined> {
  const rows = await db.rows(quarters, year, bloc);
  return rows.length === 0 ? undefined : toView(rows, ranking, year);
}

export function toView(rows: readonly QuartersRow[], ranking: RankingView, year: number): QuartersView {
  return { table: tableOf(rows, ranking, year), chart: quarterChart(rows, ranking.units[0]?.id, year) };
}

function tableOf(rows: readonly QuartersRow[], ranking: RankingView, year: number): TableView {
  const scored = [...Map.groupBy(rows, (row) => row.quarter)];
  return {
    caption: words.quartersCaption(ranking.title, year),
    columns: [
      { key: 'unit', label: words.unit, rowHeader: true, width: 'wide' },
      ...scored.map(([quarter, [first]]) => ({
        key: String(quarter),
        label: formatQuarter(quarter, year),
        unit: first && words.quarterStage(label('scoreStage', first.stage), first.is_provisional),
        align: 'end' as const,
      })),
    ],
    groups: [
      {
        rows: ranking.units.map(({ id, name }) => ({
          cells: {
            unit: name,
            ...Object.fromEntries(
              rows.filter((row) => row.unit_id === id).map((row) => [String(row.quarter), cellOf(row)]),
            ),
          },
        })),
      },
    ],
    footnote: words.quarterFootnote,
  };
}

function cellOf({ total, place }: QuartersRow): Cell {
  return { text: formatNumber(total, 2), note: place === null ? undefined : words.quarterPlace(place) };
}
