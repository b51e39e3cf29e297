import type { Database } from '../../../db/database.ts';
import { findingText } from '../../../text/internal-report-findings.ts';
import { reportText } from '../../../text/internal-report.ts';
import { lastYear } from '../../../text/trend.ts';
import { activitySummary } from '../activity/activity-year.ts';
import type { ActivitiesRow, ActivitySummaryRow } from '../rows.ts';
import { activities, toView as activityTable } from '../totals/activities.ts';
import { reasonOf } from '../totals/open-matters.ts';
import type { ReportSection } from './report.ts';
import type { YearFigures } from './year-figures.ts';

export interface WorkRows {
  readonly kinds: readonly ActivitiesRow[];
  readonly summary: Pick<ActivitySummaryRow, 'petitions' | 'petitions_settled'> | undefined;
}

export async function loadWorkSection(db: Database, figures: YearFigures): Promise<ReportSection> {
  const [summary] = await db.rows(activitySummary, figures.year);
  return toView({ kinds: await db.rows(activities, figures.year), summary }, figures);
}

/** Inspections, training and petitions, among all that the council did. */
export function toView({ kinds, summary }: WorkRows, figures: YearFigures): ReportSection {
  const { year } = figures;
  return {
    id: 'hoat-dong',
    heading: reportText.work.heading,
    finding: findingText.work(comparedEvents(kinds, 'inspection', year), comparedEvents(kinds, 'training', year), {
      received: summary?.petitions ?? 0,
      settled: summary?.petitions_settled ?? 0,
    }),
    provisional: reasonOf(figures),
    tables: [{ ...activityTable(kinds, year), definition: '/noi-bo/cach-tinh/#activity_total' }],
  };
}

function comparedEvents(kinds: readonly ActivitiesRow[], kind: string, year: number) {
  const row = kinds.find((one) => one.kind === kind);
  const previous = row?.previous_events ?? null;
  const amount = row?.events ?? 0;
  return { amount, change: previous === null ? null : amount - previous, before: lastYear(year) };
}
