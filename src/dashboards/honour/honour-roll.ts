import { publicText } from '../../text/public-pages.ts';
import type { HonourRow } from './honour.ts';
import { byDecision, recipientKindOf } from './honour.ts';
import { partPath } from './honour-parts.ts';

/** Names under a heading: those of a decision by unit, or those of a unit by award. */
export interface RollGroup {
  title: string;
  path?: string | undefined;
  note?: string | undefined;
  entries: RollEntry[];
}

export interface RollEntry {
  name: string;
  path: string;
  recipients: { name: string; position: string | undefined }[];
  /** "2 hộ gia đình không nêu tên". */
  others: string[];
}

const words = publicText.honours;

/** The names of one award: by decision, then by unit. */
export function rollByDecision(rows: readonly HonourRow[]): RollGroup[] {
  return byDecision(rows).map(({ decision, occasion, rows: own }) => ({
    title: decision,
    note: occasion,
    entries: [...Map.groupBy(own, (row) => row.unit_id).values()].flatMap((unit) =>
      unit.slice(0, 1).map(({ year, unit_id, unit_name }) => ({
        name: unit_name,
        path: partPath(year, 'unit', unit_id),
        ...namesOf(unit),
      })),
    ),
  }));
}

/** The names of one bloc: by unit, then by award. */
export function rollByUnit(rows: readonly HonourRow[]): RollGroup[] {
  return [...Map.groupBy(rows, (row) => row.unit_id).values()].flatMap((unit) =>
    unit.slice(0, 1).map(({ year, unit_id, unit_name }) => ({
      title: unit_name,
      path: partPath(year, 'unit', unit_id),
      entries: [...Map.groupBy(unit, (row) => row.award_code)].flatMap(([award, own]) =>
        own.slice(0, 1).map(({ award_name }) => ({
          name: award_name,
          path: partPath(year, 'award', award),
          ...namesOf(own),
        })),
      ),
    })),
  );
}

function namesOf(rows: readonly HonourRow[]): Pick<RollEntry, 'recipients' | 'others'> {
  return {
    recipients: rows.flatMap(({ recipient_name, unit_name, position }) =>
      recipient_name === null
        ? []
        : [
            {
              name: recipient_name === unit_name ? words.wholeUnit : recipient_name,
              position: position ?? undefined,
            },
          ],
    ),
    others: othersOf(rows),
  };
}

function othersOf(rows: readonly HonourRow[]): string[] {
  const unnamed = rows.filter((row) => row.recipient_name === null);
  return [...Map.groupBy(unnamed, (row) => recipientKindOf(row.recipient_kind))].map(([kind, own]) =>
    words.unnamedHere[kind](own.length),
  );
}
