import { periodInSentence, periodName } from '../../../text/internal-award.ts';
import { findingText } from '../../../text/internal-report-findings.ts';
import { reportText } from '../../../text/internal-report.ts';
import { divisionTable } from '../award/period-tables.ts';
import { reasonOf } from '../totals/open-matters.ts';
import { reportPath } from './report-address.ts';
import type { ReportAwards } from './report-awards.ts';
import { comparedAwards } from './report-awards.ts';
import type { ReportSection } from './report.ts';

const words = reportText.education;

/** What education awarded in the school year that ended in the year. */
export function educationSection(awards: ReportAwards): ReportSection {
  const { year, period } = awards;
  const school = comparedAwards(awards);
  return {
    id: 'nam-hoc',
    heading: words.heading(periodInSentence(period, year)),
    finding: findingText.education(periodName(period, year), school),
    provisional: reasonOf(awards),
    tables: [{ ...divisionTable(awards.totals, 'award', awards), definition: '/noi-bo/cach-tinh/#period_total' }],
    more: school.amount > 0 ? { text: words.more, path: reportPath({ year, period: 'schoolYear' }) } : undefined,
  };
}
