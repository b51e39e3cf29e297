import type { TableView } from '../../../dashboards/table.ts';
import { loadSite } from '../../../dashboards/site.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatQuarter, romanQuarter } from '../../../text/format.ts';
import { progressText } from '../../../text/internal-progress.ts';
import { queryText } from '../../../text/internal-query.ts';
import { sourceText } from '../../../text/internal-source.ts';
import type { IndicatorQuartersRow } from '../rows.ts';
import { allBlocs, quarterPath } from './indicator-address.ts';
import sql from './indicator-quarters.sql?raw';
import type { IndicatorRows } from './indicator-slice.ts';
import { loadIndicatorRows, toSlice } from './indicator-slice.ts';
import { toView as toProgress } from './quarter-progress.ts';

/** One indicator in one quarter of a year. */
export interface IndicatorQuarter {
  year: number;
  code: string;
  name: string;
  quarter: number;
}

/** What else may be chosen, one row of links for each thing. */
export interface ChoiceRow {
  label: string;
  links: { label: string; path: string; current?: boolean }[];
}

export interface IndicatorPageView {
  title: string;
  heading: string;
  kicker: string;
  lead: string;
  trail: { label: string; path?: string }[];
  choices: ChoiceRow[];
  table: TableView;
}

const words = queryText.page;

export const indicatorQuarters: Query<IndicatorQuartersRow> = { name: 'indicator-quarters', sql };

/** For `getStaticPaths`: a page for each indicator in each quarter that has it. */
export async function loadIndicatorPages(db: Database) {
  const { years } = await loadSite(db);
  const pages: IndicatorQuarter[] = [];
  for (const year of years)
    for (const row of await db.rows(indicatorQuarters, year))
      pages.push({ year, code: row.indicator_code, name: row.indicator_name, quarter: row.quarter });
  return pages.map((page) => ({
    params: { year: String(page.year), indicator: page.code.toLowerCase(), quarter: String(page.quarter) },
    props: { page, pages },
  }));
}

export async function loadIndicatorPage(
  db: Database,
  page: IndicatorQuarter,
  pages: readonly IndicatorQuarter[],
): Promise<IndicatorPageView> {
  return toView(await loadIndicatorRows(db, page.year, page.code), page, pages);
}

export function toView(
  rows: IndicatorRows,
  page: IndicatorQuarter,
  pages: readonly IndicatorQuarter[],
): IndicatorPageView {
  const { year, quarter } = page;
  const sources = new Map(
    rows.figures
      .filter((row) => row.quarter === quarter)
      .map((row) => [row.unit_id, sourceText.line(row.source_file, row.source_line)]),
  );
  const slice = toSlice(rows, year, page.code);
  const progress = toProgress(slice, { quarter, bloc: allBlocs }, (unit) => sources.get(unit));
  const blocs = progress.table.groups.map(({ id, label = '' }) => ({ label, path: `#${id}` }));
  return {
    title: progress.table.caption,
    heading: slice.name,
    kicker: formatQuarter(quarter, year),
    lead: progress.finding,
    trail: [
      { label: progressText.title(year), path: `/noi-bo/tien-do/${year}/` },
      { label: words.title(year), path: `/noi-bo/tien-do/${year}/chi-tieu/` },
      { label: progress.table.caption },
    ],
    choices: [...otherPages(page, pages), { label: queryText.form.bloc, links: blocs }],
    table: progress.table,
  };
}

/** The same indicator in other years and quarters, and the others in the same quarter. */
function otherPages(page: IndicatorQuarter, pages: readonly IndicatorQuarter[]): ChoiceRow[] {
  const { year, code, quarter } = page;
  const inYear = pages.filter((other) => other.year === year);
  const linkTo = (label: string, other: IndicatorQuarter) => ({
    label,
    path: quarterPath(other.year, other.code, other.quarter),
    current: other === page,
  });
  return [
    {
      label: queryText.form.year,
      links: pages
        .filter((other) => other.code === code && other.quarter === quarter)
        .map((other) => linkTo(String(other.year), other)),
    },
    {
      label: queryText.form.quarter,
      links: inYear
        .filter((other) => other.code === code)
        .map((other) => linkTo(queryText.form.quarterName(romanQuarter(other.quarter)), other)),
    },
    {
      label: queryText.form.indicator,
      links: inYear.filter((other) => other.quarter === quarter).map((other) => linkTo(other.name, other)),
    },
  ];
}
