import type { Cell, Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { findingsText as words } from '../../../text/internal-findings.ts';
import { label } from '../../../text/labels.ts';
import { collator } from '../../../text/vietnamese.ts';
import { lineRuns } from './line-runs.ts';
import type { FindingsRow, FindingTotalsRow, FindingYearsRow } from '../rows.ts';
import sql from './findings.sql?raw';
import totalsSql from './finding-totals.sql?raw';
import yearsSql from './finding-years.sql?raw';

/** What the rules found, the latest year first. */
export interface FindingsView {
  title: string;
  lead: string;
  years: FindingYearView[];
}

export interface FindingYearView {
  heading: string;
  /** How much was found, and what it keeps off the public site. */
  counts: string;
  /** The gravest rules first. */
  rules: FoundByRuleView[];
}

export interface FoundByRuleView {
  heading: string;
  /** How grave it is, how often it was found, and on what basis. */
  note: string;
  isGrave: boolean;
  /** Shown at once; what is long, or only to be known, waits for whom it concerns. */
  isOpen: boolean;
  table: TableView;
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
  return {
    title: words.title,
    lead: withFindings[0] ? words.lead(withFindings[0].year) : words.nothing,
    years: withFindings.map(yearOf),
  };
}

function yearOf({ year: counted, rules, lines }: FoundRows): FindingYearView {
  return {
    heading: words.year(counted.year),
    counts: words.counts(counted),
    rules: ordered(rules).map((rule) => ruleOf(rule, linesOf(rule, lines), counted.year)),
  };
}

const severities = ['error', 'warning', 'info'];

function ordered(rules: readonly FindingTotalsRow[]): FindingTotalsRow[] {
  return rules.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || collator.compare(a.rule, b.rule),
  );
}

/** The database orders by code point; the names are read in Vietnamese order. */
function linesOf({ rule, severity }: FindingTotalsRow, lines: readonly FindingsRow[]): FindingsRow[] {
  return lines
    .filter((line) => line.rule === rule && line.severity === severity)
    .toSorted(
      (a, b) => collator.compare(a.subject_name, b.subject_name) || collator.compare(a.detail ?? '', b.detail ?? ''),
    );
}

/** More rows than this would hide the rules below them. */
const shownAtOnce = 20;

function ruleOf(
  { rule, title, severity, findings }: FindingTotalsRow,
  lines: readonly FindingsRow[],
  year: number,
): FoundByRuleView {
  // The law may change within a year, and a rule's basis with it.
  const bases = new Set(lines.map((line) => line.basis));
  return {
    heading: words.rule(rule, title),
    note: words.note({
      severity: label('severity', severity),
      findings,
      basis: [...bases].join('; '),
      isVerified: lines.every((line) => line.is_verified),
    }),
    isGrave: severity === 'error',
    isOpen: severity !== 'info' && findings <= shownAtOnce,
    table: {
      caption: words.caption(rule, year),
      columns: [
        { key: 'subject', label: words.subject, rowHeader: true, width: 'medium' },
        { key: 'message', label: words.message },
        { key: 'source', label: words.source, width: 'wide' },
      ],
      groups: [{ rows: lines.map((line) => rowOf(line, year)) }],
    },
  };
}

function rowOf(line: FindingsRow, year: number): Row {
  return { cells: { subject: subjectOf(line, year), message: line.message, source: sourceOf(line) } };
}

function subjectOf({ subject_kind, subject_id, subject_name }: FindingsRow, year: number): Cell {
  const paths: Readonly<Record<string, string>> = {
    unit: `/don-vi/${subject_id}/`,
    bloc: `/noi-bo/xep-hang/${year}/${subject_id.toLowerCase()}/`,
  };
  return { text: subject_name, href: paths[subject_kind] };
}

function sourceOf({ source_file, source_lines }: FindingsRow): string {
  if (source_file === null) return '';
  return source_lines === null ? source_file : words.lines(source_file, lineRuns(source_lines));
}
