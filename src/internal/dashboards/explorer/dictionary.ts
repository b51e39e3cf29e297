import type { Database, Query } from '../../../db/database.ts';
import { explorerText as words } from '../../../text/internal-explorer.ts';
import type { DictionaryRow } from '../rows.ts';
import sql from './dictionary.sql?raw';

/** The tables that a query may name, under what they are made from, and their columns for the editor to complete. */
export interface DictionaryView {
  groups: DictionaryGroup[];
  schema: Record<string, string[]>;
}

export interface DictionaryGroup {
  kind: string;
  heading: string;
  lead: string;
  tables: { name: string; title: string; columns: { name: string; type: string; meaning: string }[] }[];
}

export const dictionary: Query<DictionaryRow> = { name: 'dictionary', sql };

export async function loadDictionary(db: Database): Promise<DictionaryView> {
  return toView(await db.rows(dictionary));
}

export function toView(rows: readonly DictionaryRow[]): DictionaryView {
  const byTable = Map.groupBy(rows, ({ table_name }) => table_name);
  return {
    groups: words.groups
      .map((group) => ({ ...group, tables: tablesOf(rows.filter(({ kind }) => kind === group.kind)) }))
      .filter(({ tables }) => tables.length > 0),
    schema: Object.fromEntries([...byTable].map(([table, columns]) => [table, columns.map(({ name }) => name)])),
  };
}

function tablesOf(rows: readonly DictionaryRow[]): DictionaryGroup['tables'] {
  return [...Map.groupBy(rows, ({ table_name }) => table_name)].map(([name, columns]) => ({
    name,
    title: columns[0]?.title ?? '',
    columns: columns.map((row) => ({ name: row.name, type: row.type, meaning: meaningOf(row) })),
  }));
}

/** All rules answer in the same columns, whose meaning no rule repeats. */
function meaningOf({ name, meaning }: DictionaryRow): string {
  return meaning ?? words.ruleColumns[name] ?? '';
}
