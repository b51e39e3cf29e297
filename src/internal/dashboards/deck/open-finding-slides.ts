import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { deckText } from '../../../text/internal-deck.ts';
import { label } from '../../../text/labels.ts';
import { collator } from '../../../text/vietnamese.ts';
import { severities } from '../finding/finding-address.ts';
import { findingTotals, findingYears } from '../overview/findings.ts';
import type { FindingTotalsRow, FindingYearsRow } from '../rows.ts';
import type { Slide } from './deck.ts';
import { hasRows, tableSlides } from './slides-of.ts';
import type { Makings } from './speaker-notes.ts';
import { notesOf } from './speaker-notes.ts';

const words = deckText.findings;

/** What the meeting still has to decide, rule by rule; whom it is about stands in the papers, not on the wall. */
export async function loadOpenFindingSlides(db: Database, year: number, makings: Makings): Promise<Slide[]> {
  const total = (await db.rows(findingYears)).find((row) => row.year === year);
  return total ? openFindingSlides(total, await db.rows(findingTotals, year), makings) : [];
}

export function openFindingSlides(
  { open_errors, open_warnings }: Pick<FindingYearsRow, 'open_errors' | 'open_warnings'>,
  rules: readonly FindingTotalsRow[],
  makings: Makings,
): Slide[] {
  const table = tableOf(rules);
  if (!hasRows(table)) return [];
  const heading = words.heading(open_errors, open_warnings);
  const told = { finding: heading, definition: '#finding_total', rows: words.rows };
  const topic = { id: 'giai-trinh', part: words.part, heading, lead: words.about, notes: notesOf(told, makings) };
  return tableSlides(topic, table);
}

function tableOf(rules: readonly FindingTotalsRow[]): TableView {
  const open = rules.filter(({ severity, findings, explained }) => severity !== 'info' && findings > explained);
  return {
    caption: words.caption,
    columns: [
      { key: 'rule', label: words.rule, rowHeader: true },
      { key: 'severity', label: words.severity },
      { key: 'open', label: words.open, align: 'end' },
    ],
    groups: [{ rows: open.toSorted(byGravity).map(rowOf) }],
  };
}

function byGravity(a: FindingTotalsRow, b: FindingTotalsRow): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || collator.compare(a.rule, b.rule);
}

function rowOf({ title, severity, findings, explained }: FindingTotalsRow): Row {
  return {
    cells: {
      rule: title,
      severity: { text: label('severity', severity), mark: severity === 'error' ? 'red' : undefined },
      open: formatNumber(findings - explained),
    },
  };
}
