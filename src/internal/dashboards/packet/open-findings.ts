import type { Row, RowGroup, TableView } from '../../../dashboards/table.ts';
import { findingsText } from '../../../text/internal-findings.ts';
import { packetText } from '../../../text/internal-packet.ts';
import { label } from '../../../text/labels.ts';
import { collator } from '../../../text/vietnamese.ts';
import { severities } from '../finding/finding-address.ts';
import type { FindingsRow } from '../rows.ts';

const words = packetText.findings;

/** A rule that found more is summed up in one row: the meeting reads what is singular. */
const shownEach = 12;

/** What still waits for an explanation, the gravest first; what is only to be known is left out. */
export function openFindings(rows: readonly FindingsRow[], year: number): TableView {
  const open = rows.filter(({ is_explained, severity }) => !is_explained && severity !== 'info');
  const byRule = [...Map.groupBy(open, ({ severity, rule }) => `${severities.indexOf(severity)} ${rule}`)];
  return {
    caption: words.caption(year),
    columns: [
      { key: 'subject', label: words.subject, rowHeader: true, width: 'medium' },
      { key: 'message', label: words.message },
    ],
    groups: byRule.toSorted(([a], [b]) => collator.compare(a, b)).map(([, lines]) => groupOf(lines)),
    empty: words.empty,
  };
}

function groupOf(lines: readonly FindingsRow[]): RowGroup {
  const [first] = lines;
  return {
    label: first && findingsText.rule(first.rule, first.title),
    note: first && words.rule(label('severity', first.severity), lines.length),
    rows: lines.length > shownEach ? [summed(lines)] : ordered(lines).map(rowOf),
  };
}

function rowOf({ subject_name, message }: FindingsRow): Row {
  return { cells: { subject: subject_name, message } };
}

function summed(lines: readonly FindingsRow[]): Row {
  const names = new Set(ordered(lines).map(({ subject_name }) => subject_name));
  return { cells: { subject: words.many(names.size), message: [...names].join('; ') } };
}

function ordered(lines: readonly FindingsRow[]): FindingsRow[] {
  return lines.toSorted((a, b) => collator.compare(a.subject_name, b.subject_name));
}
