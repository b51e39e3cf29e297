import type { Cell } from '../../../dashboards/table.ts';
import { unitSheetText as words } from '../../../text/internal-unit.ts';
import { label } from '../../../text/labels.ts';
import { sourceText } from '../../../text/internal-source.ts';
import { lineRuns } from '../overview/line-runs.ts';
import type { UnitFindingsRow } from '../rows.ts';
import type { UnitSection } from './unit-section.ts';
import { listSection } from './unit-section.ts';

const severities = ['error', 'warning', 'info'];

/** What the rules found about the unit, the gravest of each year first. */
export function findingSection(rows: readonly UnitFindingsRow[]): UnitSection {
  const ordered = rows.toSorted(
    (a, b) => b.year - a.year || severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  return listSection(ordered, {
    id: 'diem-can-xem-lai',
    heading: words.findings,
    columns: [
      { key: 'message', label: words.found, rowHeader: true, width: 'wide' },
      { key: 'severity', label: words.severity },
      { key: 'rule', label: words.rule, width: 'medium' },
      { key: 'source', label: sourceText.source },
    ],
    rowOf: (row) => ({
      message: row.message,
      severity: { text: label('severity', row.severity), mark: row.severity === 'error' ? 'red' : undefined },
      rule: words.ruleOf(row.rule, row.title),
      source: sourceOf(row),
    }),
  });
}

function sourceOf({ source_file, source_lines }: UnitFindingsRow): Cell {
  if (source_file === null) return { text: '' };
  return {
    text: '',
    note: source_lines === null ? source_file : words.sourceLines(source_file, lineRuns(source_lines)),
  };
}
