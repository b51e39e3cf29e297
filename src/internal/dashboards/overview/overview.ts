import { latestYear, loadSite } from '../../../dashboards/site.ts';
import type { Database } from '../../../db/database.ts';
import { overviewText as words } from '../../../text/internal-overview.ts';
import type { Matter, WatchedRows } from './attention.ts';
import { mattersOf } from './attention.ts';
import { blocs } from '../ranking/blocs.ts';
import type { Figure } from '../figure.ts';
import { findings } from './findings.ts';
import { lateUnits } from '../progress/late-units.ts';
import { planProgress } from '../progress/plan-progress.ts';
import { loadQualityTotal } from '../quality/quality.ts';
import { yearOutcome } from '../registration/registration.ts';
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
  const [outcome] = await db.rows(yearOutcome, year);
  if (!outcome) throw new Error(`the overview was asked for ${year}, a year without data`);
  const watched = {
    tasks: await db.rows(planProgress, year),
    late: await db.rows(lateUnits, year),
    blocs: await db.rows(blocs, year),
    units: await db.rows(unitOutcome, year),
    outcome,
    findings: (await db.rows(findings)).filter((finding) => finding.year === year),
    quality: await loadQualityTotal(db),
  };
  return toView(watched, await db.rows(totals, year), { year, asOf: site.asOf });
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
