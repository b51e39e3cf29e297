import type { Database } from '../../../db/database.ts';
import type { AwardIndex } from '../award/award-index.ts';
import { loadPlanTotals } from '../progress/plan-totals.ts';
import { loadAwardResults } from '../totals/award-results.ts';
import { loadTotals, totals } from '../totals/totals.ts';
import { yearAwardSection } from './award-section.ts';
import { loadBlocSection } from './bloc-section.ts';
import { comparisonSection } from './comparison-section.ts';
import { educationSection } from './education-section.ts';
import { loadExemplarSection } from './exemplar-section.ts';
import { loadInitiativeSection } from './initiative-section.ts';
import { loadMovementSection } from './movement-section.ts';
import { loadPlanSection } from './plan-section.ts';
import { loadRegistrationSection } from './registration-section.ts';
import { loadReportAwards } from './report-awards.ts';
import type { Report } from './report.ts';
import { loadShareSection } from './share-section.ts';
import { loadWorkSection } from './work-section.ts';
import type { YearFigures } from './year-figures.ts';

/** What the council reports at the end of a year. */
export async function loadYearReport(db: Database, index: AwardIndex, year: number): Promise<Report> {
  const { title, lead, provisional, figures: large } = await loadTotals(db, year);
  const figures = await loadYearFigures(db, year);
  const awards = await loadReportAwards(db, index, { year, period: 'year', yearRuns: figures.yearRuns });
  return {
    title,
    lead,
    provisional,
    figures: large,
    definition: '/noi-bo/cach-tinh/#year_total',
    sections: [
      await loadRegistrationSection(db, figures),
      await loadBlocSection(db, year),
      yearAwardSection(awards, await loadAwardResults(db, year)),
      await loadShareSection(db, awards),
      await loadMovementSection(db, awards),
      await loadExemplarSection(db, figures),
      educationSection(await loadReportAwards(db, index, { year, period: 'schoolYear' })),
      await loadPlanSection(db, year, { yearRuns: figures.yearRuns }),
      await loadInitiativeSection(db, figures),
      await loadWorkSection(db, figures),
      comparisonSection(figures),
    ],
  };
}

async function loadYearFigures(db: Database, year: number): Promise<YearFigures> {
  const { whole: plan } = await loadPlanTotals(db, year);
  return { year, rows: await db.rows(totals, year), yearRuns: plan !== undefined && !plan.is_over };
}
