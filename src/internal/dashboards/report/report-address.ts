import { reportText } from '../../../text/internal-report.ts';
import type { AwardIndex } from '../award/award-index.ts';

/** A period of which there is a report. */
export type ReportPeriod = 'year' | 'h1' | 'schoolYear';

/** The period that a report is of; a school year goes by the year in which it ends. */
export interface Reporting {
  readonly year: number;
  readonly period: ReportPeriod;
}

interface ReportLink {
  label: string;
  path: string;
  current: boolean;
}

const periods: readonly ReportPeriod[] = ['year', 'h1', 'schoolYear'];

/** The last part of the address: a school year is named by both its years. */
export function reportSlug({ year, period }: Reporting): string {
  return period === 'schoolYear' ? `${year - 1}-${year}` : String(year);
}

export function reportPath(at: Reporting): string {
  const folders = { year: 'tong-ket', h1: 'so-ket', schoolYear: 'nam-hoc' };
  return `/noi-bo/${folders[at.period]}/${reportSlug(at)}/`;
}

/** The years that have a report of the period. */
export function reportedYears(index: AwardIndex, period: ReportPeriod): number[] {
  return index.periods.flatMap((row) => (row.period === period ? [row.year] : []));
}

/** For `getStaticPaths` of a period's report. */
export function reportPages(index: AwardIndex, period: ReportPeriod) {
  return reportedYears(index, period).map((year) => ({
    params: { year: reportSlug({ year, period }) },
    props: { index, at: { year, period } },
  }));
}

/** The same report of other years. */
export function yearLinks(index: AwardIndex, { year, period }: Reporting): ReportLink[] {
  return reportedYears(index, period).map((other) => ({
    label: reportSlug({ year: other, period }),
    path: reportPath({ year: other, period }),
    current: other === year,
  }));
}

/** The other reports of the year. */
export function periodLinks(index: AwardIndex, { year, period }: Reporting): ReportLink[] {
  return periods
    .filter((other) => reportedYears(index, other).includes(year))
    .map((other) => ({
      label: reportText.period[other],
      path: reportPath({ year, period: other }),
      current: other === period,
    }));
}
