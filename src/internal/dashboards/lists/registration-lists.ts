import type { Database, Query } from '../../../db/database.ts';
import type { Part } from '../award/award-part.ts';
import { slugOf } from '../award/award-address.ts';
import type { RegistrationLinesRow, RegistrationPartsRow, TitleLinesRow } from '../rows.ts';
import linesSql from './registration-lines.sql?raw';
import partsSql from './registration-parts.sql?raw';
import titlesSql from './title-lines.sql?raw';

/** What was registered and awarded in a unit, in a bloc or of a title: the rows, and what the model counted of them. */
export interface RegistrationList {
  readonly part: RegistrationPartsRow;
  readonly registrations: readonly RegistrationLinesRow[];
  readonly titles: readonly TitleLinesRow[];
}

export const registrationParts: Query<RegistrationPartsRow> = { name: 'registration-parts', sql: partsSql };
export const registrationLines: Query<RegistrationLinesRow> = { name: 'registration-lines', sql: linesSql };
export const titleLines: Query<TitleLinesRow> = { name: 'title-lines', sql: titlesSql };

type Line = Pick<RegistrationLinesRow, 'bloc_id' | 'unit_id' | 'award_code'>;

const partOf: Readonly<Record<string, (line: Line) => string>> = {
  all: () => 'all',
  award: (line) => line.award_code,
  bloc: (line) => line.bloc_id ?? 'none',
  unit: (line) => line.unit_id,
};

/** The list of the rows of a part; `group` is the anchor of some of them. */
export function registrationPath(year: number, part: Part, group?: string): string {
  return `/noi-bo/dang-ky/${year}/dong/${slugOf(part)}/${group === undefined ? '' : `#${group}`}`;
}

/** For `getStaticPaths`: a page for each part that has a row. */
export async function loadRegistrationLists(db: Database) {
  const parts = await db.rows(registrationParts);
  const years = await Promise.all(
    [...Map.groupBy(parts, (part) => part.year)].map(async ([year, own]) => {
      const rows = { registrations: await db.rows(registrationLines, year), titles: await db.rows(titleLines, year) };
      return own.map((part) => ({
        params: { year: String(year), part: slugOf(part) },
        props: { list: listOf(part, rows) },
      }));
    }),
  );
  return years.flat();
}

function listOf(part: RegistrationPartsRow, rows: Omit<RegistrationList, 'part'>): RegistrationList {
  const isOf = partOf[part.division];
  if (!isOf) throw new Error(`registrations are not listed by ${part.division}`);
  return {
    part,
    registrations: rows.registrations.filter((line) => isOf(line) === part.part),
    titles: rows.titles.filter((line) => isOf(line) === part.part),
  };
}
