import { periodInSentence } from '../../../text/internal-award.ts';
import { findingText } from '../../../text/internal-report-findings.ts';
import { reportText } from '../../../text/internal-report.ts';
import { lastYear } from '../../../text/trend.ts';
import { divisionTable } from '../award/period-tables.ts';
import { partName } from '../award/award-part.ts';
import { reasonOf } from '../totals/open-matters.ts';
import { figureName, figureTable, mainFigures } from '../totals/totals.ts';
import type { ReportAwards } from './report-awards.ts';
import type { ReportSection } from './report.ts';
import type { YearFigures } from './year-figures.ts';

const words = reportText.comparison;

/** Every large figure of the year beside the year before. */
export function comparisonSection(figures: YearFigures): ReportSection {
  const { year, rows } = figures;
  const moved = rows.flatMap((row) =>
    mainFigures.includes(row.figure) && row.change !== null ? [{ name: figureName(row), change: row.change }] : [],
  );
  return {
    id: 'so-sanh',
    heading: words.headingWith(lastYear(year)),
    finding: findingText.comparison(moved, lastYear(year)),
    provisional: reasonOf(figures),
    tables: [{ ...figureTable(rows, year), definition: '/noi-bo/cach-tinh/#year_total' }],
  };
}

/** The awards of a shorter period beside those of the period before, by kind of recipient. */
export function periodComparisonSection(awards: ReportAwards): ReportSection {
  const { totals, year, period } = awards;
  const before = periodInSentence(period, year - 1);
  const moved = totals.flatMap((row) =>
    row.division === 'recipient_kind' && row.change !== null
      ? [{ name: words.commended(partName(row, row.part_name)), change: row.change }]
      : [],
  );
  return {
    id: 'so-sanh',
    heading: words.headingWith(before),
    finding: findingText.comparison(moved, before),
    provisional: reasonOf(awards),
    tables: [{ ...divisionTable(totals, 'recipient_kind', awards), definition: '/noi-bo/cach-tinh/#period_total' }],
  };
}
