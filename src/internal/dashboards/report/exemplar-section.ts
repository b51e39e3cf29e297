import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { findingText } from '../../../text/internal-report-findings.ts';
import { reportText } from '../../../text/internal-report.ts';
import { exemplarStages } from '../activity/exemplar-board.ts';
import { exemplarStage } from '../lists/exemplar-list.ts';
import type { ExemplarStagesRow, PublishedExemplarsRow, YearCoverageRow } from '../rows.ts';
import type { ExemplarCoverageView } from '../totals/exemplar-coverage.ts';
import { loadExemplarCoverage } from '../totals/exemplar-coverage.ts';
import { reasonOf } from '../totals/open-matters.ts';
import { loadYearCoverage } from '../totals/year-coverage.ts';
import sql from './published-exemplars.sql?raw';
import type { ReportSection } from './report.ts';
import type { YearFigures } from './year-figures.ts';
import { comparedFigure } from './year-figures.ts';

const words = reportText.exemplars;

export const publishedExemplars: Query<PublishedExemplarsRow> = { name: 'published-exemplars', sql };

export interface ExemplarRows {
  readonly stages: readonly ExemplarStagesRow[];
  readonly published: number;
  readonly whole: YearCoverageRow;
  readonly coverage: ExemplarCoverageView;
}

export async function loadExemplarSection(db: Database, figures: YearFigures): Promise<ReportSection> {
  const [published] = await db.rows(publishedExemplars, figures.year);
  const rows = {
    stages: await db.rows(exemplarStages, figures.year),
    published: published?.amount ?? 0,
    whole: await loadYearCoverage(db, figures.year),
    coverage: await loadExemplarCoverage(db, figures.year),
  };
  return toView(rows, figures);
}

/** How far the exemplars have come, and in which blocs every unit has one. */
export function toView({ stages, published, whole, coverage }: ExemplarRows, figures: YearFigures): ReportSection {
  const { year } = figures;
  return {
    id: 'dien-hinh',
    heading: words.heading,
    finding: findingText.exemplars(comparedFigure(figures, 'exemplars'), {
      replicated: stages.find(({ stage }) => stage === 'replicated')?.exemplars ?? 0,
      published,
      withExemplar: whole.with_exemplar,
      units: whole.units,
    }),
    provisional: reasonOf(figures),
    tables: [
      { ...stageTable(stages, year), definition: '/noi-bo/cach-tinh/#exemplar_stage' },
      { ...coverage.table, definition: '/noi-bo/cach-tinh/#bloc_coverage' },
    ],
    more: { text: words.more, path: `/noi-bo/dien-hinh/${year}/` },
  };
}

function stageTable(stages: readonly ExemplarStagesRow[], year: number): TableView {
  return {
    caption: words.stages(year),
    columns: [
      { key: 'stage', label: words.stage, rowHeader: true },
      { key: 'exemplars', label: words.exemplars, align: 'end' },
      { key: 'unowned', label: words.unowned, align: 'end' },
      { key: 'overdue', label: words.overdue, align: 'end' },
    ],
    groups: [{ rows: stages.map(rowOf) }],
  };
}

function rowOf(row: ExemplarStagesRow): Row {
  return {
    cells: {
      stage: exemplarStage(row.stage),
      exemplars: formatNumber(row.exemplars),
      unowned: formatNumber(row.unowned),
      overdue: formatNumber(row.overdue),
    },
  };
}
