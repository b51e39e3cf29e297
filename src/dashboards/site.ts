import type { Database, Query } from '../db/database.ts';
import { formatDate } from '../text/format.ts';
import type { SiteRow, YearsRow } from './rows.ts';
import siteSql from './site.sql?raw';
import yearsSql from './years.sql?raw';

/** What every page says about whose site it is and how old its figures are. */
export interface SiteView {
  name: string;
  councilName: string;
  standingBody: string;
  parentName: string;
  issuingBody: string;
  /** As shown: 25/12/2023. */
  asOf: string;
  /** The same day for programs: 2023-12-25. */
  asOfDay: string;
  /** Set when what is shown is sample data; every page then says so. */
  sampleNote: string | null;
  /** Where the public site stands: https://thi-dua.example. Null when it is not said. */
  address: string | null;
  years: number[];
}

export const site: Query<SiteRow> = { name: 'site', sql: siteSql };
export const years: Query<YearsRow> = { name: 'years', sql: yearsSql };

export async function loadSite(db: Database): Promise<SiteView> {
  return toView(await db.rows(site), await db.rows(years));
}

export function toView(rows: readonly SiteRow[], yearRows: readonly YearsRow[]): SiteView {
  const [row] = rows;
  if (!row) throw new Error('the database names no organisation');
  return {
    name: row.name,
    councilName: row.council_name,
    standingBody: row.standing_body,
    parentName: row.parent_name,
    issuingBody: row.issuing_body,
    asOf: formatDate(row.as_of),
    asOfDay: row.as_of,
    sampleNote: row.sample_note,
    address: row.site_address,
    years: yearRows.map(({ year }) => year),
  };
}

/** The year that a page without a year speaks of: the last one there is. */
export function latestYear({ years }: SiteView): number {
  const latest = years.at(-1);
  if (latest === undefined) throw new Error('the database has no year');
  return latest;
}

/** For `getStaticPaths` of a page that each year has: its links to the other years know which one is shown. */
export function yearPaths({ years }: SiteView) {
  return years.map((year) => ({ params: { year: String(year) }, props: { year, years: yearLinks(years, year) } }));
}

function yearLinks(years: readonly number[], current: number) {
  return (folder: string, page = ''): { label: string; path: string; current: boolean }[] =>
    years.map((year) => ({ label: String(year), path: `${folder}/${year}/${page}`, current: year === current }));
}
