import type { Cell, Row, RowGroup, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { findingsText as words } from '../../../text/internal-findings.ts';
import { label } from '../../../text/labels.ts';
import { collator } from '../../../text/vietnamese.ts';
import type { FindingsRow } from '../rows.ts';
import sql from './findings.sql?raw';

/** What the rules found, the latest year first, each year rule by rule. */
export interface FindingsView {
  title: string;
  lead: string;
  years: { heading: string; table: TableView }[];
}

export const findings: Query<FindingsRow> = { name: 'findings', sql };

export async function loadFindings(db: Database): Promise<FindingsView> {
  return toView(await db.rows(findings));
}

export function toView(rows: readonly FindingsRow[]): FindingsView {
  const errors = ofSeverity(rows, 'error').length;
  return {
    title: words.title,
    lead: words.lead({ errors, warnings: rows.length - errors }),
    years: [...Map.groupBy(rows, (row) => row.year)].map(([year, own]) => ({
      heading: words.year(year),
      table: tableOf(own, year),
    })),
  };
}

export function ofSeverity(rows: readonly FindingsRow[], severity: 'error' | 'warning'): FindingsRow[] {
  return rows.filter((row) => row.severity === severity);
}

function tableOf(rows: readonly FindingsRow[], year: number): TableView {
  return {
    caption: words.caption(year),
    columns: [
      { key: 'subject', label: words.subject, rowHeader: true },
      { key: 'detail', label: words.detail },
      { key: 'found', label: words.found, align: 'end', width: 'medium' },
      { key: 'allowed', label: words.allowed, align: 'end', width: 'medium' },
    ],
    groups: [...Map.groupBy(rows, (row) => row.rule).values()].map(groupOf),
  };
}

function groupOf(rows: readonly FindingsRow[]): RowGroup {
  const [first] = rows;
  if (!first) throw new Error('a rule was grouped without a finding');
  // The database orders by code point; the names are read in Vietnamese order.
  const ordered = rows.toSorted(
    (a, b) => collator.compare(a.subject_name, b.subject_name) || collator.compare(a.detail ?? '', b.detail ?? ''),
  );
  return {
    label: words.rule(first.rule, first.title),
    note: words.note(label('severity', first.severity), first.basis, rows.length),
    rows: ordered.map(rowOf),
  };
}

function rowOf(row: FindingsRow): Row {
  return {
    cells: {
      subject: subjectOf(row),
      detail: row.detail ?? '',
      found: row.found === null ? '' : formatNumber(row.found),
      allowed: row.allowed === null ? '' : formatNumber(row.allowed),
    },
  };
}

function subjectOf({ subject_kind, subject_id, subject_name, year }: FindingsRow): Cell {
  const paths: Readonly<Record<string, string>> = {
    unit: `/don-vi/${subject_id}/`,
    bloc: `/noi-bo/xep-hang/${year}/${subject_id.toLowerCase()}/`,
  };
  return { text: subject_name, href: paths[subject_kind] };
}
