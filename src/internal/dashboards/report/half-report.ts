import type { Database } from '../../../db/database.ts';
import { periodInSentence } from '../../../text/internal-award.ts';
import { reportText } from '../../../text/internal-report.ts';
import type { AwardIndex } from '../award/award-index.ts';
import { loadAwardPeriod } from '../award/award-period.ts';
import { reasonOf } from '../totals/open-matters.ts';
import { periodAwardSection } from './award-section.ts';
import { periodComparisonSection } from './comparison-section.ts';
import { loadHalfPlan } from './half-plan.ts';
import { toView as planSection } from './plan-section.ts';
import { loadPeriodMovementSection } from './movement-section.ts';
import { loadReportAwards } from './report-awards.ts';
import type { Report } from './report.ts';
import { shareSection } from './share-section.ts';

/** What the council reports of the first six months: only what is known by its day or its quarter. */
export async function loadHalfReport(db: Database, index: AwardIndex, year: number): Promise<Report> {
  const at = { year, period: 'h1' };
  const plan = await loadHalfPlan(db, year);
  const { lead, figures, chart } = await loadAwardPeriod(db, index, at);
  const awards = await loadReportAwards(db, index, { ...at, ...plan.open });
  return {
    title: reportText.firstHalf(periodInSentence(at.period, year)),
    lead,
    provisional: reasonOf(plan.open),
    figures,
    definition: '/noi-bo/cach-tinh/#period_total',
    sections: [
      periodAwardSection(awards, chart),
      shareSection(awards),
      await loadPeriodMovementSection(db, awards),
      planSection(plan),
      periodComparisonSection(awards),
    ],
  };
}
