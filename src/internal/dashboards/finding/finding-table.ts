import type { Cell, Column, Row, TableView } from '../../../dashboards/table.ts';
import { formatDate } from '../../../text/format.ts';
import { findingsText as words } from '../../../text/internal-findings.ts';
import { lineRuns } from '../overview/line-runs.ts';
import type { FindingsRow } from '../rows.ts';
import { unitPath } from '../unit/unit-path.ts';
import type { State } from './finding-address.ts';

/** The findings of one rule in one state, each with where it stands and what the officer says to it. */
export function findingTable(lines: readonly FindingsRow[], year: number, state: State): TableView {
  const rule = lines[0]?.rule ?? '';
  return {
    caption: words.caption(rule, year, state),
    columns: state === 'da' ? [...columns, noteColumn, sourceColumn] : [...columns, sourceColumn],
    groups: [{ rows: lines.map((line) => rowOf(line, year)) }],
  };
}

const columns: Column[] = [
  { key: 'subject', label: words.subject, rowHeader: true, width: 'medium' },
  { key: 'message', label: words.message },
];
const noteColumn: Column = { key: 'note', label: words.explanation, width: 'wide' };
const sourceColumn: Column = { key: 'source', label: words.source, width: 'medium' };

function rowOf(line: FindingsRow, year: number): Row {
  return {
    cells: { subject: subjectOf(line, year), message: line.message, note: noteOf(line), source: sourceOf(line) },
  };
}

function subjectOf({ subject_kind, subject_id, subject_name, detail }: FindingsRow, year: number): Cell {
  const paths: Readonly<Record<string, string>> = {
    unit: unitPath(subject_id),
    bloc: `/noi-bo/xep-hang/${year}/${subject_id.toLowerCase()}/`,
  };
  const note = detail === subject_name ? undefined : (detail ?? undefined);
  return { text: subject_name, href: paths[subject_kind], note };
}

function noteOf({ note, explained_by, explained_on }: FindingsRow): Cell | undefined {
  if (note === null || explained_by === null || explained_on === null) return undefined;
  return { text: note, note: words.explained(explained_by, formatDate(explained_on)) };
}

function sourceOf({ source_file, source_lines }: FindingsRow): string {
  if (source_file === null) return '';
  return source_lines === null ? source_file : words.lines(source_file, lineRuns(source_lines));
}
