import { latestYear, loadSite } from '../../../dashboards/site.ts';
import type { Database } from '../../../db/database.ts';
import { overviewText as words } from '../../../text/internal-overview.ts';
import type { Matter, WatchedRows } from './attention.ts';
import { mattersOf } from './attention.ts';
import { blocs, blocTotals } from '../ranking/blocs.ts';
import type { Figure } from '../figure.ts';
import { findingTotals, findingYears } from './findings.ts';
import { planProgress } from '../progress/plan-progress.ts';
import { loadPlanTotals } from '../progress/plan-totals.ts';
import { loadQualityTotal } from '../quality/quality.ts';
import { loadYearOutcome } from '../registration/year-outcome.ts';
import type { TotalsRow } from '../rows.ts';
import { pick, totals } from '../totals/totals.ts';
import { unitOutcome } from '../registration/unit-outcome.ts';

/** The latest year at a glance: what needs attention, what does not, and its figures. */
export interface OverviewView {
  title: string;
  lead: string;
  asOf: string;
  open: Matter[];
  settled: Matter[];
  figures: Figure[];
}

export async function loadOverview(db: Database): Promise<OverviewView> {
  const site = await loadSite(db);
  const year = latestYear(site);
  return toView(await loadWatched(db, year), await db.rows(totals, year), { year, asOf: site.asOf });
}

async function loadWatched(db: Database, year: number): Promise<WatchedRows> {
  const found = (await db.rows(findingYears)).find((row) => row.year === year);
  const [blocTotal] = await db.rows(blocTotals, year);
  if (!found || !blocTotal) throw new Error(`the overview was asked for ${year}, a year without data`);
  return {
    found,
    rules: await db.rows(findingTotals, year),
    plan: (await loadPlanTotals(db, year)).year,
    tasks: await db.rows(planProgress, year),
    blocTotal,
    blocs: await db.rows(blocs, year),
    outcome: await loadYearOutcome(db, year),
    units: await db.rows(unitOutcome, year),
    quality: await loadQualityTotal(db),
  };
}

export function toView(
  watched: WatchedRows,
  figures: readonly TotalsRow[],
  { year, asOf }: { year: number; asOf: string },
): OverviewView {
  const matters = mattersOf(watched, year);
  const open = matters.filter((matter) => matter.state !== 'settled');
  return {
    title: words.title(year),
    lead: words.lead(open.length),
    asOf: words.asOf(asOf),
    open,
    settled: matters.filter((matter) => matter.state === 'settled'),
    figures: pick(figures, ['awards', 'registrations', 'initiatives', 'exemplars', 'units_with_exemplar'], year),
  };
}
