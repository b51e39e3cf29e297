import type { TableView } from '../../../dashboards/table.ts';
import { findingsText as words } from '../../../text/internal-findings.ts';
import { label } from '../../../text/labels.ts';
import { collator } from '../../../text/vietnamese.ts';
import type { FindingsRow } from '../rows.ts';
import type { State } from './finding-address.ts';
import { findingAnchor, severities, severitySlug } from './finding-address.ts';
import { findingTable } from './finding-table.ts';

/** A year's findings that an officer has explained, or those that wait. */
export interface FindingStateView {
  id: string;
  heading: string;
  state: State;
  rows: number;
  /** The gravest first. */
  severities: FindingSeverityView[];
}

export interface FindingSeverityView {
  id: string;
  label: string;
  slug: string;
  rows: number;
  rules: FoundByRuleView[];
}

export interface FoundByRuleView {
  id: string;
  heading: string;
  /** How grave it is, how often it was found, and on what basis. */
  note: string;
  isGrave: boolean;
  /** Shown at once; what is long, or only to be known, waits for whom it concerns. */
  isOpen: boolean;
  rows: number;
  table: TableView;
}

interface OfState {
  readonly year: number;
  readonly state: State;
}

export function stateOf(all: readonly FindingsRow[], of: OfState): FindingStateView {
  const lines = all.filter(({ is_explained }) => is_explained === (of.state === 'da'));
  return {
    id: findingAnchor(of),
    heading: words.state[of.state],
    state: of.state,
    rows: lines.length,
    severities: severities.flatMap((severity) => severityOf(lines, severity, of)),
  };
}

function severityOf(all: readonly FindingsRow[], severity: string, of: OfState): FindingSeverityView[] {
  const lines = all.filter((line) => line.severity === severity);
  if (lines.length === 0) return [];
  const byRule = [...Map.groupBy(lines, ({ rule }) => rule)].toSorted(([a], [b]) => collator.compare(a, b));
  const name = label('severity', severity);
  return [
    {
      id: findingAnchor({ ...of, severity }),
      label: words.severity(name, of.year, of.state),
      slug: severitySlug(severity),
      rows: lines.length,
      rules: byRule.map(([rule, own]) => ruleOf(own, { ...of, severity, rule })),
    },
  ];
}

/** More rows than this would hide the rules below them. */
const shownAtOnce = 20;

function ruleOf(lines: readonly FindingsRow[], of: OfState & { severity: string; rule: string }): FoundByRuleView {
  // The law may change within a year, and a rule's basis with it.
  const bases = new Set(lines.map((line) => line.basis));
  return {
    id: findingAnchor(of),
    heading: words.rule(of.rule, lines[0]?.title ?? ''),
    note: words.note({
      severity: label('severity', of.severity),
      findings: lines.length,
      basis: [...bases].join('; '),
      isVerified: lines.every((line) => line.is_verified),
    }),
    isGrave: of.severity === 'error' && of.state === 'chua',
    isOpen: of.severity !== 'info' && lines.length <= shownAtOnce,
    rows: lines.length,
    table: findingTable(ordered(lines), of.year, of.state),
  };
}

/** The database orders by code point; the names are read in Vietnamese order. */
function ordered(lines: readonly FindingsRow[]): FindingsRow[] {
  return lines.toSorted(
    (a, b) => collator.compare(a.subject_name, b.subject_name) || collator.compare(a.detail ?? '', b.detail ?? ''),
  );
}
