import { nameKey } from '../../src/text/vietnamese.ts';
import type { Source } from '../ingest/source.ts';

/** Rows of a source that others may refer to, their references still as written. */
export interface KnownRows {
  readonly source: Source;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The names that a cell may hold, by the kind of thing it refers to. */
export type NameLists = ReadonlyMap<string, readonly string[]>;

/** Nobody looks for a name in a longer list. */
const longestList = 300;

/** What an officer may choose from in that year: names of rows in force, or the code where two bear one name. */
export function nameLists(known: readonly KnownRows[], year: number): NameLists {
  const lists = known.flatMap(({ source, rows }) => {
    const { provides } = source;
    return provides ? [[provides.kind, namesOf(provides, rows, year)] as const] : [];
  });
  return new Map(lists.filter(([, names]) => names.length > 0 && names.length <= longestList));
}

function namesOf(provides: NonNullable<Source['provides']>, rows: KnownRows['rows'], year: number): readonly string[] {
  const namesByCode = new Map(
    rows
      .filter((row) => isInForce(row, year))
      .map((row) => [String(row[provides.code]), String(row[provides.names[0] ?? provides.code])] as const),
  );
  const bearers = Map.groupBy(namesByCode.values(), nameKey);
  return [...namesByCode].map(([code, name]) => (bearers.get(nameKey(name))?.length === 1 ? name : code));
}

function isInForce(row: Readonly<Record<string, unknown>>, year: number): boolean {
  const [from, to] = [row['valid_from'] ?? '', row['valid_to'] ?? '9999'];
  return String(from) <= `${year}-12-31` && String(to) >= `${year}-01-01`;
}
