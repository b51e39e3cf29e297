import { findingText } from '../../../text/internal-report-findings.ts';
import { reportText } from '../../../text/internal-report.ts';
import { lastYear } from '../../../text/trend.ts';
import { reasonOf } from '../totals/open-matters.ts';
import { figureName, figureTable, main } from '../totals/totals.ts';
import type { ReportSection } from './report.ts';
import type { YearFigures } from './year-figures.ts';

/** Every large figure of the year beside the year before. */
export function comparisonSection(figures: YearFigures): ReportSection {
  const { year, rows } = figures;
  const moved = rows.flatMap((row) =>
    main.includes(row.figure) && row.change !== null ? [{ name: figureName(row), change: row.change }] : [],
  );
  return {
    id: 'so-sanh',
    heading: reportText.comparison.heading(year),
    finding: findingText.comparison(moved, lastYear(year)),
    provisional: reasonOf(figures),
    tables: [{ ...figureTable(rows, year), definition: '/noi-bo/cach-tinh/#year_total' }],
  };
}
