import { findingText } from '../../../text/internal-report-findings.ts';
import { reportText } from '../../../text/internal-report.ts';
import { divisionTable } from '../award/period-tables.ts';
import type { ChartView } from '../chart.ts';
import type { AwardResultsView } from '../totals/award-results.ts';
import { reasonOf } from '../totals/open-matters.ts';
import type { ReportAwards } from './report-awards.ts';
import { comparedAwards } from './report-awards.ts';
import type { ReportSection } from './report.ts';

const definition = '/noi-bo/cach-tinh/#period_total';

/** What was awarded in the period, award by award and unit by unit. */
export function awardSection(awards: ReportAwards): ReportSection {
  return {
    id: 'khen-thuong',
    heading: reportText.awards.heading,
    finding: findingText.awards(comparedAwards(awards), {
      titles: comparedAwards(awards, 'family', 'title').amount,
      forms: comparedAwards(awards, 'family', 'form').amount,
    }),
    provisional: reasonOf(awards),
    tables: [
      { ...divisionTable(awards.totals, 'award', awards), definition },
      { ...divisionTable(awards.totals, 'unit', awards), definition, isLong: true },
    ],
  };
}

/** That of a shorter period shows the blocs too, where there are several to compare. */
export function periodAwardSection(awards: ReportAwards, chart: ChartView | undefined): ReportSection {
  const hasBlocs = awards.totals.filter(({ division }) => division === 'bloc').length > 1;
  const divisions = hasBlocs ? (['award', 'bloc', 'unit'] as const) : (['award', 'unit'] as const);
  return {
    ...awardSection(awards),
    chart,
    tables: divisions.map((division) => ({
      ...divisionTable(awards.totals, division, awards),
      definition,
      isLong: division === 'unit',
    })),
  };
}

/** That of a whole year tells titles from forms, and shows which titles are most. */
export function yearAwardSection(awards: ReportAwards, { table, chart }: AwardResultsView): ReportSection {
  return {
    ...awardSection(awards),
    chart,
    tables: [
      { ...table, definition: '/noi-bo/cach-tinh/#award_total' },
      { ...divisionTable(awards.totals, 'unit', awards), definition, isLong: true },
    ],
  };
}
