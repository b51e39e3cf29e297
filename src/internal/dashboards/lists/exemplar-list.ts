import type { Cell, Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatDate } from '../../../text/format.ts';
import { exemplarListText as words } from '../../../text/internal-lists.ts';
import { label } from '../../../text/labels.ts';
import { text } from '../../../text/vi.ts';
import { sourceCell, sourceColumn } from '../source-line.ts';
import type { ExemplarLinesRow } from '../rows.ts';
import sql from './exemplar-lines.sql?raw';

export const exemplarLines: Query<ExemplarLinesRow> = { name: 'exemplar-lines', sql };

/** Every exemplar of a year by unit, published or not. */
export async function loadExemplarList(db: Database, year: number): Promise<TableView> {
  return toView(await db.rows(exemplarLines, year), year);
}

export function toView(lines: readonly ExemplarLinesRow[], year: number): TableView {
  return {
    caption: words.title(year),
    columns: [
      { key: 'name', label: words.name, rowHeader: true },
      { key: 'field', label: words.field },
      { key: 'stage', label: words.stage },
      { key: 'owner', label: words.owner },
      { key: 'due', label: words.due },
      { key: 'consent', label: words.consent },
      sourceColumn,
    ],
    groups: [...Map.groupBy(lines, (line) => line.unit_id)].map(([unit, own]) => ({
      id: unit,
      label: own[0]?.unit_name ?? unit,
      rows: own.map(rowOf),
    })),
    empty: words.empty,
  };
}

function rowOf(line: ExemplarLinesRow): Row {
  return {
    cells: {
      name: {
        text: line.name,
        note: label('exemplarKind', line.kind),
        href: line.is_published ? `/guong-dien-hinh/${line.exemplar_id}/` : undefined,
      },
      field: { text: line.field, note: line.movement_name ?? undefined },
      stage: exemplarStage(line.stage),
      owner: line.fostered_by ?? '',
      due: dueOf(line),
      consent: { text: consentOf(line), note: line.consent_on === null ? undefined : formatDate(line.consent_on) },
      source: sourceCell(line),
    },
  };
}

/** What a stage of an exemplar is called. */
export function exemplarStage(stage: string): string {
  const stages: Readonly<Record<string, string>> = text.stage;
  const name = stages[stage];
  if (name === undefined) throw new Error(`exemplar_line.stage is "${stage}", which has no words`);
  return name;
}

function dueOf({ due_on, criteria, is_overdue }: ExemplarLinesRow): Cell {
  return {
    text: due_on === null ? '' : formatDate(due_on),
    note: criteria ?? undefined,
    mark: is_overdue ? 'red' : undefined,
  };
}

function consentOf({ consent, consent_to_story, consent_to_picture }: ExemplarLinesRow): string {
  if (!consent) return words.noConsent;
  return words.agreed([
    words.named,
    ...(consent_to_story ? [words.story] : []),
    ...(consent_to_picture ? [words.picture] : []),
  ]);
}
