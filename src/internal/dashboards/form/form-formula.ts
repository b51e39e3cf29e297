import type { FormColumn } from './form-layout.ts';
import { columnsOf } from './form-layout.ts';
import type { FormTable, FormValue } from './form-table.ts';

/** A cell of a form's body, both from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the form says a figure is made of. */
export type Formula =
  | { readonly kind: 'sum'; readonly of: readonly Place[] }
  | { readonly kind: 'share'; readonly part: Place; readonly whole: Place };

/**
 * The formula of a cell, where there is one: its column's before its row's.
 * Parts that do not make up the figure are no formula: persons without a category stand in "Cá nhân" alone.
 */
export function formulaAt(table: FormTable, { row, column }: Place): Formula | undefined {
  const columns = columnsOf(table.heads);
  const shown = columns[column];
  if (!shown || typeof valueAt(table, { row, column }) !== 'number') return undefined;
  if (shown.shareOf) {
    const { part, whole } = shown.shareOf;
    return {
      kind: 'share',
      part: { row, column: placeOf(columns, part) },
      whole: { row, column: placeOf(columns, whole) },
    };
  }
  const of = partsOf(table, columns, { row, column });
  return of.length > 0 && addsUp(table, of, valueAt(table, { row, column })) ? { kind: 'sum', of } : undefined;
}

function partsOf(table: FormTable, columns: readonly FormColumn[], { row, column }: Place): Place[] {
  const across = columns[column]?.sumOf;
  if (across) return across.map((key) => ({ row, column: placeOf(columns, key) }));
  return (table.rows[row]?.sumOf ?? []).map((part) => ({ row: part, column }));
}

function addsUp(table: FormTable, parts: readonly Place[], whole: FormValue): boolean {
  return parts.reduce((sum, part) => sum + Number(valueAt(table, part)), 0) === whole;
}

function valueAt({ rows }: FormTable, { row, column }: Place): FormValue {
  return rows[row]?.values[column] ?? null;
}

function placeOf(columns: readonly FormColumn[], key: string): number {
  const at = columns.findIndex((column) => column.key === key);
  if (at === -1) throw new Error(`a form's formula names ${key}, which is none of its columns`);
  return at;
}
