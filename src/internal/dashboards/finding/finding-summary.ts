import type { Cell, TableView } from '../../../dashboards/table.ts';
import { formatNumber } from '../../../text/format.ts';
import { findingsText as words } from '../../../text/internal-findings.ts';
import { label } from '../../../text/labels.ts';
import { collator } from '../../../text/vietnamese.ts';
import type { FindingTotalsRow } from '../rows.ts';
import type { FindingPart } from './finding-address.ts';
import { findingPath, severities } from './finding-address.ts';

/** How often each rule found something in the year: what waits for an explanation, and what has one. */
export function summaryOf(rules: readonly FindingTotalsRow[], year: number): TableView {
  return {
    caption: words.summary(year),
    columns: [
      { key: 'rule', label: words.byRule, rowHeader: true },
      { key: 'severity', label: words.bySeverity, width: 'medium' },
      { key: 'open', label: words.state.chua, align: 'end', width: 'narrow' },
      { key: 'explained', label: words.state.da, align: 'end', width: 'narrow' },
    ],
    groups: [
      {
        rows: ordered(rules).map(({ rule, severity, title, findings, explained }) => ({
          cells: {
            rule: { text: words.rule(rule, title), href: `/noi-bo/cach-tinh/quy-tac/#${rule}` },
            severity: { text: label('severity', severity), mark: severity === 'error' ? 'red' : undefined },
            open: amountOf(findings - explained, { year, state: 'chua', severity, rule }),
            explained: amountOf(explained, { year, state: 'da', severity, rule }),
          },
        })),
      },
    ],
  };
}

function amountOf(amount: number, part: FindingPart): Cell {
  return { text: formatNumber(amount), href: amount > 0 ? findingPath(part) : undefined };
}

function ordered(rules: readonly FindingTotalsRow[]): FindingTotalsRow[] {
  return rules.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || collator.compare(a.rule, b.rule),
  );
}
