import type { Database } from '../../../db/database.ts';
import type { AwardIndex } from '../award/award-index.ts';
import { loadHalfReport } from './half-report.ts';
import type { Reporting } from './report-address.ts';
import type { Report } from './report.ts';
import { loadSchoolReport } from './school-report.ts';
import { loadYearReport } from './year-report.ts';

const loaders = { year: loadYearReport, h1: loadHalfReport, schoolYear: loadSchoolReport };

/** The report of a period, for pages and for whatever else is made of reports. */
export async function loadReport(db: Database, index: AwardIndex, { year, period }: Reporting): Promise<Report> {
  return loaders[period](db, index, year);
}
