import { site } from '../../../../dashboards/site.ts';
import type { Database } from '../../../../db/database.ts';
import type { AwardIndex } from '../../award/award-index.ts';
import type { AdministrativeHeadView } from '../../paper/administrative-head.ts';
import { loadAdministrativeHead } from '../../paper/administrative-head.ts';
import { loadReport } from '../load-report.ts';
import type { Reporting } from '../report-address.ts';
import type { Report } from '../report.ts';

/** A report with what stands around it in its annex. */
export interface Annex {
  report: Report;
  head: AdministrativeHeadView;
  /** The administrative unit whose council it is. */
  place: string;
  council: string;
  /** The day of the figures: 2023-12-25. */
  asOf: string;
  sampleNote: string | null;
}

export async function loadAnnex(db: Database, index: AwardIndex, at: Reporting): Promise<Annex> {
  const [of] = await db.rows(site);
  if (!of) throw new Error('the database names no organisation');
  return {
    report: await loadReport(db, index, at),
    head: await loadAdministrativeHead(db),
    place: of.name,
    council: of.council_name,
    asOf: of.as_of,
    sampleNote: of.sample_note,
  };
}
