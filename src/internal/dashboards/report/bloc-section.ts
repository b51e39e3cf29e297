import type { Cell, Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { findingText } from '../../../text/internal-report-findings.ts';
import { reportText } from '../../../text/internal-report.ts';
import { signed } from '../../../text/trend.ts';
import { blocs, blocTotals } from '../ranking/blocs.ts';
import type { BlocsRow, BlocTotalsRow, YearRankingRow } from '../rows.ts';
import { toView as resultsOf } from '../totals/bloc-results.ts';
import { reasonOf } from '../totals/open-matters.ts';
import { unitPath } from '../unit/unit-path.ts';
import type { ReportSection } from './report.ts';
import sql from './year-ranking.sql?raw';

const words = reportText.blocs;

export const yearRanking: Query<YearRankingRow> = { name: 'year-ranking', sql };

export interface BlocRows {
  readonly total: BlocTotalsRow | undefined;
  readonly blocs: readonly BlocsRow[];
  readonly ranking: readonly YearRankingRow[];
}

export async function loadBlocSection(db: Database, year: number): Promise<ReportSection> {
  const [total] = await db.rows(blocTotals, year);
  return toView({ total, blocs: await db.rows(blocs, year), ranking: await db.rows(yearRanking, year) }, year);
}

/** The blocs that are judged by the school year which ends in the year; no section when there is none. */
export async function loadSchoolBlocSection(db: Database, year: number): Promise<ReportSection[]> {
  const own = (await db.rows(blocs, year)).filter(({ period }) => period === `${year - 1}-${year}`);
  const open = own.filter(({ is_provisional }) => is_provisional);
  const total = {
    blocs: own.length,
    final: own.length - open.length,
    provisional: open.length,
    tied: own.filter(({ tied_units }) => tied_units !== null).length,
  };
  return own.length === 0 ? [] : [toView({ total, blocs: own, ranking: await db.rows(yearRanking, year) }, year)];
}

/** Who leads and is nominated in each bloc, and the place and grade of every unit. */
export function toView({ total, blocs, ranking }: BlocRows, year: number): ReportSection {
  return {
    id: 'khoi',
    heading: words.heading,
    finding: findingText.blocs(total ?? { blocs: 0, final: 0, tied: 0 }),
    provisional: reasonOf({ openBlocs: total?.provisional }),
    tables: [
      { ...resultsOf(blocs, year), definition: '/noi-bo/cach-tinh/#bloc_overview' },
      { ...rankingTable(blocs, ranking, year), definition: '/noi-bo/cach-tinh/#bloc_ranking', isLong: true },
    ],
  };
}

function rankingTable(blocs: readonly BlocsRow[], ranking: readonly YearRankingRow[], year: number): TableView {
  const units = Map.groupBy(ranking, ({ bloc_id }) => bloc_id);
  const change = { key: 'change', label: words.change, unit: words.places, align: 'end' } as const;
  return {
    caption: words.ranking(year),
    columns: [
      { key: 'place', label: words.place, align: 'end', width: 'narrow' },
      { key: 'unit', label: words.unit, rowHeader: true },
      { key: 'total', label: words.total, align: 'end' },
      { key: 'grade', label: words.grade, width: 'medium', keep: true, choice: true },
      ...(ranking.some(({ place_change }) => place_change !== null) ? [change] : []),
      { key: 'nominated', label: words.nominated, keep: true },
    ],
    groups: blocs.map(({ bloc_id, bloc_name, is_provisional }) => ({
      label: bloc_name,
      note: is_provisional ? words.provisional : undefined,
      rows: (units.get(bloc_id) ?? []).map(rowOf),
    })),
    empty: words.empty,
  };
}

function rowOf(row: YearRankingRow): Row {
  return {
    cells: {
      place: formatNumber(row.place),
      unit: { text: row.unit_name, href: unitPath(row.unit_id) },
      total: formatNumber(row.total, 2),
      grade: row.grade ?? '',
      change: row.place_change === null ? '' : signed(row.place_change),
      nominated: nominationOf(row),
    },
  };
}

function nominationOf({ is_nominated, awaits_ballot }: YearRankingRow): Cell | string {
  if (is_nominated) return { text: words.isNominated, mark: 'gold' };
  return awaits_ballot ? { text: words.awaitsBallot, mark: 'muted' } : '';
}
