import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface ReportPeriod {
  /** As it is called after `--period`. */
  readonly name: string;
  /** Its folder in the internal site, which also begins the names of the files. */
  readonly folder: string;
  readonly title: string;
  /** The last part of a report's address; a school year goes by the year in which it ends. */
  readonly slug: (year: number) => string;
}

/** A report of the internal site. */
export interface Reporting {
  readonly period: ReportPeriod;
  readonly year: number;
}

const periods: readonly ReportPeriod[] = [
  { name: 'nam', folder: 'tong-ket', title: 'báo cáo tổng kết', slug: String },
  { name: '6-thang', folder: 'so-ket', title: 'báo cáo sơ kết 6 tháng', slug: String },
  { name: 'nam-hoc', folder: 'nam-hoc', title: 'báo cáo năm học', slug: (year) => `${year - 1}-${year}` },
];

export const periodNames: readonly string[] = periods.map(({ name }) => name);

export function periodOf(name: string): ReportPeriod | undefined {
  return periods.find((period) => period.name === name);
}

/** The years of which a built site has slides. */
export function yearsOf(site: string, { folder, slug }: ReportPeriod): number[] {
  const reports = join(site, 'noi-bo', folder);
  if (!existsSync(reports)) return [];
  return readdirSync(reports)
    .filter((name) => existsSync(join(reports, name, 'trinh-chieu/index.html')))
    .map((name) => Number(name.slice(-4)))
    .filter((year) => existsSync(join(reports, slug(year))))
    .toSorted((one, other) => one - other);
}

/** Where the report stands in its site: "noi-bo/tong-ket/2023/". */
export function reportPath({ period, year }: Reporting): string {
  return `noi-bo/${period.folder}/${period.slug(year)}/`;
}

/** Where its slides stand. */
export function deckPath(at: Reporting): string {
  return `${reportPath(at)}trinh-chieu/`;
}

/** What the exported files begin with: "tong-ket-2023". */
export function fileName({ period, year }: Reporting): string {
  return `${period.folder}-${period.slug(year)}`;
}
