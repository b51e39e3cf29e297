import { formatDate } from '../../../text/format.ts';
import { unitSheetText as words } from '../../../text/internal-unit.ts';
import { label } from '../../../text/labels.ts';
import { text } from '../../../text/vi.ts';
import type { UnitExemplarsRow, UnitInitiativesRow, UnitSeatsRow } from '../rows.ts';
import { sourceCell, sourceColumn } from '../source-line.ts';
import type { UnitSection } from './unit-section.ts';
import { listSection } from './unit-section.ts';

const stages: Readonly<Record<string, string>> = text.stage;

/** Every exemplar of the unit, published or not. */
export function exemplarSection(rows: readonly UnitExemplarsRow[]): UnitSection {
  return listSection(rows, {
    id: 'dien-hinh',
    heading: words.exemplars,
    columns: [
      { key: 'name', label: words.exemplar, rowHeader: true, width: 'medium' },
      { key: 'field', label: words.field },
      { key: 'stage', label: words.stage },
      { key: 'consent', label: words.consent },
      sourceColumn,
    ],
    rowOf: (row) => ({
      name: {
        text: row.name,
        note: label('exemplarKind', row.kind),
        href: row.is_published ? `/guong-dien-hinh/${row.exemplar_id}/` : undefined,
      },
      field: { text: row.field, note: row.movement_name ?? undefined },
      stage: stages[row.stage] ?? row.stage,
      consent: row.consent ? words.agreed : words.notAgreed,
      source: sourceCell(row),
    }),
  });
}

/** Every initiative recognised. */
export function initiativeSection(rows: readonly UnitInitiativesRow[]): UnitSection {
  return listSection(rows, {
    id: 'sang-kien',
    heading: words.initiatives,
    columns: [
      { key: 'title', label: words.initiative, rowHeader: true, width: 'wide' },
      { key: 'author', label: words.author },
      { key: 'scope', label: words.scope },
      { key: 'decision', label: words.decision },
      sourceColumn,
    ],
    rowOf: (row) => ({
      title: { text: row.title, note: row.field },
      author: row.author_name,
      scope: label('initiativeScope', row.scope),
      decision: {
        text: row.decision_number ?? '',
        note: row.decision_on === null ? undefined : formatDate(row.decision_on),
      },
      source: sourceCell(row),
    }),
  });
}

/** The seats in the councils that the unit's people hold. */
export function seatSection(rows: readonly UnitSeatsRow[]): UnitSection {
  return listSection(rows, {
    id: 'hoi-dong',
    heading: words.seats,
    columns: [
      { key: 'member', label: words.member, rowHeader: true },
      { key: 'council', label: words.council },
      { key: 'role', label: words.seat },
      { key: 'bloc', label: words.minded },
      sourceColumn,
    ],
    rowOf: (row) => ({
      member: { text: row.member_name, note: row.position },
      council: words.councils[row.council] ?? row.council,
      role: words.seatRoles[row.role] ?? row.role,
      bloc: row.bloc_name ?? '',
      source: sourceCell(row),
    }),
  });
}
