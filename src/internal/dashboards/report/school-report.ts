import type { Database } from '../../../db/database.ts';
import { periodInSentence } from '../../../text/internal-award.ts';
import { reportText } from '../../../text/internal-report.ts';
import type { AwardIndex } from '../award/award-index.ts';
import { loadAwardPeriod } from '../award/award-period.ts';
import { reasonOf } from '../totals/open-matters.ts';
import { periodAwardSection } from './award-section.ts';
import { loadSchoolBlocSection } from './bloc-section.ts';
import { periodComparisonSection } from './comparison-section.ts';
import { loadReportAwards } from './report-awards.ts';
import type { Report } from './report.ts';
import { shareSection } from './share-section.ts';

/** What education reports of the school year that ends in the year: only what its rows name it for. */
export async function loadSchoolReport(db: Database, index: AwardIndex, year: number): Promise<Report> {
  const at = { year, period: 'schoolYear' };
  const { lead, figures, chart } = await loadAwardPeriod(db, index, at);
  const awards = await loadReportAwards(db, index, at);
  return {
    title: reportText.schoolYear(periodInSentence(at.period, year)),
    lead,
    provisional: reasonOf(awards),
    figures,
    definition: '/noi-bo/cach-tinh/#period_total',
    sections: [
      ...(await loadSchoolBlocSection(db, year)),
      periodAwardSection(awards, chart),
      shareSection(awards),
      periodComparisonSection(awards),
    ],
  };
}
