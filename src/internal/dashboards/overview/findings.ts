import type { TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { findingsText as words } from '../../../text/internal-findings.ts';
import type { Figure } from '../figure.ts';
import type { State } from '../finding/finding-address.ts';
import { findingPath, states } from '../finding/finding-address.ts';
import type { FindingStateView } from '../finding/finding-state.ts';
import { stateOf } from '../finding/finding-state.ts';
import { summaryOf } from '../finding/finding-summary.ts';
import type { FindingsRow, FindingTotalsRow, FindingYearsRow } from '../rows.ts';
import sql from './findings.sql?raw';
import totalsSql from './finding-totals.sql?raw';
import yearsSql from './finding-years.sql?raw';

/** What the rules found, the latest year first. */
export interface FindingsView {
  title: string;
  lead: string;
  /** Of the latest year. */
  figuresLabel: string;
  figures: Figure[];
  years: FindingYearView[];
}

export interface FindingYearView {
  year: string;
  heading: string;
  /** How much was found, and what it keeps off the public site. */
  counts: string;
  summary: TableView;
  /** What waits for an explanation comes first. */
  states: FindingStateView[];
}

/** What the rules found in one year. */
export interface FoundRows {
  readonly year: FindingYearsRow;
  readonly rules: readonly FindingTotalsRow[];
  readonly lines: readonly FindingsRow[];
}

export const findings: Query<FindingsRow> = { name: 'findings', sql };
export const findingTotals: Query<FindingTotalsRow> = { name: 'finding-totals', sql: totalsSql };
export const findingYears: Query<FindingYearsRow> = { name: 'finding-years', sql: yearsSql };

export async function loadFindings(db: Database): Promise<FindingsView> {
  const found: FoundRows[] = [];
  for (const year of await db.rows(findingYears)) {
    found.push({
      year,
      rules: await db.rows(findingTotals, year.year),
      lines: await db.rows(findings, year.year),
    });
  }
  return toView(found);
}

export function toView(found: readonly FoundRows[]): FindingsView {
  const withFindings = found.filter(({ rules }) => rules.length > 0);
  const [latest] = withFindings;
  return {
    title: words.title,
    lead: latest ? words.lead(latest.year) : words.nothing,
    figuresLabel: latest ? words.summary(latest.year.year) : '',
    figures: latest ? figuresOf(latest.year) : [],
    years: withFindings.map(yearOf),
  };
}

function yearOf({ year: counts, rules, lines }: FoundRows): FindingYearView {
  const { year } = counts;
  return {
    year: String(year),
    heading: words.year(year),
    counts: words.counts(counts),
    summary: summaryOf(rules, year),
    states: states.map((state) => stateOf(lines, { year, state })).filter(({ rows }) => rows > 0),
  };
}

function figuresOf(counts: FindingYearsRow): Figure[] {
  const { year, open_errors, open_warnings, open_infos } = counts;
  const explained = counts.errors + counts.warnings + counts.infos - open_errors - open_warnings - open_infos;
  const figure = (name: string, count: number, part: { state: State; severity?: string }): Figure => ({
    label: name,
    value: formatNumber(count),
    unit: words.findings,
    href: count > 0 ? findingPath({ year, ...part }) : undefined,
  });
  return [
    { ...figure(words.openErrors, open_errors, { state: 'chua', severity: 'error' }), ...(open_errors > 0 && red) },
    figure(words.openWarnings, open_warnings, { state: 'chua', severity: 'warning' }),
    figure(words.openInfos, open_infos, { state: 'chua', severity: 'info' }),
    figure(words.state.da, explained, { state: 'da' }),
  ];
}

const red = { mark: 'red' } as const;
