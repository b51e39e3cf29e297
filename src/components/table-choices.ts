import type { Column, Row, RowGroup } from '../dashboards/table.ts';
import { tableText } from '../text/table.ts';
import { collator, fold } from '../text/vietnamese.ts';

/** One of several values that the reader may pick; the names are those of the address. */
export interface TableChoice {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What the reader may pick in a table: a value of some columns, and a group. One value alone is no choice. */
export function tableChoices(columns: readonly Column[], groups: readonly RowGroup[]): TableChoice[] {
  const picked = columns.filter((column) => column.choice);
  if (picked.length === 0) return [];
  const rows = groups.flatMap((group) => group.rows).filter((row) => !row.total);
  const labels = groups.flatMap((group) => group.label ?? []);
  return [
    choiceOf(tableText.group, labels),
    ...picked.map(({ key, label }) => choiceOf(label, valuesOf(rows, key))),
  ].filter((choice) => choice.options.length > 1);
}

/** The name of a choice or of a value in the address: "Đơn vị" → "don-vi". */
export function choiceName(words: string): string {
  return fold(words).replaceAll(' ', '-');
}

function choiceOf(label: string, values: readonly string[]): TableChoice {
  const options = values.map((value) => ({ value: choiceName(value), label: value }));
  return { name: choiceName(label), label, options };
}

function valuesOf(rows: readonly Row[], key: string): string[] {
  const values = rows.map(({ cells }) => cells[key] ?? '').map((cell) => (typeof cell === 'string' ? cell : cell.text));
  return [...new Set(values)].filter((value) => value !== '').toSorted(collator.compare);
}
