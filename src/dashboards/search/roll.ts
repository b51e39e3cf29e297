import type { Database, Query } from '../../db/database.ts';
import type { RollFile } from '../../search/roll-file.ts';
import type { HonourEntriesRow } from '../rows.ts';
import sql from './honour-entries.sql?raw';

export const honourEntries: Query<HonourEntriesRow> = { name: 'honour-entries', sql };

/** What the search knows of a year's roll of honour. */
export async function loadRoll(db: Database, year: number): Promise<RollFile> {
  return toRoll(await db.rows(honourEntries, year), year);
}

export function toRoll(rows: readonly HonourEntriesRow[], year: number): RollFile {
  const awards = [...new Set(rows.map((row) => row.award_name))];
  const placeOf = new Map(awards.map((award, place) => [award, place]));
  const recipientsOf = (own: readonly HonourEntriesRow[]) =>
    [...Map.groupBy(own, (row) => row.recipient_name)].flatMap(([name, received]) => {
      if (name === null) return [];
      const places = new Set(received.flatMap((row) => placeOf.get(row.award_name) ?? []));
      return [[name, ...places] as const];
    });
  return {
    year,
    awards,
    units: [...Map.groupBy(rows, (row) => row.unit_id)].flatMap(([id, own]) =>
      own.slice(0, 1).map((row) => [id, row.unit_name, recipientsOf(own)] as const),
    ),
  };
}
