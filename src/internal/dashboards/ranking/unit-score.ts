import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber, formatQuarter } from '../../../text/format.ts';
import { rankingText } from '../../../text/internal-ranking.ts';
import { label } from '../../../text/labels.ts';
import type { ChartView } from '../chart.ts';
import type { GapsRow, QuartersRow, RankingRow, ScoreLinesRow } from '../rows.ts';
import { gapTable, gaps, gapsLead } from './gaps.ts';
import { unitLossChart } from './losses.ts';
import { unitQuarterChart } from './quarter-chart.ts';
import { quarters } from './quarters.ts';
import { ranking } from './ranking-rows.ts';
import linesSql from './score-lines.sql?raw';

/** One unit in its bloc: where it stands, what cost it points, and every line that says so. */
export interface UnitScoreView {
  title: string;
  kicker: string;
  lead: string;
  gapsLead: string;
  gaps: TableView;
  gapsChart: ChartView | undefined;
  /** Nothing when no quarter was scored. */
  quarters: { table: TableView; chart: ChartView | undefined } | undefined;
  stages: TableView;
  lines: TableView;
}

const words = rankingText.unit;

export const scoreLines: Query<ScoreLinesRow> = { name: 'score-lines', sql: linesSql };

export interface UnitInBloc {
  readonly year: number;
  readonly bloc: string;
  readonly unit: string;
}

export async function loadUnitScore(db: Database, { year, bloc, unit }: UnitInBloc): Promise<UnitScoreView> {
  return toView({
    members: await db.rows(ranking, year, bloc),
    // Asked for the whole bloc, once for the pages of all its units.
    gaps: (await db.rows(gaps, year, bloc)).filter((row) => row.unit_id === unit),
    lines: (await db.rows(scoreLines, year, bloc)).filter((row) => row.unit_id === unit),
    quarters: await db.rows(quarters, year, bloc),
    unit,
  });
}

export interface UnitScoreRows {
  readonly members: readonly RankingRow[];
  readonly gaps: readonly GapsRow[];
  readonly lines: readonly ScoreLinesRow[];
  /** Of the whole bloc. */
  readonly quarters: readonly QuartersRow[];
  readonly unit: string;
}

export function toView({ members, gaps: lost, lines, quarters: ofBloc, unit }: UnitScoreRows): UnitScoreView {
  const own = members.find((row) => row.unit_id === unit);
  if (!own) throw new Error(`the scores of ${unit} were asked for, which is no member of the bloc`);
  return {
    title: words.title(own.unit_name),
    kicker: words.kicker(own.bloc_name, own.year),
    lead: leadOf(own),
    gapsLead: gapsLead(lost),
    gaps: gapTable(lost, own.unit_name),
    gapsChart: unitLossChart(lost, gapsLead(lost)),
    quarters: quartersOf(ofBloc, own),
    stages: stageTable(own),
    lines: lineTable(lines, own),
  };
}

function leadOf({ place, ranked, total, to_next_place, behind_leader }: RankingRow): string {
  if (place === null || ranked === null || total === null) return words.unplaced;
  if (place === 1 || to_next_place === null || behind_leader === null) return words.first(total);
  return `${words.place(place, ranked, total)} ${words.next(to_next_place, behind_leader)}`;
}

function quartersOf(rows: readonly QuartersRow[], { unit_id, unit_name, year }: RankingRow): UnitScoreView['quarters'] {
  const own = rows.filter((row) => row.unit_id === unit_id);
  if (own.length === 0) return undefined;
  return {
    chart: unitQuarterChart(rows, unit_id, year),
    table: {
      caption: words.quartersCaption(unit_name),
      columns: [
        { key: 'quarter', label: words.quarter, rowHeader: true },
        { key: 'total', label: words.total, align: 'end' },
        { key: 'place', label: words.quarterPlace, align: 'end' },
        { key: 'stage', label: words.stage },
      ],
      groups: [
        {
          rows: own.map((row) => ({
            cells: {
              quarter: formatQuarter(row.quarter, year),
              total: formatNumber(row.total, 2),
              place: formatNumber(row.place),
              stage: rankingText.ranking.quarterStage(label('scoreStage', row.stage), row.is_provisional),
            },
          })),
        },
      ],
      footnote: rankingText.ranking.quarterFootnote,
    },
  };
}

function stageTable({ unit_name, self_total, bloc_total, council_total }: RankingRow): TableView {
  const totals = { self: self_total, bloc: bloc_total, council: council_total };
  return {
    caption: words.stagesCaption(unit_name),
    columns: [
      { key: 'stage', label: words.stage, rowHeader: true },
      { key: 'total', label: words.total, align: 'end' },
    ],
    groups: [
      {
        rows: Object.entries(totals).map(([stage, total]) => ({
          cells: { stage: label('scoreStage', stage), total: formatNumber(total, 2) },
        })),
      },
    ],
  };
}

function lineTable(rows: readonly ScoreLinesRow[], { unit_name, year }: RankingRow): TableView {
  return {
    caption: words.linesCaption(unit_name),
    columns: [
      { key: 'criterion', label: words.criterion, rowHeader: true, width: 'wide' },
      { key: 'stage', label: words.stage },
      { key: 'points', label: words.points, align: 'end' },
      { key: 'note', label: words.note },
      { key: 'source', label: words.source },
    ],
    groups: [...Map.groupBy(rows, (row) => row.quarter)].map(([quarter, own]) => ({
      label: quarter === 0 ? words.wholeYear : formatQuarter(quarter, year),
      rows: own.map(lineRow),
    })),
    empty: words.noLines,
  };
}

function lineRow(row: ScoreLinesRow): Row {
  return {
    cells: {
      criterion: `${row.criterion_code}. ${row.criterion_name}`,
      stage: label('scoreStage', row.stage),
      points: formatNumber(row.points, 2),
      note: row.note ?? '',
      source: { text: words.sourceLine(row.source_file, row.source_line), mark: 'muted' },
    },
  };
}
