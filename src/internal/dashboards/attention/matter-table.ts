import type { Cell, Row, RowGroup, TableView } from '../../../dashboards/table.ts';
import { attentionText as words } from '../../../text/internal-attention.ts';
import { taskPath } from '../lists/task-list.ts';
import { lineRuns } from '../overview/line-runs.ts';
import type { AttentionLinesRow } from '../rows.ts';
import { unitPath } from '../unit/unit-path.ts';
import type { MatterKind } from './matter-kinds.ts';
import { blocPath, blocSlug } from './matter-kinds.ts';

/** The lines of one kind, bloc by bloc, each group with the bloc's slug as its anchor. */
export function matterTable(lines: readonly AttentionLinesRow[], { code }: MatterKind, year: number): TableView {
  const hasDetail = lines.some((line) => line.detail !== null);
  const hasSource = lines.some((line) => line.source_file !== null);
  return {
    caption: words.matters[code].title,
    columns: [
      { key: 'subject', label: words.subject, rowHeader: true, width: 'medium' },
      ...(hasDetail ? [{ key: 'detail', label: words.what }] : []),
      ...(hasSource ? [{ key: 'source', label: words.source, width: 'medium' as const }] : []),
    ],
    groups: [...Map.groupBy(lines, (line) => line.bloc_id)].map(([bloc, own]) => groupOf(bloc, own, year)),
  };
}

function groupOf(bloc: string | null, lines: readonly AttentionLinesRow[], year: number): RowGroup {
  return {
    id: bloc === null ? 'khong-theo-khoi' : blocSlug(bloc),
    label: lines[0]?.bloc_name ?? words.noBloc,
    note: words.lines(lines.length),
    rows: lines.map((line) => ({ cells: cellsOf(line, year) })),
  };
}

function cellsOf(line: AttentionLinesRow, year: number): Row['cells'] {
  return {
    subject: { text: line.subject_name, href: subjectPath(line) },
    detail: { text: line.detail ?? '', note: line.note ?? undefined, href: detailPath(line, year) },
    source: sourceOf(line),
  };
}

function subjectPath({ matter, unit_id, bloc_id }: AttentionLinesRow): string | undefined {
  if (matter === 'dataError' || matter === 'dataWarning') return '/noi-bo/chat-luong-du-lieu/';
  if (unit_id !== null) return unitPath(unit_id);
  return bloc_id === null ? undefined : blocPath(bloc_id);
}

function detailPath({ matter, reference }: AttentionLinesRow, year: number): string | undefined {
  if (reference === null) return undefined;
  if (matter === 'lateTask') return taskPath(year, reference, 'con-cham');
  return matter === 'dueTask' || matter === 'silentTask' ? taskPath(year, reference) : undefined;
}

function sourceOf({ source_file, source_lines }: AttentionLinesRow): Cell {
  if (source_file === null) return { text: '' };
  return {
    text: '',
    note: source_lines === null ? source_file : words.sourceLines(source_file, lineRuns(source_lines)),
  };
}
