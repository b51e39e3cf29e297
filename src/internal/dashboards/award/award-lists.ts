import type { Database, Query } from '../../../db/database.ts';
import type { AwardPartsRow, ListGroupsRow, ListLinesRow, ListTotalsRow } from '../rows.ts';
import type { AddressOf } from './award-address.ts';
import { addresses, periodPath } from './award-address.ts';
import type { AwardIndex } from './award-index.ts';
import { partsOf } from './award-part.ts';
import groupsSql from './list-groups.sql?raw';
import linesSql from './list-lines.sql?raw';
import totalsSql from './list-totals.sql?raw';

/** The rows of one part in a year or a school year, and what the model counted of them. */
export interface AwardList {
  readonly at: AwardPartsRow;
  readonly totals: readonly ListTotalsRow[];
  readonly groups: readonly ListGroupsRow[];
  readonly lines: readonly ListLinesRow[];
}

export const listLines: Query<ListLinesRow> = { name: 'list-lines', sql: linesSql };
export const listGroups: Query<ListGroupsRow> = { name: 'list-groups', sql: groupsSql };
export const listTotals: Query<ListTotalsRow> = { name: 'list-totals', sql: totalsSql };

/** For `getStaticPaths`: a page for each part. All parts of a year are asked for at once, as each asks for the same rows. */
export async function loadAwardLists(db: Database, index: AwardIndex, period: 'year' | 'schoolYear') {
  const addressOf = addresses(index.parts);
  const lists = index.parts.filter((part) => part.period === period);
  const years = await Promise.all(
    [...Map.groupBy(lists, (list) => list.year)].map(async ([year, own]) => {
      const totals = Map.groupBy(await db.rows(listTotals, year), keyOf);
      const groups = Map.groupBy(await db.rows(listGroups, year, period), keyOf);
      const lines = byPart(await db.rows(listLines, year, period));
      return own.map((at) => {
        const key = keyOf(at);
        const list = { at, totals: totals.get(key) ?? [], groups: groups.get(key) ?? [], lines: lines.get(key) ?? [] };
        return pageOf(list, addressOf);
      });
    }),
  );
  return years.flat();
}

function pageOf(list: AwardList, addressOf: AddressOf) {
  const { year, period } = list.at;
  const below = `${periodPath(year, period)}dong/`;
  return {
    params: { year: String(year), part: addressOf(list.at).slice(below.length, -1) },
    props: { list },
  };
}

function byPart(lines: readonly ListLinesRow[]): Map<string, ListLinesRow[]> {
  const lists = new Map<string, ListLinesRow[]>();
  for (const line of lines) {
    for (const part of partsOf(line)) {
      const list = lists.get(keyOf(part));
      if (list) list.push(line);
      else lists.set(keyOf(part), [line]);
    }
  }
  return lists;
}

function keyOf({ division, part }: { division: string; part: string }): string {
  return `${division}/${part}`;
}
