import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { findingText } from '../../../text/internal-report-findings.ts';
import { reportText } from '../../../text/internal-report.ts';
import { label } from '../../../text/labels.ts';
import { signed } from '../../../text/trend.ts';
import type { InitiativeTotalsRow } from '../rows.ts';
import { reasonOf } from '../totals/open-matters.ts';
import sql from './initiative-totals.sql?raw';
import type { ReportSection } from './report.ts';
import type { YearFigures } from './year-figures.ts';
import { comparedFigure } from './year-figures.ts';

const words = reportText.initiatives;

export const initiativeTotals: Query<InitiativeTotalsRow> = { name: 'initiative-totals', sql };

export async function loadInitiativeSection(db: Database, figures: YearFigures): Promise<ReportSection> {
  return toView(await db.rows(initiativeTotals, figures.year), figures);
}

/** The initiatives recognised, by how far they are applied. */
export function toView(scopes: readonly InitiativeTotalsRow[], figures: YearFigures): ReportSection {
  const initiatives = comparedFigure(figures, 'initiatives');
  return {
    id: 'sang-kien',
    heading: words.heading,
    finding: findingText.initiatives(
      initiatives,
      scopes.map((row) => ({ name: scopeOf(row).toLowerCase(), amount: row.initiatives })),
    ),
    provisional: reasonOf(figures),
    tables: [{ ...scopeTable(scopes, figures.year), definition: '/noi-bo/cach-tinh/#initiative_total' }],
    more: initiatives.amount > 0 ? { text: words.more, path: `/noi-bo/sang-kien/${figures.year}/` } : undefined,
  };
}

function scopeTable(scopes: readonly InitiativeTotalsRow[], year: number): TableView {
  const comparison: TableView['columns'] = [
    { key: 'previous', label: words.previous(year), align: 'end' },
    { key: 'change', label: words.change, align: 'end' },
  ];
  return {
    caption: words.caption(year),
    columns: [
      { key: 'scope', label: words.scope, rowHeader: true },
      { key: 'initiatives', label: words.initiatives, align: 'end' },
      { key: 'units', label: words.units, align: 'end' },
      ...(scopes.some(({ change }) => change !== null) ? comparison : []),
    ],
    groups: [{ rows: scopes.map(rowOf) }],
    empty: words.empty,
  };
}

function rowOf(row: InitiativeTotalsRow): Row {
  return {
    cells: {
      scope: scopeOf(row),
      initiatives: formatNumber(row.initiatives),
      units: formatNumber(row.units),
      previous: formatNumber(row.previous_initiatives),
      change: row.change === null ? '' : signed(row.change),
    },
  };
}

function scopeOf({ scope }: InitiativeTotalsRow): string {
  return label('initiativeScope', scope);
}
