import type { Database, Query } from '../../../db/database.ts';
import { formatDate, formatNumber } from '../../../text/format.ts';
import { exemplarBoardText as words } from '../../../text/internal-exemplars.ts';
import { fold } from '../../../text/vietnamese.ts';
import type { Figure } from '../figure.ts';
import { exemplarLines, exemplarStage } from '../lists/exemplar-list.ts';
import type { ExemplarLinesRow, ExemplarStagesRow, UncoveredUnitsRow, YearCoverageRow } from '../rows.ts';
import { loadYearCoverage } from '../totals/year-coverage.ts';
import { unitPath } from '../unit/unit-path.ts';
import stagesSql from './exemplar-stages.sql?raw';
import unitsSql from './uncovered-units.sql?raw';

/** One exemplar on its way: who fosters it, what it must reach, by when. */
export interface BoardEntry {
  id: string;
  name: string;
  unit: string;
  owner: { text: string; isMissing: boolean };
  criteria: string | undefined;
  due: { text: string; isOverdue: boolean } | undefined;
}

export interface BoardStage {
  id: string;
  name: string;
  count: number;
  entries: BoardEntry[];
}

/** Exemplars in the making, stage by stage, and the units still without one, bloc by bloc. */
export interface ExemplarBoard {
  title: string;
  lead: string | undefined;
  figures: Figure[];
  stages: BoardStage[];
  missingUnits: number;
  missing: { id: string; heading: string; units: { name: string; path: string }[] }[];
}

export interface BoardRows {
  readonly stages: readonly ExemplarStagesRow[];
  readonly lines: readonly ExemplarLinesRow[];
  readonly units: readonly UncoveredUnitsRow[];
  readonly coverage: YearCoverageRow;
}

export const exemplarStages: Query<ExemplarStagesRow> = { name: 'exemplar-stages', sql: stagesSql };
export const uncoveredUnits: Query<UncoveredUnitsRow> = { name: 'uncovered-units', sql: unitsSql };

export async function loadExemplarBoard(db: Database, year: number): Promise<ExemplarBoard> {
  const rows = {
    stages: await db.rows(exemplarStages, year),
    lines: await db.rows(exemplarLines, year),
    units: await db.rows(uncoveredUnits, year),
    coverage: await loadYearCoverage(db, year),
  };
  return toView(rows, year);
}

export function toView({ stages, lines, units, coverage }: BoardRows, year: number): ExemplarBoard {
  const replicated = stages.find(({ stage }) => stage === 'replicated')?.exemplars ?? 0;
  return {
    title: words.title(year, lines.length, replicated),
    lead: coverage.units > 0 ? words.lead(units.length, coverage.units) : undefined,
    figures: [...stages.map(stageFigure), missingFigure(units.length)],
    stages: stages.map(({ stage, exemplars }) => ({
      id: stageAnchor(stage),
      name: exemplarStage(stage),
      count: exemplars,
      entries: lines.filter((line) => line.stage === stage).map(entryOf),
    })),
    missingUnits: units.length,
    missing: [...Map.groupBy(units, ({ bloc_id }) => bloc_id)].map(([bloc, own]) => ({
      id: `chua-co-${bloc.toLowerCase()}`,
      heading: words.bloc(own[0]?.bloc_name ?? bloc, own.length),
      units: own.map(({ unit_id, unit_name }) => ({ name: unit_name, path: unitPath(unit_id) })),
    })),
  };
}

function stageFigure({ stage, exemplars, unowned, overdue }: ExemplarStagesRow): Figure {
  return {
    label: exemplarStage(stage),
    value: formatNumber(exemplars),
    comparison: words.owned(unowned, overdue) || undefined,
    href: exemplars > 0 ? `#${stageAnchor(stage)}` : undefined,
  };
}

function missingFigure(units: number): Figure {
  return {
    label: words.without,
    value: formatNumber(units),
    mark: units > 0 ? 'red' : undefined,
    href: units > 0 ? '#chua-co' : undefined,
  };
}

function entryOf(line: ExemplarLinesRow): BoardEntry {
  return {
    id: line.exemplar_id,
    name: line.name,
    unit: line.unit_name,
    owner:
      line.fostered_by === null
        ? { text: words.noOwner, isMissing: true }
        : { text: words.owner(line.fostered_by), isMissing: false },
    criteria: line.criteria === null ? undefined : words.criteria(line.criteria),
    due:
      line.due_on === null
        ? undefined
        : { text: words.due(formatDate(line.due_on), line.is_overdue), isOverdue: line.is_overdue },
  };
}

function stageAnchor(stage: string): string {
  return fold(exemplarStage(stage)).replaceAll(' ', '-');
}
